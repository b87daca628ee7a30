/** A day that no calendar has: Feb. 30. */
import { daysInMonth } from '../../languages/calendar.ts';
import type { CalendarDate } from '../../languages/quantity.ts';
import { figureLedger } from '../figures/figure-ledger.ts';
import type { PlacedFigure } from '../figures/placed-figure.ts';
import type { RowRule } from '../rule.ts';

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
    ];
  },
};

function isImpossible({ quantity: { date, dateEnd } }: PlacedFigure): boolean {
  return [date, dateEnd].some((one) => one !== undefined && isBeyondMonth(one));
}

function isBeyondMonth({ year, month, day }: CalendarDate): boolean {
  return month !== undefined && day !== undefined && (day < 1 || day > daysInMonth(year, month));
}
