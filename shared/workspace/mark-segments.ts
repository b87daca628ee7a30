/** Cuts a paragraph where marks begin and end, so that overlapping marks can be drawn as real elements. */
import type { TextRange } from '../text/range.ts';

/** A piece of the text and the marks that cover all of it, longest first. */
export interface Segment<M extends TextRange> extends TextRange {
  readonly text: string;
  readonly marks: readonly M[];
}

/**
 * Joined, the segments give the text back. Marks are cut to the text; empty ones are left out. Quadratic only in the
 * number of marks that overlap.
 */
export function markSegments<M extends TextRange>(
  text: string,
  marks: readonly M[],
  furtherCuts: readonly number[] = [],
): readonly Segment<M>[] {
  const inside = marks.filter(({ start, end }) => Math.max(0, start) < Math.min(end, text.length));
  const cuts = new Set([0, text.length, ...furtherCuts.filter((cut) => cut > 0 && cut < text.length)]);
  for (const { start, end } of inside) cuts.add(Math.max(0, start)).add(Math.min(end, text.length));
  const places = [...cuts].sort((a, b) => a - b);
  const longestFirst = inside.toSorted((a, b) => b.end - b.start - (a.end - a.start));
  return places.slice(0, -1).map((start, index) => {
    const end = places[index + 1] ?? text.length;
    return {
      start,
      end,
      text: text.slice(start, end),
      marks: longestFirst.filter((mark) => mark.start < end && start < mark.end),
    };
  });
}
