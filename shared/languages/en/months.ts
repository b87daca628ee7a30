/** Months in English dates, with their day, the span they begin and the year behind them: Nov. 19, 2017; April-June; 9 November. */
import { resolveRelative } from '../calendar.ts';
import type { QuantityContext } from '../quantity.ts';
import { CONTEXT_SHIFTS, MONTHS, SHIFTS, WEEKDAYS } from './calendar-words.ts';
import type { DateReading } from './date-reading.ts';
import { isJoiningHyphen } from './numerals.ts';
import { readOrdinal } from './ordinals.ts';
import { readEnglishTime } from './times.ts';
import { type Token, tokenAt } from './tokens.ts';

/** A month's name at `at` and the index behind it and its full stop. */
export function monthAt(tokens: readonly Token[], at: number): { month: number; next: number } | undefined {
  const { text, capital, kind } = tokenAt(tokens, at);
  const month = kind === 'word' && capital ? MONTHS.get(text) : undefined;
  if (month === undefined) return undefined;
  const isShort = text.length <= 4 && text !== 'june' && text !== 'july' && text !== 'may';
  const stop = isShort && tokenAt(tokens, at + 1).text === '.' && !tokenAt(tokens, at + 1).spaced;
  // "Mar" and "Dec" without their full stop are words of other languages, unless a day follows.
  if (isShort && !stop && tokenAt(tokens, at + 1).kind !== 'number') return undefined;
  if (text === 'may' && !isMonthOfMay(tokens, at)) return undefined;
  return { month, next: at + (stop ? 2 : 1) };
}

const BEFORE_MAY = new Set([
  'in',
  'of',
  'last',
  'this',
  'next',
  'since',
  'until',
  'by',
  'and',
  'from',
  'to',
  'early',
  'late',
  'mid',
  'on',
  'between',
  'during',
  'through',
  'for',
]);

/** "Theresa May" and "May I" are no months: a day or year follows, or a word before it says so. */
function isMonthOfMay(tokens: readonly Token[], at: number): boolean {
  const after = tokenAt(tokens, at + 1);
  if (after.kind === 'number' || (after.text === ',' && tokenAt(tokens, at + 2).kind === 'number')) return true;
  const before = tokenAt(tokens, at - 1).text;
  const isSpan = before === '-' && MONTHS.has(tokenAt(tokens, at - 2).text);
  return isSpan || BEFORE_MAY.has(before) || readOrdinal(tokens, at - 1) !== undefined;
}

/** A day of the month in digits, with or without "th". */
function dayAt(tokens: readonly Token[], at: number): { day: number; next: number } | undefined {
  const { kind, text, end } = tokenAt(tokens, at);
  if (kind !== 'number' || !/^\d{1,2}$/.test(text)) return undefined;
  const day = Number(text);
  const after = tokenAt(tokens, at + 1);
  const suffix = /^(?:st|nd|rd|th)$/.test(after.text) && after.start === end;
  return { day, next: at + (suffix ? 2 : 1) };
}

export function readMonth(
  tokens: readonly Token[],
  at: number,
  context: QuantityContext = {},
): DateReading | undefined {
  const first = monthAt(tokens, at);
  if (!first) return undefined;
  const day = dayAt(tokens, first.next);
  if (day && !isYearBehind(tokens, day))
    return inRelativeYear(tokens, readMonthAndDay(tokens, first.month, day), context);
  const span = readMonthSpan(tokens, first);
  if (span) return inRelativeYear(tokens, span, context);
  const year = yearBehind(tokens, first.next);
  if (year) return { date: { year: year.year, month: first.month }, next: year.next };
  return inRelativeYear(tokens, { date: { month: first.month }, next: first.next }, context);
}

/** "July last year", "on Nov. 3, last year", "December of this year", "August that year", "May of the following year" */
function inRelativeYear(tokens: readonly Token[], reading: DateReading, context: QuantityContext): DateReading {
  if (reading.date.year !== undefined) return reading;
  const { text } = tokenAt(tokens, reading.next);
  const start = text === ',' || text === 'of' ? reading.next + 1 : reading.next;
  const article = tokenAt(tokens, start).text === 'the' ? 1 : 0;
  const word = tokenAt(tokens, start + article).text;
  const told = article === 0 && word === 'that' ? 0 : CONTEXT_SHIFTS.get(word);
  const offset = told ?? SHIFTS.get(word);
  if (offset === undefined || tokenAt(tokens, start + article + 1).text !== 'year') return reading;
  const isTold = told !== undefined || article === 1;
  const relative = { unit: 'year' as const, offset, ...(isTold && { fromContext: true as const }) };
  return { ...reading, date: resolveRelative(relative, reading.date, context), next: start + article + 2 };
}

/** "May 19:30" is no day; "Nov. 19" is. */
function isYearBehind(tokens: readonly Token[], { next }: { next: number }): boolean {
  return (
    tokenAt(tokens, next).text === ':' &&
    tokenAt(tokens, next + 1).kind === 'number' &&
    !tokenAt(tokens, next + 1).spaced
  );
}

