/** Parts of a page that the reader took in stay taken in when the same file is read in another way. */
import type { Reading } from '../../../shared/api/reading.ts';

type Parts = NonNullable<Reading['leftOut']>;

/** The blocks of `now` that are those kept in `before`: by place on a page of as many parts, else by their words. */
export function carryKept(before: Parts | undefined = [], now: Parts | undefined = []): readonly number[] {
  const kept = before.filter(({ isKept }) => isKept);
  const isSamePage = before.length === now.length;
  const places = new Set(kept.map(({ block }) => block));
  const words = new Set(kept.map(({ text }) => text));
  return now.filter(({ block, text }) => (isSamePage ? places.has(block) : words.has(text))).map(({ block }) => block);
}
