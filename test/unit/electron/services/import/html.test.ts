import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../../../electron/services/import/read-document.ts';
import type { Encoding } from '../../../../../shared/api/reading.ts';
import type { Side } from '../../../../../shared/side.ts';
import { encodeText, type Written } from '../../../../support/encode-text.ts';

interface Options {
  readonly side?: Side;
  readonly written?: Written;
  readonly name?: string;
  readonly encoding?: Encoding;
  readonly keep?: readonly number[];
}

async function read(html: string, { side = 'source', written = 'utf-8', name = 'a.html', ...wish }: Options = {}) {
  const reading = await readDocument(encodeText(html, written), { name, side, ...wish });
  if (!reading.ok) return reading.problem;
  const { document, ...rest } = reading.value;
  return {
    ...rest,
    format: document.origin.format,
    roles: document.paragraphs.map(({ role, text }) => `${role}| ${text}`),
  };
}

const SENTENCES = [
  '新年度予算案は２８日、衆院本会議で与党などの賛成多数により可決され、参院に送られた。',
  '野党は「審議が尽くされていない」と反発し、採決に先立つ討論で相次いで反対を表明した。',
  '参院予算委員会は３０日にも実質的な審議に入り、与党は年度内の成立を目指す構えだ。',
];
const article = (
  head: string,
  inner: string,
) => `<!DOCTYPE html><html lang="ja"><head>${head}<title>予算案が衆院通過 | 見本新聞</title></head><body>
<nav><ul><li><a href="/">ホーム</a></li><li><a href="/p">政治</a></li></ul></nav>
<article><h1>予算案が衆院通過</h1>${inner}</article>
<aside><h2>関連記事</h2><ul><li><a href="/1">別の記事の見出し</a></li></ul></aside>
<footer>Copyright 見本新聞社</footer></body></html>`;
const body = (sentences: readonly string[]) => sentences.map((sentence) => `<p>　${sentence}</p>`).join('\n');

describe('a web page', () => {
  it('is read as its article, and what stood around it is told', async () => {
    const html = article('', `<p>2018年3月28日 見本新聞 朝刊 1面</p>${body(SENTENCES)}`);
    expect(await read(html)).toEqual({
      format: 'html',
      roles: [
        'headline| 予算案が衆院通過',
        'date| 2018年3月28日',
        'outlet| 見本新聞',
        'page| 朝刊 1面',
        ...SENTENCES.map((sentence) => `body| ${sentence}`),
      ],
      date: '2018-03-28',
      encoding: { used: 'utf-8', detected: 'utf-8' },
      warnings: ['page-furniture-left-out'],
      leftOut: ['ホーム', '政治', '関連記事', '別の記事の見出し', 'Copyright 見本新聞社'].map((text, block) => ({
        block,
        text,
        isKept: false,
      })),
    });
  });

  it('takes back what the reader misses, where it stood', async () => {
    const html = article('', `<p>2018年3月28日 見本新聞 朝刊 1面</p>${body(SENTENCES)}`);
    const reading = await read(html, { keep: [1, 4] });
    expect('roles' in reading && reading.roles.map((role) => role.split('| ')[1])).toEqual([
      ...['政治', '予算案が衆院通過', '2018年3月28日', '見本新聞', '朝刊 1面', ...SENTENCES, 'Copyright 見本新聞社'],
    ]);
    expect('leftOut' in reading && reading.leftOut?.filter(({ isKept }) => isKept).map(({ text }) => text)).toEqual([
      '政治',
      'Copyright 見本新聞社',
    ]);
  });

  it('keeps the words under furigana without their readings', async () => {
    const ruby =
      '<ruby>翁長<rp>（</rp><rt>おなが</rt><rp>）</rp></ruby>知事は記者会見でそう述べ、国との協議を続ける考えを示した。';
    expect(await read(article('', body([...SENTENCES, ruby])))).toMatchObject({
      roles: expect.arrayContaining(['body| 翁長知事は記者会見でそう述べ、国との協議を続ける考えを示した。']),
    });
  });

  it('takes its headings as crossheads and its figure captions as captions', async () => {
    const inner = `${body(SENTENCES)}<h2>与野党の攻防。</h2>${body(SENTENCES)}<figure><img src="a.png"><figcaption>採決の様子</figcaption></figure>${body(SENTENCES)}`;
    expect(await read(article('', inner))).toMatchObject({
      roles: expect.arrayContaining(['crosshead| 与野党の攻防。', 'caption| 採決の様子']),
    });
  });

  it('gives the date that only its head or its surroundings know', async () => {
    const head = '<meta property="article:published_time" content="2018-03-28T21:00:00+09:00">';
    expect(await read(article(head, body(SENTENCES)))).toMatchObject({ date: '2018-03-28' });
    const around = article('', body(SENTENCES)).replace('<nav>', '<p>2018年3月28日（水）</p><nav>');
    expect(await read(around)).toMatchObject({ date: '2018-03-28' });
  });

  it('is read whole when it has no article', async () => {
    expect(await read('<html><body><p>予算案が通過</p><p>参院へ。</p></body></html>')).toMatchObject({
      roles: ['headline| 予算案が通過', 'body| 参院へ。'],
      warnings: ['whole-page-read', 'no-date'],
    });
  });

  it('is read though it is sloppy: no html, no body, no end tags, soft line breaks', async () => {
    expect(
      await read('<h1>予算案が\n通過</h1><p>参院へ\n送られた。<br>審議は<b>３０日</b>から。<p>以上だ。'),
    ).toMatchObject({
      roles: ['headline| 予算案が通過', 'body| 参院へ送られた。', 'body| 審議は３０日から。', 'body| 以上だ。'],
    });
  });

  it('is known by its content under any name', async () => {
    expect(await read(`\n<!-- saved -->\n${article('', body(SENTENCES))}`, { name: 'a.txt' })).toMatchObject({
      format: 'html',
    });
  });

  it('in English has the same roles', async () => {
    const sentence =
      'The lower house on March 28 passed the budget for the new fiscal year, sending it to the upper house.';
    const html = `<html><body><nav>Home</nav><main><h1>Budget passes lower house</h1><p>By Ann Lee</p><p>${sentence}</p><p>${sentence}</p></main></body></html>`;
    expect(await read(html, { side: 'target' })).toMatchObject({
      roles: ['headline| Budget passes lower house', 'byline| By Ann Lee', `body| ${sentence}`, `body| ${sentence}`],
    });
  });
});

