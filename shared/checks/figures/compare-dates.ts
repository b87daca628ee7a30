/** Whether two dates can be the same: no part that both give may differ, and at least one must speak for it. */
import { type Day, dayNumber, daysInMonth, parseIsoDate, weekdayOf } from '../../languages/calendar.ts';
import type { CalendarDate, Quantity, RelativeDate } from '../../languages/quantity.ts';

/** same: the finest part that both give is the same; possible: one says less than the other, or in other terms. */
export type DateAgreement = 'same' | 'possible';

export type DatePart = 'year' | 'month' | 'day' | 'weekday' | 'season' | 'half' | 'quarter' | 'part';

const PARTS: readonly DatePart[] = ['year', 'month', 'day', 'weekday', 'season', 'half', 'quarter', 'part'];

/** The parts that both give and that differ, largest first. Empty when the dates can be the same. */
export function datePartsThatDiffer(
  a: CalendarDate,
  b: CalendarDate,
  articleDate: string | undefined,
): readonly DatePart[] {
  const [left, right] = [complete(a, b, articleDate), complete(b, a, articleDate)];
  if (isTermOfFiscalYear(left, right) || isTermOfFiscalYear(right, left)) return [];
  if (isSameQuarter(left, right)) return [];
  const differing = PARTS.filter(
    (part) => left[part] !== undefined && right[part] !== undefined && left[part] !== right[part],
  );
  return differing.length === 0 && relativesClash(left, right) ? ['year'] : differing;
}

export function compareDates(a: Quantity, b: Quantity, articleDate: string | undefined): DateAgreement | undefined {
  if (!a.date || !b.date) return undefined;
  if (datePartsThatDiffer(a.date, b.date, articleDate).length > 0) return undefined;
  if (a.dateEnd && b.dateEnd && datePartsThatDiffer(a.dateEnd, b.dateEnd, articleDate).length > 0) return undefined;
  if ((a.dateEnd === undefined) !== (b.dateEnd === undefined) && !isSameQuarter(a.date, b.date)) return undefined;
  if (sharesAPart(a.date, b.date, articleDate)) return grainOf(a.date) === grainOf(b.date) ? 'same' : 'possible';
  return standsFor(a.date, b.date) || standsFor(b.date, a.date) ? 'possible' : undefined;
}

/** Whether both are dates and name a day, a month or a year alike. */
export function hasSameGrain({ date: a }: Quantity, { date: b }: Quantity): boolean {
  return a !== undefined && b !== undefined && grainOf(a) === grainOf(b);
}

/** The finest part that is given. June is no answer to 6月11日, though nothing in them differs. */
function grainOf({ year, month, day, weekday, season, half, quarter, relative }: CalendarDate): string {
  if (day !== undefined || weekday !== undefined || relative?.unit === 'day') return 'day';
  if (month !== undefined) return 'month';
  if (season !== undefined || half !== undefined || quarter !== undefined) return 'season';
  return year !== undefined ? 'year' : (relative?.unit ?? 'part');
}

function sharesAPart(a: CalendarDate, b: CalendarDate, articleDate: string | undefined): boolean {
  const [left, right] = [complete(a, b, articleDate), complete(b, a, articleDate)];
  const shared = PARTS.some((part) => part !== 'part' && left[part] !== undefined && left[part] === right[part]);
  return (
    shared ||
    isSameRelative(left, right) ||
    isTermOfFiscalYear(left, right) ||
    isTermOfFiscalYear(right, left) ||
    isSameQuarter(left, right)
  );
}

/** Whether a weekday or a relative word may name what the other names in figures: Sunday the 19th, "last year" 2016. */
function standsFor(loose: CalendarDate, dated: CalendarDate): boolean {
  // "Today" never stands for a date that gives its year.
  if (dated.year !== undefined && dated.day !== undefined) return false;
  if (loose.day !== undefined || (loose.month !== undefined && loose.relative?.unit !== 'month')) return false;
  if (loose.weekday !== undefined) return dated.day !== undefined;
  return loose.relative ? relativeStandsFor(loose.relative.unit, dated) : seasonStandsFor(loose, dated);
}

function relativeStandsFor(unit: RelativeDate['unit'], { year, month, day, weekday }: CalendarDate): boolean {
  if (unit === 'month') return month !== undefined;
  if (unit === 'year') return year !== undefined && month === undefined;
  return day !== undefined || weekday !== undefined;
}

function seasonStandsFor({ season }: CalendarDate, dated: CalendarDate): boolean {
  return season !== undefined && dated.season === undefined && (dated.month !== undefined || dated.year !== undefined);
}

function isSameRelative({ relative: a }: CalendarDate, { relative: b }: CalendarDate): boolean {
  return a !== undefined && b !== undefined && a.unit === b.unit && a.offset === b.offset;
}

/** 昨年 against "this year", where no article date turns them into years; 翌日 against "the same day". */
function relativesClash(
  { relative: a, year: yearA }: CalendarDate,
  { relative: b, year: yearB }: CalendarDate,
): boolean {
  if (!a || !b || a.unit !== b.unit || a.fromContext !== b.fromContext) return false;
  if (yearA !== undefined && yearB !== undefined) return false;
  return a.offset !== b.offset;
}

/** 2018年3月期 is fiscal 2017. */
function isTermOfFiscalYear(term: CalendarDate, fiscal: CalendarDate): boolean {
  return (
    fiscal.fiscal === true &&
    !term.fiscal &&
    term.month === 3 &&
    term.year !== undefined &&
    fiscal.year === term.year - 1
  );
}

/** 4～6月期 begins in April: the first quarter of the fiscal year and the second of the calendar's. */
function isSameQuarter(a: CalendarDate, b: CalendarDate): boolean {
  const [named, months] = a.quarter !== undefined ? [a, b] : [b, a];
  if (named.quarter === undefined || months.quarter !== undefined || months.month === undefined) return false;
  const calendar = Math.floor((months.month - 1) / 3) + 1;
  const fiscal = ((calendar + 2) % 4) + 1;
  return named.quarter === calendar || named.quarter === fiscal;
}

/**
 * A day without its month lies near the article's date: 19日 in an article of 20 November is a Sunday, which a weekday on
 * the other side can be held to.
 */
function complete(date: CalendarDate, other: CalendarDate, articleDate: string | undefined): CalendarDate {
  const wanted =
    date.day !== undefined && date.weekday === undefined && other.weekday !== undefined && other.day === undefined;
  const day = wanted ? resolveDay(date, parseIsoDate(articleDate)) : undefined;
  return day ? { ...date, weekday: weekdayOf(day) } : date;
}

/** The day that is meant: as it is written, or the one nearest to the article's date. Undefined without either. */
export function resolveDay({ year, month, day }: CalendarDate, today: Day | undefined): Day | undefined {
  if (day === undefined) return undefined;
  if (year !== undefined && month !== undefined)
    return day <= daysInMonth(year, month) ? { year, month, day } : undefined;
  if (!today) return undefined;
  const now = dayNumber(today);
  const candidates = [-1, 0, 1].flatMap((shift) => {
    const months = today.year * 12 + today.month - 1 + (month === undefined ? shift : shift * 12);
    const candidate = { year: year ?? Math.floor(months / 12), month: month ?? (months % 12) + 1, day };
    return day <= daysInMonth(candidate.year, candidate.month) ? [candidate] : [];
  });
  return candidates.sort((a, b) => Math.abs(dayNumber(a) - now) - Math.abs(dayNumber(b) - now))[0];
}
