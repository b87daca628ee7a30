/** The calendar as arithmetic, without clocks or zones: which dates exist, their weekdays, and days before and after. */
import type { CalendarDate, QuantityContext, RelativeDate } from './quantity.ts';

export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Days of a month; February has 29 where the year is not known. */
export function daysInMonth(year: number | undefined, month: number): number {
  if (month === 2 && (year === undefined || isLeapYear(year))) return 29;
  return MONTH_LENGTHS[month - 1] ?? 0;
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Days since 1 March of the year 0, proleptic Gregorian (the algorithm of H. Hinnant's "days from civil"). */
export function dayNumber({ year, month, day }: Day): number {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const ofEra = shifted - era * 400;
  const ofYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return era * 146097 + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear;
}

/** Inverse of `dayNumber`. */
export function dayOfNumber(number: number): Day {
  const era = Math.floor(number / 146097);
  const ofEra = number - era * 146097;
  const yearOfEra = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36524) - Math.floor(ofEra / 146096)) / 365,
  );
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * ofYear + 2) / 153);
  const month = shifted + (shifted < 10 ? 3 : -9);
  const day = ofYear - Math.floor((153 * shifted + 2) / 5) + 1;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

/** 0 is Sunday. */
export function weekdayOf(day: Day): number {
  // 1 March of the year 0 was a Wednesday.
  return (((dayNumber(day) + 3) % 7) + 7) % 7;
}

/** The parts of an ISO date; undefined when it is none. */
export function parseIsoDate(text: string | undefined): Day | undefined {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text ?? '');
  if (!match) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month) ? { year, month, day } : undefined;
}

/**
 * The date that `known` parts and a relative word give in an article of a certain date: 昨年 + 8月 in November 2017 is
 * August 2016. Without an article date, or when the word counts from the text's own context, the word itself is kept.
 */
export function resolveRelative(
  relative: RelativeDate,
  known: CalendarDate,
  { articleDate }: QuantityContext,
): CalendarDate {
  const today = parseIsoDate(articleDate);
  if (!today || relative.fromContext) return { ...known, relative };
  const { unit, offset } = relative;
  if (unit === 'year') return { ...known, year: today.year + offset, relative };
  if (unit === 'month') {
    const months = today.year * 12 + today.month - 1 + offset;
    return { ...known, year: Math.floor(months / 12), month: (months % 12) + 1, relative };
  }
  const day = dayOfNumber(dayNumber(today) + (unit === 'week' ? 7 : 1) * offset);
  return unit === 'day' ? { ...known, ...day, relative } : { ...known, relative };
}
