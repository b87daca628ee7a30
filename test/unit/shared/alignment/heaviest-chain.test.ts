import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { heaviestChain, type Point } from '../../../../shared/alignment/heaviest-chain.ts';

const point = (source: number, target: number, weight = 1): Point => ({ source, target, weight });

/** By trying every set of points. */
function heaviestWeight(points: readonly Point[]): number {
  const sets = Array.from({ length: 2 ** points.length }, (_, bits) => points.filter((_, i) => (bits >> i) & 1));
  const chains = sets.map((set) => set.toSorted((a, b) => a.source - b.source)).filter(ascends);
  return Math.max(...chains.map(weightOf));
}

const ascends = (points: readonly Point[]) =>
  points.every(({ source, target }, i) => {
    const before = points[i - 1];
    return !before || (before.source < source && before.target < target);
  });
const weightOf = (points: readonly Point[]) => points.reduce((sum, { weight }) => sum + weight, 0);

describe('the heaviest chain', () => {
  it('leaves out the point that crosses the others', () => {
    expect(heaviestChain([point(0, 0), point(1, 7), point(2, 2), point(3, 3)])).toEqual([
      point(0, 0),
      point(2, 2),
      point(3, 3),
    ]);
  });

  it('prefers one heavy point to two light ones that it crosses', () => {
    expect(heaviestChain([point(0, 5, 9), point(1, 1), point(2, 2)])).toEqual([point(0, 5, 9)]);
  });

  it('takes one point of a source or a target, never two', () => {
    expect(heaviestChain([point(1, 1), point(1, 2), point(2, 2)])).toHaveLength(2);
  });

  it('is empty without points', () => {
    expect(heaviestChain([])).toEqual([]);
  });

  it('ascends on both sides, and no chain is heavier', () => {
    const points = fc.array(
      fc.record({ source: fc.nat(6), target: fc.nat(6), weight: fc.integer({ min: 1, max: 5 }) }),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(points, (points) => {
        const chain = heaviestChain(points);
        expect(ascends(chain)).toBe(true);
        expect(weightOf(chain)).toBe(heaviestWeight(points));
      }),
    );
  });
});
