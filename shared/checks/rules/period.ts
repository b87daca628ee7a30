/** A length of time that differs: 3日間 as 13 days, 4カ月 as four years. */
import { isUnitChanged } from '../figures/classify-difference.ts';
import { differenceRemarks } from '../figures/difference-remarks.ts';
import type { RowRule } from '../rule.ts';

export const rule: RowRule = {
  id: 'period',
  type: 'date-time',
  severity: 'error',
  scope: 'row',
  check: (row, article) =>
    differenceRemarks('period', row, article, ({ source, target }) => ({
      key: isUnitChanged(source.quantity, target.quantity) ? 'unit' : 'different',
    })),
};
