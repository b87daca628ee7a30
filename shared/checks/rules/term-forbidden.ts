/** A wording that the glossary calls forbidden, used for a term of the source. */
import type { RowRule } from '../rule.ts';
import { termsOfStatus } from '../term-status.ts';

export const rule: RowRule = {
  id: 'term-forbidden',
  type: 'termbase',
  severity: 'error',
  scope: 'row',
  check: (row) => termsOfStatus(row, 'forbidden'),
};
