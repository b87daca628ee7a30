/** How two figures of whatever kind agree: amounts, dates, times and what stands between them. */
import type { Tolerance } from '../settings.ts';
import { compareDates } from './compare-dates.ts';
import { type Agreement as AmountAgreement, compareFigures } from './compare-figures.ts';
import { compareTimes } from './compare-times.ts';
import type { PlacedFigure } from './placed-figure.ts';

/** What figures are compared in the light of. */
export interface ComparisonLight {
  readonly articleDate: string | undefined;
  readonly tolerance: Tolerance;
}

/** From surest to loosest; possible: a weekday or a relative word that may name the date. */
export type Agreement = AmountAgreement | 'possible';

type Quantity = PlacedFigure['quantity'];

/** How the two agree; undefined when they do not. */
export function agreementOf(
  { quantity: a }: PlacedFigure,
  { quantity: b }: PlacedFigure,
  { articleDate, tolerance }: ComparisonLight,
): Agreement | undefined {
  if (a.kind === 'time' && b.kind === 'time') return compareTimes(a, b);
  if (a.kind === 'time' || b.kind === 'time')
    return a.kind === 'time' ? compareGameClock(a, b) : compareGameClock(b, a);
  if (a.kind === 'date' && b.kind === 'date') return compareDates(a, b, articleDate);
  if (a.kind === 'date' || b.kind === 'date')
    return a.kind === 'date' ? compareDateAndFigure(a, b) : compareDateAndFigure(b, a);
  return compareFigures(a, b, tolerance) ?? compareAsDates(a, b, articleDate);
}

/** 3.11 and "9/11", both of which are figures first: as dates they must be the very same. */
function compareAsDates(a: Quantity, b: Quantity, articleDate: string | undefined): Agreement | undefined {
  if (!a.date || !b.date) return undefined;
  return compareDates(asDate(a), asDate(b), articleDate) === 'same' ? 'form' : undefined;
}

function asDate(figure: Quantity): Quantity {
  return { ...figure, kind: 'date' };
}

/** 13分10秒 on the clock of a game is written 13:10, and 2時間30分 may be 2:30. */
function compareGameClock(clock: Quantity, figure: Quantity): Agreement | undefined {
  if (clock.vague || figure.kind !== 'duration') return undefined;
  const isSmallUnit = figure.unit === 'second' || figure.unit === 'minute';
  return isSmallUnit && figure.value === clock.minutes ? 'form' : undefined;
}

/** 17年 read as a number of years may be 2017; "the 19th" is an ordinal and a day; "1500" may be a year. */
function compareDateAndFigure(dated: Quantity, figure: Quantity): Agreement | undefined {
  if (figure.date) return compareDates(dated, asDate(figure), undefined);
  const { year, month } = dated.date ?? {};
  if (dated.dateEnd || figure.high !== undefined) return undefined;
  if (figure.kind === 'ordinal' || figure.kind === 'number' || figure.kind === 'duration') {
    const day = compareDay(dated, figure);
    if (day) return day;
    if (year !== undefined && month === undefined && figure.value === year) return 'form';
  }
  return figure.kind === 'decade' && year !== undefined && figure.value === year - (year % 10) ? 'form' : undefined;
}

/**
 * "Its first since July" is no 1日 of a month. Where the month is given too, "the 19th" may stand for 11月19日 only if no
 * other date of the English does: beside "Oct. 19" and "the 19th hearing" the month is wrong.
 */
function compareDay(
  { date: { month, day, relative } = {} }: Quantity,
  { kind, value, faint }: Quantity,
): Agreement | undefined {
  // 前日 may be "the 9th" where the text before has a 10日.
  if (relative?.unit === 'day' && kind === 'ordinal' && value <= 31) return 'possible';
  if (day === undefined || value !== day) return undefined;
  if (month === undefined) return 'form';
  return kind === 'ordinal' && !faint ? 'possible' : undefined;
}
