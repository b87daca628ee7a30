import { describe, expect, it } from 'vitest';
import { createAnnotatedCopy } from '../../../../shared/handover/annotated-copy.ts';
import { DEFAULT_INCLUSION, type Inclusion } from '../../../../shared/handover/inclusion.ts';
import { toDocx, type WordChoices } from '../../../../shared/handover/word/to-docx.ts';
import type { EventBody } from '../../../../shared/review/event.ts';
import type { Review } from '../../../../shared/review/review.ts';
import { anchorOn, FINDINGS, OPTIONS, reviewOf, reviewOfEverything, TARGET } from '../../../support/handed-over.ts';
import { readDocx } from '../../../support/read-docx.ts';

async function wordCopy(review: Review, include: Partial<Inclusion> = {}, choices: Partial<WordChoices> = {}) {
  const copy = createAnnotatedCopy(review, FINDINGS, { ...OPTIONS, include: { ...DEFAULT_INCLUSION, ...include } });
  return readDocx(await toDocx(copy, { ...PLAIN, ...choices }));
}

const PLAIN: WordChoices = { layout: 'translation', summary: false };

describe('the Word copy', () => {
  it('anchors a comment at the very words that it is about', async () => {
    const { comments } = await wordCopy(reviewOfEverything());
    const comment = comments.find(({ text }) => text.includes('Simple past'));
    expect(comment).toMatchObject({ words: 'has decided', author: '佐藤 花子', parent: undefined, resolved: false });
  });

  it('refers to every comment in the text, so that Word drops none', async () => {
    const { comments } = await wordCopy(reviewOfEverything());
    expect(comments.filter(({ referenced, words }) => !referenced || words === undefined)).toEqual([]);
    expect(new Set(comments.map(({ durableId }) => durableId)).size).toBe(comments.length);
  });

  it('keeps replies under their comment, with their authors', async () => {
    const { comments } = await wordCopy(reviewOfEverything());
    const root = comments.find(({ text }) => text.includes('Simple past'));
    expect(comments.find(({ text }) => text === 'Agreed.')).toMatchObject({ parent: root?.id, author: 'John Smith' });
  });

  it('marks a resolved thread resolved with all its replies, and says by whom', async () => {
    const { comments } = await wordCopy(reviewOfEverything());
    const root = comments.find(({ text }) => text.includes('弱い言い方'));
    const thread = comments.filter(({ id, parent }) => id === root?.id || parent === root?.id);
    expect(thread.map(({ author, resolved }) => [author, resolved])).toEqual([
      ['佐藤 花子', true],
      ['John Smith', true],
      ['John Smith', true],
    ]);
  });

  it('keeps a resolved state when no comment of the review has a reply', async () => {
    const { comments } = await wordCopy(
      reviewOf([
        { type: 'comment.added', data: { comment: 'c', anchor: anchorOn(TARGET, 'new unit'), text: 'Brigade?' } },
        { type: 'comment.resolved', data: { comment: 'c' } },
      ]),
      { findings: [] },
    );
    expect(comments.map(({ text, resolved }) => [text, resolved])).toEqual([
      ['Brigade?', true],
      ['Resolved.', true],
    ]);
  });

  it('shows an open suggestion as tracked changes of its author', async () => {
    const { changes } = await wordCopy(reviewOfEverything());
    expect(changes.map(({ kind, text, author }) => [kind, text, author])).toEqual([
      ['ins', '8.9 billion', '佐藤 花子'],
      ['del', '890 million', '佐藤 花子'],
    ]);
    expect(new Set(changes.map(({ id }) => id)).size).toBe(2);
  });

  it('shows the first of two suggestions for the same words as a change and the other as a comment', async () => {
    const suggest = (suggestion: string, words: string, replacement: string) =>
      ({ type: 'suggestion.made', data: { suggestion, anchor: anchorOn(TARGET, words), replacement } }) as const;
    const { changes, comments } = await wordCopy(
      reviewOf([suggest('a', 'new unit', 'brigade'), suggest('b', 'unit in', 'unit up in')]),
      { findings: [] },
    );
    expect(changes.map(({ kind, text }) => [kind, text])).toEqual([
      ['ins', 'brigade'],
      // Cut where the comment begins, since a comment must not begin inside a change and end outside it.
      ['del', 'new '],
      ['del', 'unit'],
    ]);
    expect(comments.map(({ text, words }) => [text, words])).toEqual([
      ['Suggests replacing “unit in” with “unit up in”.', 'unitbrigade in'],
    ]);
  });

  it('shows an accepted suggestion as a change until the text says it', async () => {
    const anchor = anchorOn(TARGET, '890 million');
    const accepted: readonly EventBody[] = [
      { type: 'suggestion.made', data: { suggestion: 'a', anchor, replacement: '8.9 billion' } },
      { type: 'suggestion.accepted', data: { suggestion: 'a' } },
    ];
    const before = await wordCopy(reviewOf(accepted), { findings: [] });
    expect(before.changes.map(({ text }) => text)).toEqual(['8.9 billion', '890 million']);

    const paragraphs = TARGET.paragraphs.map((paragraph) => ({
      ...paragraph,
      text: paragraph.text.replace('890 million', '8.9 billion'),
    }));
    const revised: EventBody = { type: 'target.revised', data: { document: { ...TARGET, paragraphs } } };
    const after = await wordCopy(reviewOf([...accepted, revised]), { findings: [] });
    expect(after.changes).toEqual([]);
    expect(after.comments).toEqual([]);
  });

  it('opens a comment on the Japanese side with the Japanese words, at the paragraph that answers them', async () => {
    const { comments } = await wordCopy(reviewOfEverything());
    const comment = comments.find(({ text }) => text.includes('弱い言い方'));
    expect(comment?.text.split('\n').slice(0, 2)).toEqual(['On the Japanese:', '「方針を固めた」']);
    expect(comment?.words).toMatch(/^The government has decided/);
  });

  it('puts a comment on a paragraph that was not translated at the paragraph before it', async () => {
    const { comments } = await wordCopy(reviewOfEverything());
    const comment = comments.find(({ text }) => text.includes('This paragraph is missing.'));
    expect(comment?.text).toContain('「地元の自治体は説明を求めている。」');
    expect(comment?.words).toMatch(/^The government has decided/);
  });

  it('lists a comment whose words are gone at the end, on the words it was about', async () => {
    const { comments } = await wordCopy(reviewOfEverything());
    expect(comments.find(({ text }) => text.includes('Is “brigade” right?'))?.words).toBe('brand-new brigade');
  });

  it('lets Taiyaku say the open errors and warnings, and only those that are asked for', async () => {
    const said = async (include: Partial<Inclusion>) =>
      (await wordCopy(reviewOfEverything(), include)).comments.filter(({ author }) => author === 'Taiyaku').length;
    expect(await said({})).toBe(2);
    expect(await said({ findings: ['error', 'warning', 'info'] })).toBe(3);
    expect(await said({ findings: [] })).toBe(0);
  });

  it('styles the parts of the page and leaves its furniture out', async () => {
    const { paragraphs } = await wordCopy(reviewOf([]), { findings: [] });
    expect(paragraphs).toEqual([
      { style: 'PageLine', text: 'SECURITY' },
      { style: 'Heading1', text: 'Defense Ministry to post new unit in Hokkaido' },
      { style: 'PageLine', text: 'June 12, 2025' },
      { style: 'PageLine', text: 'Desk Translation' },
      { style: 'Byline', text: 'By Taro Tanaka' },
      { style: 'Heading2', text: 'Budget of 8.9 billion yen' },
      { style: undefined, text: TARGET.paragraphs[7]?.text },
      { style: undefined, text: 'The unit is to be set up in fiscal 2027.' },
      { style: 'Tags', text: '• Defense' },
      { style: 'Tags', text: '• Hokkaido' },
    ]);
  });

  it('draws what a remark stresses, and has its signs no more', async () => {
    const text = '**Not** *so*: `8.9`';
    const said = { type: 'comment.added', data: { comment: 'c', anchor: { on: 'article' }, text } } as const;
    const { comments, parts } = await wordCopy(reviewOf([said]), { findings: [] });
    expect(comments[0]?.text.split('\n').at(-1)).toBe('Not so: 8.9');
    const runs = (parts['word/comments.xml'] ?? '').split('<w:r>');
    const look = (words: string) => runs.find((run) => run.includes(`>${words}<`));
    expect(look('Not')).toContain('<w:b/>');
    expect(look('so')).toContain('<w:i/>');
    expect(look('8.9')).toContain('Courier New');
  });

  it('tags Japanese words as Japanese, in a Japanese font', async () => {
    const { parts } = await wordCopy(reviewOfEverything());
    expect(parts['word/comments.xml']).toMatch(
      /<w:rFonts[^>]*w:eastAsia="Yu Mincho"[^>]*\/>.{0,80}<w:lang w:eastAsia="ja-JP"\/><\/w:rPr><w:t xml:space="preserve">「方針を固めた」/,
    );
    expect(parts['word/styles.xml']).toContain('<w:lang w:val="en-US" w:eastAsia="ja-JP"/>');
  });

  it('shows dates in the zone of the reviewer', async () => {
    const { comments } = await wordCopy(reviewOfEverything());
    expect(comments.find(({ text }) => text.includes('Simple past'))?.date).toBe('2025-06-12T18:04:00.000Z');
  });

  it('is the same file for the same review', async () => {
    const copy = createAnnotatedCopy(reviewOfEverything(), FINDINGS, OPTIONS);
    expect(await toDocx(copy, PLAIN)).toEqual(await toDocx(copy, PLAIN));
  });

  it('survives hostile texts and dates', async () => {
    const text = ']]> <w:p/> CURRENT \ud800 \u0000\u202e';
    const { comments } = await wordCopy(
      reviewOf([{ type: 'comment.added', data: { comment: 'c', anchor: { on: 'article' }, text } }]),
      { findings: [] },
    );
    expect(comments[0]?.text).toBe('On the article as a whole:\n]]> <w:p/> CURRENT [U+D800] [U+0000][U+202E]');
  });

  it('facing the article, anchors a comment on the Japanese at the Japanese words', async () => {
    const { comments, paragraphs } = await wordCopy(reviewOfEverything(), {}, { layout: 'facing' });
    const comment = comments.find(({ text }) => text.includes('弱い言い方'));
    expect(comment).toMatchObject({ words: '方針を固めた', text: '「決めた」より弱い言い方です。', resolved: true });
    const texts = paragraphs.map(({ text }) => text);
    expect(texts.indexOf('予算は89億円')).toBe(texts.indexOf('Budget of 8.9 billion yen') - 1);
    expect(texts.slice(0, 2)).toEqual(['Article', 'Translation']);
  });

  it('facing the article, says as much as the translation alone', async () => {
    const [alone, facing] = [
      await wordCopy(reviewOfEverything()),
      await wordCopy(reviewOfEverything(), {}, { layout: 'facing' }),
    ];
    expect(facing.comments.map(({ durableId }) => durableId).sort()).toEqual(
      alone.comments.map(({ durableId }) => durableId).sort(),
    );
    expect(facing.changes.map(({ kind, text }) => [kind, text])).toEqual(
      alone.changes.map(({ kind, text }) => [kind, text]),
    );
    expect(new Set(facing.bookmarks).size).toBe(facing.bookmarks.length);
  });

  it('begins with a page of its own that says what the copy is, when that is wanted', async () => {
    const { paragraphs } = await wordCopy(reviewOfEverything(), {}, { summary: true });
    expect(paragraphs[1]).toEqual({ style: 'Title', text: 'Defense Ministry to post new unit in Hokkaido' });
    expect(paragraphs).toContainEqual({ style: 'FactValue', text: '佐藤 花子, John Smith' });
  });
});
