/** A word that counts years from the article's own date, rendered as another year: 昨年8月 as "August this year". */
import { differenceRemarks } from '../figures/difference-remarks.ts';
import type { FigurePair } from '../figures/pair-figures.ts';
import type { RowRule } from '../rule.ts';

export const rule: RowRule = {
  id: 'relative-year',
  type: 'date-time',
  severity: 'error',
  scope: 'row',
  check: (row, article) =>
    differenceRemarks('relative-year', row, article, (pair) => {
      const year = yearOf(pair);
      return year === undefined ? { key: 'different' } : { key: 'resolved', values: { year: String(year) } };
    }),
};

/** The year that the source means, where the article's date is known. */
function yearOf({ source: { quantity } }: FigurePair): number | undefined {
  return quantity.date?.year;
}
