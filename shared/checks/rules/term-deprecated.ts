/** A wording that the glossary calls deprecated, used for a term of the source. */
import type { RowRule } from '../rule.ts';
import { termsOfStatus } from '../term-status.ts';

export const rule: RowRule = {
  id: 'term-deprecated',
  type: 'termbase',
  severity: 'warning',
  scope: 'row',
  check: (row) => termsOfStatus(row, 'deprecated'),
};
