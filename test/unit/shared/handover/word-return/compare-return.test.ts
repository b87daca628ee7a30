import { describe, expect, it } from 'vitest';
import { createAnnotatedCopy } from '../../../../../shared/handover/annotated-copy.ts';
import type { CopyLayout } from '../../../../../shared/handover/copy-layout.ts';
import { toDocx } from '../../../../../shared/handover/word/to-docx.ts';
import { compareReturn, readReturnedCopy } from '../../../../../shared/handover/word-return/compare-return.ts';
import type { ReturnedItem } from '../../../../../shared/handover/word-return/word-return.ts';
import type { EventBody, ReviewEvent } from '../../../../../shared/review/event.ts';
import { foldEvents } from '../../../../../shared/review/fold.ts';
import { WordEdit } from '../../../../support/edit-docx.ts';
import { JOHN, stamped } from '../../../../support/events.ts';
import { anchorOn, eventsOfEverything, FINDINGS, OPTIONS, TARGET } from '../../../../support/handed-over.ts';

const MIKA = { author: 'Mika Mori', date: '2025-06-14T10:20:00Z' };
const EVENTS = eventsOfEverything();

async function handedOver(layout: CopyLayout = 'translation', events = EVENTS): Promise<WordEdit> {
  const copy = createAnnotatedCopy(foldEvents(events), FINDINGS, OPTIONS);
  return new WordEdit(await toDocx(copy, { layout, summary: true }));
}

function comeBack(copy: WordEdit, events: readonly ReviewEvent[] = EVENTS) {
  const read = readReturnedCopy(copy.toParts());
  if (!read) throw new Error('unreadable');
  return compareReturn(read, events, { timeZone: 'Asia/Tokyo', now: '2025-06-21T00:00:00.000Z' });
}

const told = ({ kind, author, text, quote, isPlaced }: ReturnedItem) => ({ kind, author, text, quote, isPlaced });

/** The review after all of the items were taken in, as the host stamps them. */
function takenIn(items: readonly ReturnedItem[], events: readonly ReviewEvent[] = EVENTS): readonly ReviewEvent[] {
  const acts = items.flatMap((item) => item.acts);
  const taken = acts.map(
    ({ body, author, at }, index): ReviewEvent => ({
      ...{ id: `taken-${index}`, actor: { id: author, name: author }, at, clock: 1000 + index },
      ...body,
    }),
  );
  return [...events, ...taken];
}

const then = (...bodies: readonly EventBody[]) => [...EVENTS, ...stamped(bodies, JOHN, 500)];

const revised = (was: string, is: string): EventBody => ({
  type: 'target.revised',
  data: {
    document: {
      ...TARGET,
      paragraphs: TARGET.paragraphs.map((one) => ({ ...one, text: one.text.replace(was, is) })),
    },
  },
});

