/** A share or proportion of another value: 3分の1 as one-fourth. */
import { differenceRemarks } from '../figures/difference-remarks.ts';
import type { RowRule } from '../rule.ts';

export const rule: RowRule = {
  id: 'ratio',
  type: 'number',
  severity: 'error',
  scope: 'row',
  check: (row, article) => differenceRemarks('ratio', row, article, () => ({ key: 'different' })),
};
