/**
 * The working text: the newest version of the translation with every accepted suggestion in it. What was said about other
 * words stays with them; taking a suggestion out again puts text and anchors back exactly as they were.
 */
import type { Anchor, SpanAnchor } from '../anchor/anchor.ts';
import { createSpanAnchor } from '../anchor/create-anchor.ts';
import { settleAnchor } from '../anchor/settle-anchor.ts';
import type { Document, Paragraph } from '../document/document.ts';
import type { TextRange } from '../text/range.ts';
import type { Placement, Review, Suggestion } from './review.ts';

/** Puts an accepted suggestion into the text; one whose words no longer stand there is left out. */
export function takeIn(review: Review, id: string): Review {
  const suggestion = review.suggestions.get(id);
  if (!suggestion || suggestion.applied) return review;
  const { anchor, replacement } = suggestion;
  return exchange(review, suggestion, replacement, { words: anchor.exact, turn: nextTurn(review) });
}

/** Takes a suggestion out of the text again; where its words were changed since, they stay, and `applied` says so. */
export function takeOut(review: Review, id: string): Review {
  const suggestion = review.suggestions.get(id);
  if (!suggestion?.applied || suggestion.anchor.exact !== suggestion.replacement) return review;
  return exchange(review, suggestion, suggestion.applied.words, undefined);
}

/** Changes the text to `words` where the suggestion stands; what the exchange before had displaced gets its place back. */
function exchange(review: Review, suggestion: Suggestion, words: string, applied: Suggestion['applied']): Review {
  const { applied: _, displaced = [], ...rest } = suggestion;
  const { anchor } = suggestion;
  const paragraph = findParagraph(review.target, anchor);
  if (suggestion.orphaned || !paragraph) return review;
  const edited = edit(review, suggestion.id, { paragraph, range: anchor, words });
  const restored = displaced.reduce(putBack, edited);
  return withSuggestion(restored, {
    ...rest,
    anchor: anchorIn(restored, anchor, anchor.start + words.length),
    displaced: displacedBy(review, restored, anchor),
    ...(applied && { applied }),
  });
}

/** The state with all accepted suggestions taken out: the version as it was received, with everything said about it. */
export function asReceived(review: Review): Review {
  return appliedIn(review)
    .sort((a, b) => b.turn - a.turn)
    .reduce((state, { id }) => takeOut(state, id), review);
}

function appliedIn({ suggestions }: Review) {
  return [...suggestions.values()].flatMap(({ id, applied }) => (applied ? [{ id, turn: applied.turn }] : []));
}

function nextTurn(review: Review): number {
  return appliedIn(review).reduce((last, { turn }) => Math.max(last, turn), 0) + 1;
}

interface Edit {
  readonly paragraph: Paragraph;
  /** What is replaced. */
  readonly range: TextRange;
  readonly words: string;
}

/** The paragraph in which the anchor's words stand where it says. */
function findParagraph(
  target: Document | undefined,
  { paragraph, start, end, exact }: SpanAnchor,
): Paragraph | undefined {
  const found = target?.paragraphs.find(({ id }) => id === paragraph);
  return found?.text.slice(start, end) === exact ? found : undefined;
}

/** Changes the text and carries along what stands in the paragraph, all but the suggestion itself. */
function edit(review: Review, self: string, { paragraph, range, words }: Edit): Review {
  const { target } = review;
  if (!target) return review;
  const text = paragraph.text.slice(0, range.start) + words + paragraph.text.slice(range.end);
  const changed = { ...paragraph, text };
  const carry = <T extends Placed>(item: T, keepsWords: boolean): T => {
    const { anchor } = item;
    if (item.orphaned || anchor.on !== 'span' || anchor.side !== 'target' || anchor.paragraph !== paragraph.id)
      return item;
    const place = mapRange(anchor, range, words.length);
    const touched = anchor.start < range.end && range.start < anchor.end;
    if (!place || (keepsWords && touched)) return { ...item, orphaned: true };
    return { ...item, anchor: createSpanAnchor('target', changed, place) };
  };
  return {
    ...review,
    target: { ...target, paragraphs: target.paragraphs.map((one) => (one === paragraph ? changed : one)) },
    threads: mapValues(review.threads, (thread) => carry(thread, false)),
    // A proposal for words that are no longer the same would replace others than its author meant.
    suggestions: mapValues(review.suggestions, (one) => (one.id === self ? one : carry(one, !one.applied))),
  };
}

