/** A day that no calendar has: Feb. 30. */
import { daysInMonth } from '../../languages/calendar.ts';
import type { CalendarDate } from '../../languages/quantity.ts';
import { figureLedger } from '../figures/figure-ledger.ts';
import type { PlacedFigure } from '../figures/placed-figure.ts';
import type { CheckedParagraph, Remark, RowRule } from '../rule.ts';

export const rule: RowRule = {
  id: 'impossible-date',
  type: 'date-time',
  severity: 'error',
  scope: 'row',
  check(row, article) {
    const { source, target } = figureLedger(row, article);
    return [
      ...target.filter(isImpossible).map((figure) => ({
        source: [],
        target: [figure.range],
        explanation: { key: 'target', values: { date: figure.text } },
        found: figure.text,
      })),
      // A misprint of the source is worth a word to the desk and is no fault of the translation.
      ...source.filter(isImpossible).map((figure) => ({
        severity: 'info' as const,
        source: [figure.range],
        target: [],
        explanation: { key: 'source', values: { date: figure.text } },
      })),
      ...row.source.flatMap(monthsBeyondYear),
    ];
  },
};

/** 13月 is no month; 13月面 and 13カ月 are other words. */
const MONTH_BEYOND_YEAR = /(?<![\d０-９.])(?:1[3-9]|[2-9]\d|１[３-９]|[２-９][０-９])月(?![面間額刊給])/g;

function monthsBeyondYear({ id, text }: CheckedParagraph): readonly Remark[] {
  return [...text.matchAll(MONTH_BEYOND_YEAR)].map(({ 0: date, index }) => ({
    severity: 'info',
    source: [{ paragraph: id, start: index, end: index + date.length }],
    target: [],
    explanation: { key: 'source', values: { date } },
  }));
}

function isImpossible({ quantity: { date, dateEnd } }: PlacedFigure): boolean {
  return [date, dateEnd].some((one) => one !== undefined && isBeyondMonth(one));
}

function isBeyondMonth({ year, month, day }: CalendarDate): boolean {
  return month !== undefined && day !== undefined && (day < 1 || day > daysInMonth(year, month));
}
