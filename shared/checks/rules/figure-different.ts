/** A figure that stands for one of the source and has another value: 147人 as 174 people. */
import { differenceRemarks } from '../figures/difference-remarks.ts';
import { haveSameDigits } from '../figures/slips.ts';
import type { RowRule } from '../rule.ts';

export const rule: RowRule = {
  id: 'figure-different',
  type: 'number',
  severity: 'error',
  scope: 'row',
  check: (row, article) =>
    differenceRemarks('figure', row, article, ({ source, target }) => ({
      key: haveSameDigits(source.quantity.value, target.quantity.value) ? 'swapped' : 'different',
    })),
};
