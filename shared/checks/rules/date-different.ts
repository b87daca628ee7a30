/** A date that stands for one of the source and is another day, month or year: 11月19日 as Nov. 9. */
import { datePartsThatDiffer } from '../figures/compare-dates.ts';
import { differenceRemarks, type Wording } from '../figures/difference-remarks.ts';
import type { FigurePair } from '../figures/pair-figures.ts';
import type { RowRule } from '../rule.ts';

export const rule: RowRule = {
  id: 'date-different',
  type: 'date-time',
  severity: 'error',
  scope: 'row',
  check: (row, article) => differenceRemarks('date', row, article, (pair) => wordingOf(pair, article.date)),
};

/** Which part is another one; an era year (平成29年) or a short one (17年) is explained by the year that it means. */
function wordingOf({ source, target }: FigurePair, articleDate: string | undefined): Wording {
  const [from, to] = [source.quantity.date ?? {}, target.quantity.date ?? {}];
  const parts = datePartsThatDiffer(from, to, articleDate);
  const year = String(from.year ?? '');
  if (parts[0] === 'year' && year !== '' && !source.text.normalize('NFKC').includes(year))
    return { key: 'resolved', values: { year } };
  const only = parts.length === 1 ? parts[0] : undefined;
  return { key: only === 'day' || only === 'month' || only === 'year' || only === 'part' ? only : 'different' };
}