describe.each(['translation', 'facing'] as const)('a Word copy that comes back (%s)', (layout) => {
  it('brings nothing in when nothing was done in it, whatever Word rewrote', async () => {
    const [plain, saved] = [await handedOver(layout), (await handedOver(layout)).asWordSaves()];
    expect(comeBack(plain)?.items).toEqual([]);
    expect(comeBack(saved)).toMatchObject({ items: [], sourceChanges: 0 });
    expect(comeBack(saved)?.known).toBeGreaterThan(10);
  });

  it('brings nothing in when a program dropped ids, states and properties', async () => {
    expect(comeBack((await handedOver(layout)).asWordSaves().asOthersSave())?.items).toEqual([]);
    expect(comeBack((await handedOver(layout)).asOthersSave({ bookmarks: false }))?.items).toEqual([]);
  });

  it('brings a new comment to the very words, with its replies, author and time', async () => {
    const copy = await handedOver(layout);
    const id = copy.comment('Hokkaido. The', 'One sentence?', MIKA);
    copy.reply(id, 'No.', { author: 'Ken Abe', date: '2025-06-14T11:00:00Z' });
    const items = comeBack(copy.asWordSaves())?.items ?? [];
    expect(items.map(told)).toEqual([
      { kind: 'comment', author: 'Mika Mori', text: 'One sentence?', quote: 'Hokkaido. The', isPlaced: true },
    ]);
    const [thread] = [...foldEvents(takenIn(items)).threads.values()].slice(-1);
    expect(thread).toMatchObject({
      author: { name: 'Mika Mori' },
      at: '2025-06-14T01:20:00.000Z',
      anchor: { paragraph: 't8', exact: 'Hokkaido. The' },
      orphaned: false,
      replies: [{ text: 'No.', author: { name: 'Ken Abe' } }],
    });
  });

  it('brings a reply into its thread, and the state of a thread', async () => {
    const copy = await handedOver(layout);
    copy.reply('Simple past', 'Done.', MIKA);
    copy.resolve('Simple past');
    copy.resolve('弱い言い方', false);
    copy.savedBy('Mika Mori');
    const items = comeBack(copy.asWordSaves())?.items ?? [];
    expect(items.map(({ kind, text }) => [kind, text])).toEqual([
      ['reopened', '「決めた」より弱い言い方です。'],
      ['resolved', 'Simple past, please.\n“The government decided” is enough.'],
      ['reply', 'Done.'],
    ]);
    const { threads } = foldEvents(takenIn(items));
    expect(threads.get('c-span')?.resolved?.by.name).toBe('Mika Mori');
    expect(threads.get('c-span')?.replies.at(-1)?.text).toBe('Done.');
    expect(threads.get('c-source')?.resolved).toBeUndefined();
  });

  it('brings tracked changes as suggestions of whoever made them, none of ours among them', async () => {
    const copy = await handedOver(layout);
    copy.track('a new unit', 'a brigade', MIKA);
    copy.insertAfter('Hokkaido. The', ' whole', MIKA);
    const items = comeBack(copy.asWordSaves())?.items ?? [];
    expect(items.map(told)).toEqual([
      { kind: 'suggestion', author: 'Mika Mori', text: 'a brigade', quote: 'a new unit', isPlaced: true },
      { kind: 'suggestion', author: 'Mika Mori', text: 'The whole', quote: 'The', isPlaced: true },
    ]);
  });

  it('offers what was typed untracked as suggestions of whoever saved it', async () => {
    const copy = await handedOver(layout);
    copy.type('in fiscal 2027', 'in fiscal 2028', 'Mika Mori');
    const items = comeBack(copy.asWordSaves())?.items ?? [];
    expect(items).toMatchObject([
      { kind: 'suggestion', author: 'Mika Mori', text: '2028.', quote: '2027.', isDirect: true, isPlaced: true },
    ]);
  });

  it('knows a suggestion that was accepted in Word', async () => {
    const copy = await handedOver(layout);
    copy.acceptAll('Mika Mori');
    const items = comeBack(copy.asWordSaves())?.items ?? [];
    expect(items.map(({ kind, id }) => [kind, id])).toEqual([['accepted', 'accepted g-open']]);
  });

  it('brings nothing in a second time', async () => {
    const copy = await handedOver(layout);
    copy.comment('Hokkaido. The', 'One sentence?', MIKA);
    copy.track('a new unit', 'a brigade', MIKA);
    copy.type('in fiscal 2027', 'in fiscal 2028', 'Mika Mori');
    copy.resolve('Simple past');
    const back = copy.asWordSaves();
    const after = takenIn(comeBack(back)?.items ?? []);
    expect(comeBack(back, after)?.items).toEqual([]);
    expect(comeBack(back.asOthersSave(), after)?.items).toEqual([]);
    expect(comeBack(await handedOver(layout, after), after)?.items).toEqual([]);
  });
});

