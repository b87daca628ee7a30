import { describe, expect, it } from 'vitest';
import { carryKept } from '../../../../renderer/features/open/carry-kept.ts';

const part = (block: number, text: string, isKept = false) => ({ block, text, isKept });

describe('the parts of a page that were taken in, when the page is read in another encoding,', () => {
  it('are those in the same places', () => {
    const before = [part(0, 'Home'), part(1, '訂正', true)];
    expect(carryKept(before, [part(0, 'Home'), part(1, 'è¨‚æ­£')])).toEqual([1]);
  });

  it('are those of the same words where the page now has other parts', () => {
    const before = [part(0, 'Home', true), part(1, 'More', true)];
    expect(carryKept(before, [part(0, 'Menu'), part(1, 'Home'), part(2, 'Other')])).toEqual([1]);
  });

  it('are none where nothing was taken in', () => {
    expect(carryKept(undefined, [part(0, 'Home')])).toEqual([]);
  });
});
