/** A sorted list of keys that is walked one code unit at a time, to find all keys that begin at a place of a text. */

export interface KeyTable<T> {
  readonly isEmpty: boolean;
  /** False where surely no key begins: at most places of a text, for the cost of one look. */
  mayStartAt(text: string, at: number): boolean;
  /** The values of all keys that stand in `text` at `at`, shortest first, with the place behind each. */
  startingAt(text: string, at: number): readonly { readonly end: number; readonly value: T }[];
}

/** Keys from `from` up to `to` of the sorted list. */
interface Span {
  readonly from: number;
  readonly to: number;
}

type Found<T> = { readonly end: number; readonly value: T };

const NOTHING: readonly never[] = [];

/**
 * Built by one sort. The first two code units are looked up at once, because at most places of a text no key begins;
 * from there a walk takes a binary search for each code unit that still has candidates.
 */
export function createKeyTable<T>(entries: ReadonlyMap<string, T>): KeyTable<T> {
  // By code unit, as the walk below compares; localeCompare would sort kana and kanji by another order.
  const keys = [...entries.keys()].filter((key) => key !== '').sort();
  const singles = new Map(keys.filter((key) => key.length === 1).map((key) => [key.charCodeAt(0), entries.get(key)]));
  const pairs = spansByPair(keys);
  const starts = new Uint8Array(SLOTS);
  for (const key of keys) {
    if (key.length > 1) starts[slotOf(key, 0)] = 1;
  }
  return {
    isEmpty: keys.length === 0,
    mayStartAt: (text, at) => starts[slotOf(text, at)] === 1 || (singles.size > 0 && singles.has(text.charCodeAt(at))),
    startingAt(text, at) {
      const first = text.charCodeAt(at);
      const single = singles.get(first);
      const span = at + 1 < text.length ? pairs.get(pairOf(first, text.charCodeAt(at + 1))) : undefined;
      if (single === undefined && !span) return NOTHING;
      const found: Found<T>[] = single === undefined ? [] : [{ end: at + 1, value: single }];
      if (span) walk({ keys, entries }, span, { text, at }, found);
      return found;
    },
  };
}

/** Beginnings of two code units share so many slots: twenty times as many as a large glossary has keys. */
const SLOTS = 0x10000;

function slotOf(text: string, at: number): number {
  return (Math.imul(text.charCodeAt(at), 0x9e3b) ^ text.charCodeAt(at + 1)) & (SLOTS - 1);
}

function pairOf(first: number, second: number): number {
  return first * 0x10000 + second;
}

/** Where the keys with given first two code units begin and end. */
function spansByPair(keys: readonly string[]): ReadonlyMap<number, Span> {
  const spans = new Map<number, Span>();
  keys.forEach((key, i) => {
    if (key.length < 2) return;
    const pair = pairOf(key.charCodeAt(0), key.charCodeAt(1));
    spans.set(pair, { from: spans.get(pair)?.from ?? i, to: i + 1 });
  });
  return spans;
}

interface Keys<T> {
  readonly keys: readonly string[];
  readonly entries: ReadonlyMap<string, T>;
}

/** Adds to `found` the keys of the span, which share their first two code units with the text. */
function walk<T>(
  { keys, entries }: Keys<T>,
  span: Span,
  { text, at }: { readonly text: string; readonly at: number },
  found: Found<T>[],
): void {
  let { from, to } = span;
  for (let length = 2; from < to; length++) {
    // The shortest key of a range of equal beginnings sorts first: it is the whole beginning or there is none.
    const key = keys[from] ?? '';
    if (key.length === length) {
      const value = entries.get(key);
      if (value !== undefined) found.push({ end: at + length, value });
      from += 1;
    }
    if (at + length >= text.length) break;
    const unit = text.charCodeAt(at + length);
    from = lowerBound(keys, { from, to }, length, unit);
    to = lowerBound(keys, { from, to }, length, unit + 1);
  }
}

/** The first key of the span whose code unit at `place` is not below `unit`. */
function lowerBound(keys: readonly string[], { from, to }: Span, place: number, unit: number): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((keys[middle]?.charCodeAt(place) ?? 0) < unit) low = middle + 1;
    else high = middle;
  }
  return low;
}