function readMonthAndDay(tokens: readonly Token[], month: number, first: { day: number; next: number }): DateReading {
  const other = isSpanSign(tokens, first.next) ? lastDay(tokens, first) : secondDay(tokens, first.next);
  const otherMonth = isSpanSign(tokens, first.next) ? monthAt(tokens, first.next + 1) : undefined;
  const otherDay = otherMonth && dayAt(tokens, otherMonth.next);
  const last = other ?? otherDay;
  const year = yearBehind(tokens, (last ?? first).next);
  const common = year ? { year: year.year } : {};
  const weekday = weekdayInBrackets(tokens, (year ?? last ?? first).next);
  const date = { ...common, month, day: first.day, ...(weekday && !last && { weekday: weekday.weekday }) };
  const next = (weekday ?? year ?? last ?? first).next;
  if (!last) return { date, next };
  return { date, dateEnd: { ...common, month: otherMonth?.month ?? month, day: last.day }, next };
}

/** "Nov. 19 to 21", but not "10 p.m. on Nov. 19 to 4 a.m." */
function lastDay(tokens: readonly Token[], first: { day: number; next: number }) {
  const last = dayAt(tokens, first.next + 1);
  const isDay = last && last.day > first.day && last.day <= 31 && !readEnglishTime(tokens, first.next + 1);
  return isDay ? last : undefined;
}

/** "Nov. 19 and 20", but not "Nov. 19 and 20 people" */
function secondDay(tokens: readonly Token[], at: number): { day: number; next: number } | undefined {
  const day = tokenAt(tokens, at).text === 'and' ? dayAt(tokens, at + 1) : undefined;
  const after = day && tokenAt(tokens, day.next);
  return after && (after.kind !== 'word' || BEHIND_DAY.has(after.text)) && day.day <= 31 ? day : undefined;
}

const BEHIND_DAY = new Set(['in', 'at', 'of', 'to', 'for', 'by', 'and', 'with', 'when', 'as', 'this', 'last', 'next']);

function weekdayInBrackets(tokens: readonly Token[], at: number): { weekday: number; next: number } | undefined {
  if (tokenAt(tokens, at).text !== '(') return undefined;
  const weekday = WEEKDAYS.get(tokenAt(tokens, at + 1).text);
  const close = tokenAt(tokens, at + 2).text === '.' ? at + 3 : at + 2;
  return weekday !== undefined && tokenAt(tokens, close).text === ')' ? { weekday, next: close + 1 } : undefined;
}

/** "April-June", "April to June", "August and December" behind "between". */
function readMonthSpan(tokens: readonly Token[], first: { month: number; next: number }): DateReading | undefined {
  const sign = tokenAt(tokens, first.next).text;
  const isSpan = isSpanSign(tokens, first.next) || sign === 'through' || sign === 'until';
  const between = sign === 'and' && isBehindBetween(tokens, first.next);
  if (!isSpan && !between) return undefined;
  const last = monthAt(tokens, first.next + 1);
  if (!last || dayAt(tokens, last.next)) return undefined;
  const year = yearBehind(tokens, last.next);
  const common = year ? { year: year.year } : {};
  return {
    date: { ...common, month: first.month },
    dateEnd: { ...common, month: last.month },
    next: (year ?? last).next,
  };
}

function isBehindBetween(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= at - 5; i--) if (tokenAt(tokens, i).text === 'between') return true;
  return false;
}

function isSpanSign(tokens: readonly Token[], at: number): boolean {
  const { text } = tokenAt(tokens, at);
  return isJoiningHyphen(tokens, at) || text === '-' || text === 'to' || text === '~';
}

/** A year with or without a comma or "of" before it. */
export function yearBehind(tokens: readonly Token[], at: number): { year: number; next: number } | undefined {
  const { text } = tokenAt(tokens, at);
  const start = text === ',' || text === 'of' || text === 'in' ? at + 1 : at;
  const token = tokenAt(tokens, start);
  if (token.kind !== 'number' || !/^(?:1\d|20|21)\d\d$/.test(token.text)) return undefined;
  return { year: Number(token.text), next: start + 1 };
}

/** "9 November 2017", "the 19th of November" */
export function readDayBeforeMonth(tokens: readonly Token[], at: number): DateReading | undefined {
  const ordinal = readOrdinal(tokens, at);
  const day = ordinal ? { day: ordinal.value, next: ordinal.next } : dayAt(tokens, at);
  if (!day || day.day < 1 || day.day > 31) return undefined;
  const range = isSpanSign(tokens, day.next) ? dayAt(tokens, day.next + 1) : undefined;
  const last = range ?? day;
  const of = tokenAt(tokens, last.next).text === 'of' ? 1 : 0;
  const month = monthAt(tokens, last.next + of);
  if (!month) return undefined;
  const year = yearBehind(tokens, month.next);
  const common = { ...(year && { year: year.year }), month: month.month };
  return {
    date: { ...common, day: day.day },
    ...(range && { dateEnd: { ...common, day: range.day } }),
    next: (year ?? month).next,
  };
}
