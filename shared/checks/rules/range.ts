/** A range with another end, or a range that became one figure: 3～5% as 3.5 percent. */
import { differenceRemarks } from '../figures/difference-remarks.ts';
import type { RowRule } from '../rule.ts';

export const rule: RowRule = {
  id: 'range',
  type: 'number',
  severity: 'error',
  scope: 'row',
  check: (row, article) => differenceRemarks('range', row, article, () => ({ key: 'different' })),
};
