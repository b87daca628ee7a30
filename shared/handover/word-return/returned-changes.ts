/** The tracked and untracked changes of a returned copy as suggestions for the text of now. */
import { createSpanAnchor } from '../../anchor/create-anchor.ts';
import type { Paragraph } from '../../document/document.ts';
import type { ParagraphChange } from './compare-paragraph.ts';
import { lost, type PlaceNow, wordsNow } from './place-now.ts';
import { idOf, type ReturnSetting } from './setting.ts';
import { instantOf } from './word-date.ts';
import type { ReturnedItem, WordReturn } from './word-return.ts';

export function returnedChanges(
  setting: ReturnSetting,
): Omit<WordReturn, 'items'> & { items: readonly ReturnedItem[] } {
  const { article, compared } = setting;
  const items: ReturnedItem[] = [];
  let [known, sourceChanges] = [0, 0];
  const add = (item: ReturnedItem | undefined) => {
    if (item) items.push(item);
    else known += 1;
  };
  for (const [{ side, paragraph }, { changes, accepted, marked }] of compared) {
    if (side === 'source') {
      sourceChanges += changes.length;
      continue;
    }
    known += marked.size;
    for (const change of changes) if (changesWords(paragraph, change)) add(suggestionOf(paragraph, change, setting));
    for (const id of accepted) add(acceptanceOf(id, setting));
  }
  for (const paragraph of article.missing) {
    const all = { start: 0, end: paragraph.text.length, replacement: '', by: undefined };
    add(suggestionOf(paragraph, all, setting));
  }
  return { items, known, sourceChanges };
}

function changesWords({ text }: Paragraph, { start, end, replacement }: ParagraphChange): boolean {
  return text.slice(start, end) !== replacement;
}

/** Undefined when it is known, or when the text says so by now. */
function suggestionOf(
  paragraph: Paragraph,
  { start, end, replacement, by }: ParagraphChange,
  { review, exported, timeZone, saved }: ReturnSetting,
): ReturnedItem | undefined {
  const exact = paragraph.text.slice(start, end);
  const author = by?.author || saved.by;
  const at = by ? instantOf(by.date, timeZone, saved.at) : saved.at;
  const id = idOf('change', paragraph.id, start, exact, replacement, by?.author ?? '', by?.date.digits ?? '');
  const place = placeNow(paragraph, { start, end, replacement }, { review, exported });
  if (!place || review.suggestions.has(id)) return undefined;
  const { anchor, isPlaced } = place;
  const [body] = anchor.on === 'span' ? [{ suggestion: id, anchor, replacement: replacement.slice(0, LONGEST) }] : [];
  return {
    ...{ id, kind: 'suggestion', author, at, text: replacement, quote: exact, replies: [] },
    isDirect: by === undefined,
    isPlaced,
    acts: body ? [{ body: { type: 'suggestion.made', data: body }, author, at }] : [],
  };
}

/** The longest text that an event holds. */
export const LONGEST = 100_000;

/** Only the words themselves can be replaced: where others stand by now, the suggestion keeps its quotation. */
function placeNow(
  paragraph: Paragraph,
  { start, end, replacement }: Omit<ParagraphChange, 'by'>,
  { review, exported }: Pick<ReturnSetting, 'review' | 'exported'>,
): PlaceNow | undefined {
  const range = { start, end };
  const original = createSpanAnchor('target', paragraph, range);
  const place = wordsNow({ side: 'target', paragraph, range }, { exported, current: review.target ?? exported });
  if (!place.isPlaced || place.anchor.exact === original.exact) return place;
  // A diff may give a space to either side.
  return place.anchor.exact.trim() === replacement.trim() ? undefined : { anchor: lost(original), isPlaced: false };
}

/** Undefined when the suggestion was decided here in the meantime. */
function acceptanceOf(suggestion: string, { review, saved }: ReturnSetting): ReturnedItem | undefined {
  const known = review.suggestions.get(suggestion);
  if (known?.state !== 'open') return undefined;
  const { by: author, at } = saved;
  return {
    ...{ id: `accepted ${suggestion}`, kind: 'accepted', author, at, replies: [] },
    text: known.replacement,
    quote: known.anchor.exact,
    isDirect: true,
    isPlaced: true,
    acts: [{ body: { type: 'suggestion.accepted', data: { suggestion } }, author, at }],
  };
}