describe('a Word copy that comes back after the review went on', () => {
  it('carries comments to their words in the new version, and suggestions only to the same words', async () => {
    const copy = await handedOver();
    copy.comment('Hokkaido. The', 'One sentence?', MIKA);
    copy.track('station', 'deploy', MIKA);
    const events = then(revised('has decided on June 12 to station', 'decided to base'));
    const items = comeBack(copy.asWordSaves(), events)?.items ?? [];
    expect(items.map(told)).toEqual([
      { kind: 'comment', author: 'Mika Mori', text: 'One sentence?', quote: 'Hokkaido. The', isPlaced: true },
      { kind: 'suggestion', author: 'Mika Mori', text: 'deploy', quote: 'station', isPlaced: false },
    ]);
    const review = foldEvents(takenIn(items, events));
    const made = [...review.suggestions.values()].at(-1);
    expect(made).toMatchObject({ orphaned: true, state: 'open' });
    expect([...review.threads.values()].at(-1)).toMatchObject({ orphaned: false, anchor: { exact: 'Hokkaido. The' } });
  });

  it('says nothing of a change that the new version has', async () => {
    const copy = await handedOver();
    copy.track('a new unit', 'a brigade', MIKA);
    expect(comeBack(copy, then(revised('a new unit', 'a brigade')))?.items).toEqual([]);
  });

  it('finds its words in a text that holds accepted suggestions', async () => {
    const copy = await handedOver();
    copy.comment('The budget is', 'Whose?', MIKA);
    const accepted: readonly EventBody[] = [
      {
        type: 'suggestion.made',
        data: { suggestion: 'later', anchor: anchorOn(TARGET, 'The government has'), replacement: 'It' },
      },
      { type: 'suggestion.accepted', data: { suggestion: 'later' } },
    ];
    const events = then(...accepted);
    const [item] = comeBack(copy, events)?.items ?? [];
    expect(item?.isPlaced).toBe(true);
    const review = foldEvents(takenIn(item ? [item] : [], events));
    const { anchor } = [...review.threads.values()].at(-1) ?? {};
    const text = review.target?.paragraphs.find(({ id }) => id === 't8')?.text ?? '';
    expect(anchor?.on === 'span' && text.slice(anchor.start, anchor.end)).toBe('The budget is');
  });
});

describe('what Word makes of a text', () => {
  it('keeps a paragraph of its own with the one before it', async () => {
    const copy = await handedOver();
    const xml = '<w:p><w:r><w:t>A new last sentence.</w:t></w:r></w:p>';
    const parts = copy.toParts();
    const document = parts.document.replace(/(<w:p><w:pPr><w:pStyle w:val="Tags"\/>)/, `${xml}$1`);
    const read = readReturnedCopy({ ...parts, document });
    const back = read && compareReturn(read, EVENTS, { timeZone: 'UTC', now: '2025-06-21T00:00:00.000Z' });
    expect(back?.items).toMatchObject([{ kind: 'suggestion', text: '2027.\nA new last sentence.', quote: '2027.' }]);
  });

  it('keeps an answer to a finding as a comment at the finding’s words', async () => {
    const copy = await handedOver();
    copy.reply('missing', 'It is right as it stands.', MIKA);
    const [item] = comeBack(copy)?.items ?? [];
    expect(item).toMatchObject({ kind: 'comment', quote: '890 million yen', author: 'Mika Mori' });
    expect(item?.text).toMatch(/\nIt is right as it stands\.$/);
  });

  it('takes another wording of a comment for what it is', async () => {
    const copy = await handedOver();
    copy.rewordComment('Check with the ministry.', 'Check with the ministry today.');
    copy.savedBy('Mika Mori');
    expect(comeBack(copy)?.items).toMatchObject([
      { kind: 'edited', text: 'Check with the ministry today.', author: 'Mika Mori' },
    ]);
  });

  it('keeps a change that one reader made within the change of another', async () => {
    const copy = await handedOver();
    const parts = copy.toParts();
    const document = parts.document.replace(
      /(<w:ins [^>]*><w:r><w:t xml:space="preserve">)8\.9 billion(<\/w:t><\/w:r>)/,
      '$18.9$2<w:del w:id="99" w:author="Mika Mori" w:date="2025-06-14T10:20:00Z"><w:r><w:delText xml:space="preserve"> billion</w:delText></w:r></w:del>',
    );
    const read = readReturnedCopy({ ...parts, document });
    const back = read && compareReturn(read, EVENTS, { timeZone: 'UTC', now: '2025-06-21T00:00:00.000Z' });
    expect(back?.items).toMatchObject([{ kind: 'suggestion', author: 'Mika Mori', quote: '890 million', text: '8.9' }]);
  });

  it('is refused when it is the copy of another review, or no copy', async () => {
    const others = EVENTS.map((event) =>
      event.type === 'document.imported' ? { ...event, at: '2024-01-01T00:00:00.000Z' } : event,
    );
    expect(comeBack(await handedOver('translation', others))).toBeUndefined();
    const stranger = await handedOver();
    stranger.asOthersSave({ bookmarks: false });
    const parts = stranger.toParts();
    const document = parts.document.replace(/(<w:t [^>]*>)[^<]*/g, '$1Another text altogether');
    const read = readReturnedCopy({ ...parts, document });
    expect(read && compareReturn(read, EVENTS, { timeZone: 'UTC', now: '' })).toBeUndefined();
  });
});