describe('the encoding of a web page', () => {
  const declaring = (label: string) =>
    article(`<meta http-equiv="Content-Type" content="text/html; charset=${label}">`, body(SENTENCES));

  it.each<[string, Written, Encoding]>([
    ['x-sjis', 'shift_jis', 'shift_jis'],
    ['EUC-JP', 'euc-jp', 'euc-jp'],
    ['iso-2022-jp', 'iso-2022-jp', 'iso-2022-jp'],
    ['utf-8', 'utf-8', 'utf-8'],
    ['iso-8859-1', 'utf-8', 'utf-8'],
    ['euc-jp', 'shift_jis', 'shift_jis'],
    ['nonsense', 'shift_jis', 'shift_jis'],
    ['utf-8', 'utf-16le with mark', 'utf-16le'],
  ])('declared as %s and written in %s is %s', async (label, written, used) => {
    expect(await read(declaring(label), { written })).toMatchObject({
      encoding: { used },
      roles: expect.arrayContaining([`body| ${SENTENCES[0]}`]),
    });
  });

  it('can be chosen against what the page says', async () => {
    expect(await read(declaring('utf-8'), { encoding: 'windows-1252' })).toMatchObject({
      encoding: { used: 'windows-1252' },
    });
    expect(await read(declaring('utf-8'), { encoding: 'euc-jp' })).toEqual({
      code: 'encoding-mismatch',
      name: 'a.html',
      encoding: 'euc-jp',
    });
  });
});

describe('a web page without an article', () => {
  it.each([
    ['is empty', '<html><body></body></html>'],
    ['has only scripts', '<html><body><script>document.write("政府")</script><noscript>政府</noscript></body></html>'],
    ['is nested a hundred thousand deep', `<body>${'<div>'.repeat(100_000)}政府`],
    ['is one open comment', '<!--<!--<html><body><p>政府は予算案を決めた。'],
    ['has a million elements', `<body>${'<b>x</b>'.repeat(1_000_000)}`],
  ])('is one problem when it %s', async (_, html) => {
    expect(await read(html)).toEqual({ code: 'html-without-text', name: 'a.html' });
  });

  it('never runs, fetches or keeps anything of its mark-up', async () => {
    const inner = `${body(SENTENCES)}<p onclick="x()">　<img src=x onerror="y()">議長は&lt;b&gt;閉会&lt;/b&gt;を宣言し、会期を延長せずに本会議を終えた。</p>`;
    expect(await read(article('', inner))).toMatchObject({
      roles: expect.arrayContaining(['body| 議長は<b>閉会</b>を宣言し、会期を延長せずに本会議を終えた。']),
    });
  });
});
