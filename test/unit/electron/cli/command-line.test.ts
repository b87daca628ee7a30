import { once } from 'node:events';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { createLog } from '../../../../electron/services/log-store/log-store.ts';
import { readLog } from '../../../../electron/services/log-store/read-log.ts';
import { appRoot, corpusFolder } from '../../../../electron/services/places.ts';
import { RULES } from '../../../../shared/checks/rules.ts';
import { MQM_TYPES } from '../../../../shared/quality/mqm.ts';
import type { EventBody } from '../../../../shared/review/event.ts';
import { buildCli, type RunOptions, runCli, startCli, startServing } from '../../../support/built-cli.ts';
import { documentOf, HANAKO, JOHN, stamped } from '../../../support/events.ts';
import { connect } from '../../../support/loopback-client.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

const SAMPLE = join(corpusFolder(), 'articles', 'north-korea');
const PAIR = [join(SAMPLE, 'source.ja.txt'), join(SAMPLE, 'target.en.txt')];
const FAULTY = [join(SAMPLE, 'source.ja.txt'), join(SAMPLE, 'faulty.en.txt')];

let cli: string;

beforeAll(async () => {
  cli = await buildCli('command-line');
});

const run = (args: readonly string[], options?: RunOptions) => runCli(cli, args, options);

const lines = (text: string) => text.split('\n').filter((line) => line !== '');
const jsonLines = (text: string) => lines(text).map((line) => JSON.parse(line));

