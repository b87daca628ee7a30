/** The right figure in another currency or unit: 100ドル as 100 yen, 5キロ as 5 miles, 3ポイント as 3 percent. */
import { unitConflict } from '../figures/classify-difference.ts';
import { differenceRemarks } from '../figures/difference-remarks.ts';
import type { RowRule } from '../rule.ts';

export const rule: RowRule = {
  id: 'unit-different',
  type: 'number',
  severity: 'error',
  scope: 'row',
  check: (row, article) => differenceRemarks('unit', row, article, (pair) => ({ key: unitConflict(pair) ?? 'unit' })),
};
