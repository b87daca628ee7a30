/** A figure that is exactly ten, a hundred, a thousand … times too large or too small: 89億円 as 89 billion yen. */
import { differenceRemarks, fullValues } from '../figures/difference-remarks.ts';
import type { RowRule } from '../rule.ts';

const NAMED = ['ten', 'hundred', 'thousand', 'tenThousand'];

export const rule: RowRule = {
  id: 'figure-magnitude',
  type: 'number',
  severity: 'error',
  scope: 'row',
  check: (row, article) =>
    differenceRemarks('magnitude', row, article, (pair) => {
      const exponent = Math.round(Math.log10(pair.target.quantity.value / pair.source.quantity.value));
      const size = NAMED[Math.abs(exponent) - 1] ?? 'more';
      return {
        key: `${size}${exponent > 0 ? 'Larger' : 'Smaller'}`,
        values: { ...fullValues(pair), factor: (10 ** Math.abs(exponent)).toLocaleString('en-US') },
      };
    }),
};