describe('taiyaku', () => {
  it('says its version', async () => {
    const { version } = JSON.parse(await readFile(join(appRoot(), 'package.json'), 'utf8'));
    expect(await run(['--version'])).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' });
  });

  it.each([[[]], [['--help']], [['help']]])('shows its commands: %j', async (args) => {
    const { status, stdout } = await run(args);
    expect(status).toBe(0);
    for (const command of ['align', 'check', 'export', 'merge', 'serve'])
      expect(stdout).toContain(`taiyaku ${command}`);
  });

  it.each(['align', 'check', 'export', 'merge', 'serve'])('explains %s in both languages', async (command) => {
    const english = await run([command, '--help']);
    const japanese = await run([command, '--help', '--lang', 'ja']);
    expect([english.status, japanese.status]).toEqual([0, 0]);
    expect(english.stdout).toContain(`taiyaku ${command}`);
    expect(japanese.stdout).toMatch(/[ぁ-ん]/);
    expect(english.stdout).not.toMatch(/[ぁ-ん]/);
  });

  it.each([
    [['frobnicate'], 'frobnicate'],
    [['check', ...PAIR, '--frobnicate'], '--frobnicate'],
    [['check', ...PAIR, '--date'], '--date'],
    [['check', ...PAIR, '--date', '2024-02-30'], '2024-02-30'],
    [['check', ...PAIR, '--format', 'xml'], 'xml'],
    [['check', ...PAIR, '--lang', 'fr'], 'fr'],
    [['check', PAIR[0] ?? ''], 'two files'],
    [['check', ...PAIR, 'more.txt'], 'two files'],
    [['check', PAIR[0] ?? '', '/nowhere/gone.txt'], 'gone.txt'],
    [['check', ...PAIR, '--glossary', '/nowhere/terms.csv'], 'terms.csv'],
    [['check', PAIR[0] ?? '', corpusFolder()], 'corpus'],
    [['align'], 'two files'],
    [['export', '-o', 'x.html'], 'one review'],
    [['export', 'gone.taiyaku', '-o', 'x.html'], 'gone.taiyaku'],
    [['export', 'gone.taiyaku'], '-o'],
    [['export', 'gone.taiyaku', '-o', 'x.rtf'], 'rtf'],
    [['serve', 'gone.taiyaku'], 'gone.taiyaku'],
    [['serve', '--port', '99999'], '99999'],
  ])('ends with 2 and one sentence on standard error: %j', async (args, named) => {
    const { status, stdout, stderr } = await run(args);
    expect(stderr).toContain(named);
    expect(lines(stderr)).toHaveLength(1);
    expect(stderr).not.toMatch(/\bat .*:\d+|cli\.|problem\.|\{\{/);
    expect([status, stdout]).toEqual([2, '']);
  });

  it('does not mind a reader who has seen enough', async () => {
    const child = startCli(cli, ['check', '--batch']);
    child.stdin.on('error', () => undefined);
    let stderr = '';
    child.stderr.on('data', (chunk) => {
      stderr += chunk;
    });
    child.stdout.destroy();
    const line = `${JSON.stringify({ id: 1, source: ['三十人。'], target: ['Forty people.'] })}\n`;
    child.stdin.end(line.repeat(200));
    const [status] = await once(child, 'exit');
    expect([status, stderr]).toEqual([0, '']);
  });
});

describe('taiyaku align', () => {
  it('puts every aligned paragraph in exactly one link', async () => {
    const { status, stdout } = await run(['align', ...PAIR, '--json']);
    expect(status).toBe(0);
    const { source, links } = JSON.parse(stdout);
    const linked = links.flatMap((link: { source: number[] }) => link.source);
    expect(new Set(linked).size).toBe(linked.length);
    const bodies = source.flatMap(({ role }: { role: string }, index: number) => (role === 'body' ? [index] : []));
    expect(linked).toEqual(expect.arrayContaining(bodies));
    for (const { score } of links) expect(score).toBeGreaterThanOrEqual(0);
    expect(links[0]).not.toHaveProperty('reasons');
  });

  it('gives its reasons when asked: why two sides belong together, none for what stands alone', async () => {
    const { stdout } = await run(['align', ...PAIR, '--json', '--explain']);
    const { links } = JSON.parse(stdout);
    for (const { source, target, reasons } of links) {
      const isPair = source.length > 0 && target.length > 0;
      expect(reasons.length > 0).toBe(isPair);
    }
    const kinds = links.flatMap(({ reasons }: { reasons: { kind: string }[] }) => reasons.map(({ kind }) => kind));
    expect(kinds).toEqual(expect.arrayContaining(['length', 'name', 'lexicon']));
  });

  it('says which sentences of a link answer each other, by their places', async () => {
    const { stdout } = await run(['align', ...PAIR, '--json', '--explain']);
    const { links, source } = JSON.parse(stdout);
    for (const link of links.filter((one: Record<string, number[]>) => one.source?.length)) {
      const [first] = link.sentences.flatMap((one: Record<string, object[]>) => one.source);
      expect(first).toMatchObject({ paragraph: link.source[0], start: 0 });
      expect(first.end).toBeLessThanOrEqual(source[link.source[0]].text.length);
    }
  });

  it('shows the sentences of a link by their first words', async () => {
    const { stdout } = await run(['align', ...PAIR, '--explain']);
    expect(stdout).toMatch(/^ {3}[01]\.\d\d {2}.+ ↔ .+$/m);
  });

  it('words its reasons in the language of the messages', async () => {
    const { stdout } = await run(['align', ...PAIR, '--explain', '--lang', 'ja']);
    expect(stdout).toMatch(/\+\d\.\d {2}辞書の訳語 {2}.+ ↔ .+/);
  });

  it('explains the links of a batch and says what was moved', async () => {
    const one = {
      id: 'swapped',
      source: [
        '市は11日、防災倉庫が9月に完成すると発表した。食料や水を5000人の3日分蓄える。',
        '市の担当者は「津波のときに最後の頼りになる」と話す。近くの商店会は、見学会を開いてほしいと求めている。',
        '県も来年度、同じ型の倉庫を2カ所に置く計画だ。',
      ],
      target: [
        'The city announced on June 11 that the disaster storehouse will be completed in September. It will hold food and water for 5,000 people for three days.',
        'The prefecture also plans to place storehouses of the same type at two locations next fiscal year.',
        '“It will be the last thing we can rely on in a tsunami,” says a city official. A nearby shopkeepers’ association is asking the city to hold a tour.',
      ],
    };
    const { stdout } = await run(['align', '--batch', '--explain'], { input: `${JSON.stringify(one)}\n` });
    const [{ links }] = jsonLines(stdout);
    const moved = links.filter((link: object) => 'moved' in link);
    expect(moved.map(({ source, target, moved }: Record<string, number[]>) => [source, target, moved])).toEqual([
      [[1], [], [2]],
      [[], [2], [1]],
    ]);
    expect(links[0].reasons[0]).toHaveProperty('weight');
  });

  it('shows the texts side after side without --json', async () => {
    const { stdout } = await run(['align', ...PAIR]);
    expect(stdout).toContain('北朝鮮');
    expect(stdout).toContain('North Korea');
  });

  it('answers a batch in its order, whatever is in it', async () => {
    const cases = [
      { id: 'two', source: ['東京で会談した。', '大阪へ。'], target: ['They met in Tokyo.', 'On to Osaka.'] },
      { id: 3, source: [], target: ['Alone.'] },
      { id: 'empty', source: [], target: [] },
      { id: 'blank', source: ['', '　'], target: [''] },
    ];
    const input = cases.map((one) => `${JSON.stringify(one)}\r\n`).join('\n');
    const { status, stdout } = await run(['align', '--batch'], { input });
    expect(status).toBe(0);
    const answers = jsonLines(stdout);
    expect(answers.map(({ id }) => id)).toEqual(['two', 3, 'empty', 'blank']);
    for (const [index, { source, target }] of cases.entries()) {
      const { links } = answers[index];
      const all = (side: 'source' | 'target') => links.flatMap((link: Record<string, number[]>) => link[side]);
      expect(all('source')).toEqual([...source.keys()]);
      expect(all('target').sort()).toEqual([...target.keys()]);
    }
  });
});

describe('taiyaku check', () => {
  it('ends with 1 when it found an error, and shows the words and why', async () => {
    const { status, stdout, stderr } = await run(['check', ...FAULTY]);
    expect([status, stderr]).toEqual([1, '']);
    expect(stdout).toContain('ERROR');
    expect(stdout).toMatch(/【[^】]+】/);
    expect(stdout).not.toMatch(/checks\.|cli\.|\{\{/);
  });

  it('speaks Japanese', async () => {
    const { stdout } = await run(['check', ...FAULTY, '--lang', 'ja']);
    expect(stdout).toContain('エラー');
    expect(stdout).not.toMatch(/ERROR|checks\.|\{\{/);
  });

  it('finds no error in the clean translation of the sample', async () => {
    const { status, stdout } = await run(['check', ...PAIR, '--format', 'json']);
    const errors = JSON.parse(stdout).findings.filter(({ severity }: { severity: string }) => severity === 'error');
    expect([status, errors]).toEqual([0, []]);
  });

  it('gives programs the findings with their places and the MQM dimension', async () => {
    const { stdout } = await run(['check', ...FAULTY, '--format', 'json']);
    const { target, findings, summary } = JSON.parse(stdout);
    const dimensions = new Set<string>(Object.values(MQM_TYPES));
    expect(findings.length).toBe(summary.error + summary.warning + summary.info);
    for (const finding of findings) {
      expect(dimensions).toContain(finding.category);
      expect(RULES.map(({ id }) => id)).toContain(finding.rule);
      if (finding.target) expect(finding.target.end).toBeLessThanOrEqual(target[finding.target.paragraph].text.length);
    }
  });

  it('reads one file with both texts, its rows as they are in it, and glossaries beside it', async () => {
    const folder = await temporaryFolder();
    const [both, glossary] = [join(folder, 'both.po'), join(folder, 'a.csv')];
    await writeFile(
      both,
      'msgid "見出し"\nmsgstr "Headline"\n\nmsgid "政府は約８９億円を充てると発表した。東都新報が伝えた。"\nmsgstr "The government announced it will spend about 89 billion yen."\n',
    );
    await writeFile(glossary, 'source,target\n東都新報,Toto Shimpo\n');
    const { status, stdout } = await run(['check', both, '--format', 'json', '--glossary', glossary, glossary]);
    const rules = JSON.parse(stdout).findings.map(({ rule }: { rule: string }) => rule);
    expect([status, rules]).toEqual([1, expect.arrayContaining(['figure-magnitude', 'term-missing'])]);
    const { links } = JSON.parse((await run(['align', both, '--json'])).stdout);
    expect(links.map(({ source, target }: { source: number[]; target: number[] }) => [source, target])).toEqual([
      [[0], [0]],
      [[1], [1]],
    ]);
  });

  it('asks for the other file where one holds one text only', async () => {
    const { status, stderr } = await run(['check', PAIR[0] ?? '']);
    expect([status, stderr]).toEqual([2, expect.stringContaining('Name two files')]);
  });

  it('takes glossaries after one option or several, in place of the starters', async () => {
    const folder = await temporaryFolder();
    const [one, other] = [join(folder, 'one.csv'), join(folder, 'other.csv')];
    await writeFile(one, 'source,target\n東都新報,Toto Shimpo Daily\n');
    await writeFile(other, 'source,target\n甲乙丙,Kōotsuhei\n');
    const input = JSON.stringify({ id: 1, source: ['東都新報と甲乙丙。'], target: ['Nothing of it.'] });
    const found = async (args: readonly string[]) => {
      const [answer] = jsonLines((await run(['check', '--batch', ...args], { input })).stdout);
      const terms = answer.findings.filter(({ rule }: { rule: string }) => rule === 'term-missing');
      return terms.map(({ source }: { source: { start: number } }) => source.start);
    };
    expect(await found([])).toEqual([]);
    expect(await found(['--glossary', one])).toEqual([0]);
    expect(await found(['--glossary', one, other])).toEqual([0, 5]);
    expect(await found(['--glossary', one, '--glossary', other])).toEqual([0, 5]);
  });

  it('checks by the settings of a desk, and refuses settings that mean nothing', async () => {
    const desk = join(await temporaryFolder(), 'desk.json');
    const batch = {
      input: JSON.stringify({ id: 'a', source: ['発表した。'], target: ['They met met in the centre.'] }),
    };
    const severities = async (settings: object) => {
      await writeFile(desk, JSON.stringify(settings));
      const [answer] = jsonLines((await run(['check', '--batch', '--settings', desk], batch)).stdout);
      return answer.findings.map(({ rule, severity }: { rule: string; severity: string }) => `${rule} ${severity}`);
    };
    expect(await severities({})).toEqual(['doubled-word warning', 'spelling-dialect warning']);
    expect(await severities({ rules: { 'doubled-word': { severity: 'error' } }, spelling: 'british' })).toEqual([
      'doubled-word error',
    ]);
    await writeFile(desk, JSON.stringify({ rules: { 'no-such-rule': { off: true } } }));
    const { status, stderr } = await run(['check', '--batch', '--settings', desk], batch);
    expect([status, lines(stderr).length]).toEqual([2, 1]);
    expect(stderr).toContain(desk);
  });

  it('reads the English for grammar and spelling only when asked', async () => {
    const source = ['両氏は朝食会で会談し、合意した。'];
    const input = JSON.stringify({ id: 'a', source, target: ['They has agreed over breakast.'] });
    const found = async (options: readonly string[]) => {
      const [answer] = jsonLines((await run(['check', '--batch', ...options], { input })).stdout);
      return answer.findings
        .filter(({ category }: { category: string }) => category === 'linguistic-conventions')
        .map(({ rule, target }: { rule: string; target: object }) => ({ rule, ...target }));
    };
    expect(await found([])).toEqual([]);
    expect(await found(['--grammar'])).toEqual([
      { rule: 'grammar', paragraph: 0, start: 5, end: 8 },
      { rule: 'misspelling', paragraph: 0, start: 21, end: 29 },
    ]);
  });

  it('lists its rules', async () => {
    const { stdout } = await run(['check', '--list-rules']);
    expect(lines(stdout).map((line) => line.split(' ')[0])).toEqual(RULES.map(({ id }) => id));
  });

  it('lists its rules for programs, with what each is about in the language asked for', async () => {
    const { stdout } = await run(['check', '--list-rules', '--format', 'json', '--lang', 'ja']);
    const listed = JSON.parse(stdout);
    expect(listed.map(({ rule }: { rule: string }) => rule)).toEqual(RULES.map(({ id }) => id));
    expect(listed[0]).toEqual({
      rule: 'omission-paragraph',
      severity: 'warning',
      category: 'accuracy',
      type: 'omission',
      title: '段落の訳抜け',
      about: '原文の段落に対応する英文の段落がありません。',
      documentation: 'docs/checks/omission-paragraph.md',
    });
  });

  it('answers a line of a batch before the next one comes', async () => {
    const child = startCli(cli, ['check', '--batch']);
    const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    for (const id of ['first', 'second']) {
      child.stdin.write(`${JSON.stringify({ id, source: ['防衛省。'], target: ['防衛省.'] })}\n`);
      const { value } = await answers.next();
      const { findings, ...rest } = JSON.parse(value ?? '');
      expect(rest).toEqual({ id });
      expect(findings[0]).toMatchObject({ rule: 'untranslated', target: { paragraph: 0, start: 0, end: 3 } });
    }
    child.stdin.end();
    expect(await once(child, 'exit')).toEqual([0, null]);
  });

  it('answers a malformed line in its place, goes on and ends with 2', async () => {
    const good = JSON.stringify({ id: 'good', source: ['本文。'], target: ['Text.'], date: '2024-09-03' });
    const input = ['{', '{"id":"x"}', '', good].join('\n');
    const { status, stdout, stderr } = await run(['check', '--batch'], { input });
    const answers = jsonLines(stdout);
    expect(answers.map(({ line, id }) => line ?? id)).toEqual([1, 2, 'good']);
    expect(answers[0].error).toContain('1');
    expect([status, lines(stderr).length]).toEqual([2, 2]);
  });
});

describe('taiyaku export', () => {
  async function reviewFile(): Promise<string> {
    const path = join(await temporaryFolder(), '記事.taiyaku');
    const target = documentOf('en', ['The text says <script>¥120 million</script>.']);
    await createLog(path, {
      events: stamped([
        { type: 'document.imported', data: { side: 'source', document: documentOf('ja', ['本文は1億2000万円。']) } },
        { type: 'document.imported', data: { side: 'target', document: target } },
        { type: 'comment.added', data: { comment: 'c1', anchor: { on: 'article' }, text: '数字を要確認' } },
      ]),
    });
    return path;
  }

  it('writes one HTML file with the comments and no markup of the texts', async () => {
    const review = await reviewFile();
    const output = `${review}.html`;
    expect(await run(['export', review, '--format', 'html', '-o', output])).toEqual({
      status: 0,
      stdout: '',
      stderr: '',
    });
    const html = await readFile(output, 'utf8');
    expect(html).toContain('数字を要確認');
    expect(html).toContain('&lt;script&gt;');
    expect(html).not.toContain('<script>¥120 million');
  });

  it('writes several formats of several reviews into a folder, each under its own name', async () => {
    const folder = join(await temporaryFolder(), 'out');
    const formats = 'docx,html,xlsx,csv,xliff,tmx,json,scorecard,scorecard-json,clean-text,clean-docx,clean-markdown';
    expect(await run(['export', await reviewFile(), '--format', formats, '-o', folder])).toMatchObject({ status: 0 });
    const endings = (await readdir(folder)).map((name) => name.replace(/^記事\./, '')).sort();
    expect(endings).toEqual(
      [
        'docx',
        'html',
        'xlsx',
        'csv',
        'xlf',
        'tmx',
        'json',
        'score.html',
        'score.json',
        'clean.txt',
        'clean.docx',
        'clean.md',
      ].sort(),
    );
  });

  it('says in one sentence when no browser of the machine can make a PDF', async () => {
    const environment = { PATH: '', TAIYAKU_BROWSER: '' };
    const answer = await run(['export', await reviewFile(), '--format', 'pdf', '-o', '-'], { environment });
    expect(answer.status).toBe(2);
    expect(answer.stderr).toContain('Chromium');
  });

  it('writes Word with the comments in it', async () => {
    const review = await reviewFile();
    const output = `${review}.docx`;
    expect((await run(['export', review, '-o', output, '--lang', 'ja'])).status).toBe(0);
    const parts = unzipSync(await readFile(output));
    const comments = Object.entries(parts).find(([name]) => name === 'word/comments.xml')?.[1];
    expect(new TextDecoder().decode(comments)).toContain('数字を要確認');
  });

  it('leaves the review as it is and needs no lock', async () => {
    const review = await reviewFile();
    const before = await readFile(review);
    await run(['export', review, '--format', 'html', '-o', '-']);
    expect(await readFile(review)).toEqual(before);
  });
});

describe('taiyaku serve', () => {
  async function environment() {
    const folder = await temporaryFolder();
    return { TAIYAKU_LIBRARY: join(folder, 'library'), TAIYAKU_CONFIG: join(folder, 'config') };
  }

  it('shows the named review and ends at once, with its lock given back', async () => {
    const path = join(await temporaryFolder(), '記事.taiyaku');
    await createLog(path, { events: stamped([{ type: 'review.titled', data: { title: '題' } }]) });
    const { child, address } = await startServing(cli, [path], await environment());
    const { call } = await connect(address);
    const { value } = (await call('app.describe', {})) as { value: { opening: string } };
    const opened = await call('review.open', { review: value.opening });
    expect(opened).toMatchObject({ ok: true, value: { name: '記事' } });
    child.kill('SIGINT');
    expect(await once(child, 'exit')).toEqual([0, null]);
    await expect(readFile(`${path}.lock`)).rejects.toThrow('ENOENT');
  });

  it('says which port is in use', async () => {
    const folders = await environment();
    const { child, address } = await startServing(cli, [], folders);
    const { port } = new URL(address);
    const second = await run(['serve', '--no-open', '--port', port], { environment: folders });
    child.kill('SIGTERM');
    expect([second.status, second.stderr]).toEqual([2, expect.stringContaining(port)]);
    await once(child, 'exit');
  });
});

describe('taiyaku merge', () => {
  const imported = stamped([
    { type: 'document.imported', data: { side: 'source', document: documentOf('ja', ['本文。']) } },
    { type: 'document.imported', data: { side: 'target', document: documentOf('en', ['Text.']) } },
  ]);
  const status = (of: 'reviewed' | 'needs-work'): EventBody => ({
    type: 'paragraph.statusSet',
    data: { paragraphs: ['t1'], status: of },
  });
  const remark = (comment: string): EventBody => ({
    type: 'comment.added',
    data: { comment, anchor: { on: 'article' }, text: comment },
  });

  /** Two copies of one review, in a folder of their own. */
  async function twoCopies() {
    const folder = await temporaryFolder();
    const [mine, theirs] = [join(folder, 'mine.taiyaku'), join(folder, 'theirs.taiyaku')];
    const ours = [...imported, ...stamped([remark('c1'), status('reviewed')], HANAKO, 3)];
    const others = [...imported, ...stamped([remark('c2'), status('needs-work')], JOHN, 3)];
    await createLog(mine, { id: 'one', events: ours });
    await createLog(theirs, { id: 'one', events: others });
    return { folder, mine, theirs, output: join(folder, 'merged.taiyaku'), all: [...ours, ...others.slice(2)] };
  }

  it('makes one review of all events of both, in either order, and says what they settled differently', async () => {
    const { folder, mine, theirs, output, all } = await twoCopies();
    const { status: ended, stdout } = await run(['merge', mine, theirs, '-o', output, '--lang', 'en']);
    expect(ended).toBe(0);
    expect(lines(stdout)).toEqual([
      '“merged.taiyaku”: 6 entries of 2 copies.',
      'Settled differently in the copies: 1',
      '- “Text.” is marked “Reviewed” by 佐藤 花子 and “Needs work” by John Smith. John Smith’s mark counts.',
    ]);
    const read = readLog(await readFile(output), 'merged.taiyaku');
    expect(read.ok && [read.value.id, new Set(read.value.events)]).toEqual(['one', new Set(all)]);
    const other = join(folder, 'other.taiyaku');
    await run(['merge', theirs, mine, '-o', other]);
    expect(await readFile(other)).toEqual(await readFile(output));
  });

  it('leaves a file that is there as it is', async () => {
    const { mine, theirs } = await twoCopies();
    const before = await readFile(theirs);
    const { status: ended, stderr } = await run(['merge', mine, theirs, '-o', theirs]);
    expect([ended, await readFile(theirs)]).toEqual([2, before]);
    expect(stderr).toContain('theirs.taiyaku');
  });

  it('refuses copies of different reviews, and less than two', async () => {
    const { folder, mine, output } = await twoCopies();
    const stranger = join(folder, 'stranger.taiyaku');
    await createLog(stranger, { events: stamped([remark('c9')], JOHN, 90) });
    const refused = await run(['merge', mine, stranger, '-o', output, '--lang', 'en']);
    expect([refused.status, lines(refused.stderr)]).toEqual([2, [expect.stringContaining('another review')]]);
    expect((await run(['merge', mine, '-o', output])).status).toBe(2);
    expect((await run(['merge', mine, mine])).status).toBe(2);
  });

  it('takes a damaged copy’s whole lines along and says how many it had to leave', async () => {
    const { mine, theirs, output } = await twoCopies();
    await writeFile(theirs, `${await readFile(theirs, 'utf8')}{"torn`);
    const { stdout } = await run(['merge', mine, theirs, '-o', output, '--lang', 'en']);
    expect(stdout).toContain('“theirs.taiyaku”: 1 damaged');
    expect(await readFile(theirs, 'utf8')).toMatch(/\{"torn$/);
  });
});
