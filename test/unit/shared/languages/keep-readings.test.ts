import { describe, expect, it, vi } from 'vitest';
import { english } from '../../../../shared/languages/en/pack.ts';
import { keepReadings } from '../../../../shared/languages/keep-readings.ts';

describe('a pack that keeps its readings', () => {
  it('reads a text once for the aligner and the checks', () => {
    const findQuantities = vi.fn(english.findQuantities);
    const pack = keepReadings({ ...english, findQuantities });
    const context = { articleDate: '2017-11-19' };
    const first = pack.findQuantities('Prices rose 3% yesterday.', context);
    expect(pack.findQuantities('Prices rose 3% yesterday.', { ...context })).toBe(first);
    expect(findQuantities).toHaveBeenCalledTimes(1);
  });

  it('reads it again in the light of another date, or of none', () => {
    const pack = keepReadings(english);
    const dayOf = (context: { articleDate?: string }) =>
      pack.findQuantities('Prices rose yesterday.', context).map(({ date }) => date?.day);
    expect(dayOf({ articleDate: '2017-11-19' })).toEqual([18]);
    expect(dayOf({ articleDate: '2017-11-20' })).toEqual([19]);
    expect(dayOf({})).toEqual([undefined]);
  });
});
