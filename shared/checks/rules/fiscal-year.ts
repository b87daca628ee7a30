/** A fiscal year that is another one, or that became a calendar year: 18年度 as FY2017, 17年度 as 2017. */
import { differenceRemarks } from '../figures/difference-remarks.ts';
import { figureLedger } from '../figures/figure-ledger.ts';
import type { AnsweredFigure } from '../figures/pair-figures.ts';
import type { CheckedArticle, CheckedRow, Remark, RowRule } from '../rule.ts';

export const rule: RowRule = {
  id: 'fiscal-year',
  type: 'date-time',
  severity: 'error',
  scope: 'row',
  check: (row, article) => [
    ...differenceRemarks('fiscal-year', row, article, () => ({ key: 'different' })),
    ...lostFiscalYears(row, article),
  ],
};

/** The year is right and nothing says that it begins in April. */
function lostFiscalYears(row: CheckedRow, article: CheckedArticle): readonly Remark[] {
  return figureLedger(row, article)
    .answered.filter(isLost)
    .map(({ source, target }) => ({
      severity: 'warning',
      source: [source.range],
      target: [target.range],
      explanation: { key: 'lost', values: { source: source.text, target: target.text } },
      found: target.text,
    }));
}

function isLost({ source: { quantity: from }, target: { quantity: to } }: AnsweredFigure): boolean {
  return (
    from.date?.fiscal === true &&
    from.date.relative === undefined &&
    to.date?.year !== undefined &&
    isPlainYear(to.date)
  );
}

function isPlainYear({
  fiscal,
  month,
  quarter,
  half,
}: NonNullable<AnsweredFigure['target']['quantity']['date']>): boolean {
  return !fiscal && month === undefined && quarter === undefined && half === undefined;
}
