/** A date that stands for one of the source and is another day, month or year: 11月19日 as Nov. 9. */
import { parseIsoDate } from '../../languages/calendar.ts';
import { datePartsThatDiffer, resolveDay } from '../figures/compare-dates.ts';
import { differenceRemarks, type Wording } from '../figures/difference-remarks.ts';
import { figureLedger } from '../figures/figure-ledger.ts';
import { fixesFor } from '../figures/fix-difference.ts';
import type { FigurePair } from '../figures/pair-figures.ts';
import { writeDate } from '../figures/write-figure.ts';
import type { CheckedArticle, CheckedParagraph, CheckedRow, Remark, RowRule } from '../rule.ts';

export const rule: RowRule = {
  id: 'date-different',
  type: 'date-time',
  severity: 'error',
  scope: 'row',
  check: (row, article) => [
    ...differenceRemarks('date', row, article, (pair) => wordingOf(pair, article.date)),
    ...daysOfOtherMonths(row, article),
  ],
};

/** 5日 in an article of 6 June is 5 June: "July 5" is another day, unless the text speaks of July. */
function daysOfOtherMonths(row: CheckedRow, article: CheckedArticle): readonly Remark[] {
  const today = parseIsoDate(article.date);
  if (!today) return [];
  const spoken = new Set([article.rows[row.index - 1], row].flatMap((one) => (one ? monthsIn(one.source) : [])));
  return figureLedger(row, article).answered.flatMap(({ source, target }): readonly Remark[] => {
    const [from, to] = [source.quantity.date ?? {}, target.quantity.date ?? {}];
    if (source.quantity.kind !== 'date' || from.day === undefined || from.month !== undefined || from.day !== to.day)
      return [];
    const nearest = resolveDay(from, today)?.month;
    if (to.month === undefined || nearest === undefined) return [];
    if ([nearest, today.month, ...spoken].includes(to.month)) return [];
    const date = { month: nearest, day: from.day };
    const expected = writeDate(date) ?? '';
    return [
      {
        severity: 'warning',
        source: [source.range],
        target: [target.range],
        explanation: { key: 'nearest', values: { source: source.text, target: target.text, expected } },
        expected,
        found: target.text,
        fixes: fixesFor({ source: { ...source, quantity: { ...source.quantity, date } }, target }),
      },
    ];
  });
}

function monthsIn(paragraphs: readonly CheckedParagraph[]): readonly number[] {
  return paragraphs.flatMap(({ quantities }) =>
    quantities.flatMap(({ date, dateEnd }) => [date?.month, dateEnd?.month]).filter((month) => month !== undefined),
  );
}

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
