/** The sentences of a side's paragraphs in one list, with the units that stand in each. */
import type { TextRange } from '../text/range.ts';
import { type Look, lookOf } from './evidence/place.ts';
import type { Mention } from './unit.ts';

/** A paragraph with what was read in it. */
export interface ReadParagraph {
  readonly text: string;
  readonly sentences: readonly TextRange[];
  readonly units: readonly Mention[];
}

export interface SentenceSide {
  readonly texts: readonly string[];
  readonly looks: readonly Look[];
  readonly units: readonly (readonly Mention[])[];
  /** Index of the first sentence of each paragraph; one more at the end. */
  readonly starts: readonly number[];
  /** The paragraph of each sentence. */
  readonly paragraphs: readonly number[];
  /** Where in its paragraph each sentence stands. */
  readonly ranges: readonly TextRange[];
}

/** A paragraph without a sentence in it counts as one sentence. */
export function splitSentences(paragraphs: readonly ReadParagraph[]): SentenceSide {
  const ranges = paragraphs.map(({ text, sentences }) =>
    sentences.length > 0 ? sentences : [{ start: 0, end: text.length }],
  );
  const starts = [0];
  for (const list of ranges) starts.push((starts.at(-1) ?? 0) + list.length);
  const texts = paragraphs.flatMap(({ text }, i) => (ranges[i] ?? []).map(({ start, end }) => text.slice(start, end)));
  return {
    texts,
    looks: texts.map((text) => lookOf(text)),
    units: paragraphs.flatMap(({ units }, i) => distribute(units, ranges[i] ?? [])),
    starts,
    paragraphs: ranges.flatMap((list, i) => list.map(() => i)),
    ranges: ranges.flat(),
  };
}

/** Each unit goes to the sentence in which it begins. */
function distribute(units: readonly Mention[], ranges: readonly TextRange[]): readonly (readonly Mention[])[] {
  const lists: Mention[][] = ranges.map(() => []);
  for (const unit of units) {
    const index = ranges.findIndex(({ end }) => unit.start < end);
    (lists[index] ?? lists.at(-1))?.push(unit);
  }
  return lists;
}
