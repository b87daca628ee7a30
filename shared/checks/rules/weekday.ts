/** A weekday that is another than the source's, or that its own date does not fall on. */
import { parseIsoDate, weekdayOf } from '../../languages/calendar.ts';
import { resolveDay } from '../figures/compare-dates.ts';
import { differenceRemarks } from '../figures/difference-remarks.ts';
import { figureLedger } from '../figures/figure-ledger.ts';
import type { PlacedFigure } from '../figures/placed-figure.ts';
import { writeWeekday } from '../figures/write-figure.ts';
import type { CheckedArticle, CheckedRow, Remark, RowRule } from '../rule.ts';

export const rule: RowRule = {
  id: 'weekday',
  type: 'date-time',
  severity: 'warning',
  scope: 'row',
  check(row, article) {
    const different = differenceRemarks('weekday', row, article, () => ({ key: 'different' }));
    const places = new Set(different.flatMap(({ target }) => target.map(({ start }) => start)));
    return [...different, ...wrongByCalendar(row, article).filter(({ target }) => !places.has(target[0]?.start ?? -1))];
  },
};

/** "Tuesday, Nov. 19, 2017" was a Sunday. Without a year the article's own date says which one is meant. */
function wrongByCalendar(row: CheckedRow, article: CheckedArticle): readonly Remark[] {
  return figureLedger(row, article).target.flatMap((figure): readonly Remark[] => {
    const right = weekdayByCalendar(figure, article.date);
    const said = figure.quantity.date?.weekday;
    if (right === undefined || said === undefined || right === said) return [];
    const [expected, found] = [writeWeekday(right) ?? '', writeWeekday(said) ?? ''];
    const at = figure.text.indexOf(found);
    const start = figure.range.start + at;
    return [
      {
        source: [],
        target: [figure.range],
        explanation: { key: 'calendar', values: { target: figure.text, expected, found } },
        expected,
        found,
        fixes: at < 0 ? [] : [{ range: { ...figure.range, start, end: start + found.length }, replacement: expected }],
      },
    ];
  });
}

function weekdayByCalendar(
  { quantity: { date, dateEnd } }: PlacedFigure,
  articleDate: string | undefined,
): number | undefined {
  if (!date || dateEnd || date.month === undefined || date.day === undefined || date.weekday === undefined)
    return undefined;
  const { weekday: _, ...known } = date;
  const today = parseIsoDate(articleDate);
  const day = resolveDay(known, today);
  return day && weekdayOf(day);
}
