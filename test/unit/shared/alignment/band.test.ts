import { describe, expect, it } from 'vitest';
import type { AnswerTable } from '../../../../shared/alignment/answer-table.ts';
import { type Band, chooseBand } from '../../../../shared/alignment/band.ts';
import type { Section } from '../../../../shared/alignment/pins.ts';

const upTo = (length: number) => Array.from({ length }, (_, i) => i);
const section = (sources: number, targets: number): Section => ({ source: upTo(sources), target: upTo(targets) });

/** Each pair of texts shares a unit that stands nowhere else. */
function sharing(pairs: readonly (readonly [number, number])[], { source, target }: Section): AnswerTable {
  const types = (own: 0 | 1, other: 0 | 1) =>
    pairs.map((pair, i) => ({ name: `${i}`, chances: 'word', places: [pair[own]], answers: [pair[other]] }));
  const texts = (count: number, own: 0 | 1) =>
    upTo(count).map((text) => [...pairs.keys()].filter((i) => pairs[i]?.[own] === text));
  return {
    source: { types: types(0, 1), texts: texts(source.length, 0) },
    target: { types: types(1, 0), texts: texts(target.length, 1) },
  };
}

const holds = ({ low, high }: Band, source: number, target: number) =>
  target >= (low[source] ?? Number.POSITIVE_INFINITY) && target <= (high[source] ?? -1);
const areaOf = ({ low, high }: Band) => low.reduce((sum, from, i) => sum + (high[i] ?? 0) - from + 1, 0);

describe('the band of the search', () => {
  it('is every pair of positions for a page', () => {
    expect(areaOf(chooseBand(section(30, 40), sharing([], section(30, 40))))).toBe(31 * 41);
  });

  it('goes with the anchors where they leave the diagonal', () => {
    const texts = section(400, 200);
    // The target leaves out the first half of the source.
    const band = chooseBand(
      texts,
      sharing(
        upTo(180).map((i) => [205 + i, 5 + i] as const),
        texts,
      ),
    );
    expect([holds(band, 205, 5), holds(band, 300, 100), holds(band, 400, 200)]).toEqual([true, true, true]);
    expect(holds(band, 250, 150)).toBe(false);
  });

  it('passes by a pair that no other agrees with', () => {
    const texts = section(300, 300);
    const truly = upTo(30).map((i) => [10 * i, 10 * i] as const);
    const band = chooseBand(texts, sharing([...truly, [100, 280]], texts));
    expect(truly.every(([source, target]) => holds(band, source, target))).toBe(true);
    expect(holds(band, 100, 280)).toBe(false);
  });

  it('keeps to the diagonal where nothing is rare, with an area that grows no faster than the texts', () => {
    const area = (length: number) => areaOf(chooseBand(section(length, length), sharing([], section(length, length))));
    expect(area(4000) / area(2000)).toBeLessThan(2.1);
  });

  it('holds a monotone path from corner to corner', () => {
    const texts = section(120, 500);
    const { low, high } = chooseBand(texts, sharing([[60, 3]], texts));
    expect([low[0], high[120]]).toEqual([0, 500]);
    expect(upTo(120).every((i) => (low[i + 1] ?? 0) >= (low[i] ?? 0) && (low[i + 1] ?? 0) <= (high[i] ?? 0))).toBe(
      true,
    );
  });
});