interface Placed {
  readonly anchor: Anchor;
  readonly orphaned: boolean;
}

/** Undefined when a range that held words holds none any more. */
function mapRange({ start, end }: TextRange, replaced: TextRange, length: number): TextRange | undefined {
  const shift = length - (replaced.end - replaced.start);
  if (end <= replaced.start) return { start, end };
  if (start >= replaced.end) return { start: start + shift, end: end + shift };
  const from = Math.min(start, replaced.start);
  const to = end > replaced.end ? end + shift : replaced.start + length;
  return from < to ? { start: from, end: to } : undefined;
}

/** What the edit moved in a way that does not follow from the edit alone. */
function displacedBy(before: Review, after: Review, range: SpanAnchor): readonly Placement[] {
  const changed = <T extends Placed & { readonly id: string }>(
    kind: Placement['kind'],
    was: ReadonlyMap<string, T>,
    is: ReadonlyMap<string, T>,
  ) =>
    [...was.values()].flatMap((item): Placement[] => {
      const now = is.get(item.id);
      const { anchor } = item;
      if (!now || now === item || item.orphaned || anchor.on !== 'span') return [];
      // Where nothing lies between two places, the way back could end on either side.
      return isBeside(anchor, range)
        ? [{ kind, id: item.id, was: anchor, orphaned: now.orphaned, applied: isApplied(item) }]
        : [];
    });
  return [
    ...changed('thread', before.threads, after.threads),
    ...changed('suggestion', before.suggestions, after.suggestions),
  ];
}

/** Gives an anchor its old place back, unless it was moved or found its words again since. */
function putBack(review: Review, { kind, id, was, orphaned, applied }: Placement): Review {
  const item = kind === 'thread' ? review.threads.get(id) : review.suggestions.get(id);
  const anchor = settleAnchor(was, review.target);
  if (!anchor || item?.anchor.on !== 'span' || item.orphaned !== orphaned || isApplied(item) !== applied) return review;
  if (!orphaned && !isBeside(item.anchor, anchor)) return review;
  const place = { anchor, orphaned: false };
  return kind === 'thread'
    ? { ...review, threads: withPlace(review.threads, id, place) }
    : { ...review, suggestions: withPlace(review.suggestions, id, place) };
}

function withPlace<T extends Placed>(items: ReadonlyMap<string, T>, id: string, place: Placed): ReadonlyMap<string, T> {
  const item = items.get(id);
  return item ? new Map(items).set(id, { ...item, ...place }) : items;
}

function isApplied(item: object): boolean {
  return 'applied' in item;
}

function isBeside(one: SpanAnchor, other: SpanAnchor): boolean {
  return one.paragraph === other.paragraph && one.start <= other.end && other.start <= one.end;
}

function anchorIn({ target }: Review, { side, paragraph, start }: SpanAnchor, end: number): SpanAnchor {
  const found = target?.paragraphs.find(({ id }) => id === paragraph);
  return createSpanAnchor(side, found ?? { id: paragraph, text: '' }, { start, end });
}

function withSuggestion(review: Review, suggestion: Suggestion): Review {
  return { ...review, suggestions: new Map(review.suggestions).set(suggestion.id, suggestion) };
}

function mapValues<T>(map: ReadonlyMap<string, T>, change: (value: T) => T): ReadonlyMap<string, T> {
  return new Map([...map].map(([key, value]) => [key, change(value)]));
}
