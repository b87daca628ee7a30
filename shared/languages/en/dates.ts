/** English dates: Nov. 19, 2017; 9 November; April-June; last December; fiscal 2017; the second half of 2018; Sunday. */
import type { CalendarDate, QuantityContext } from '../quantity.ts';
import { CONTEXT_SHIFTS, MONTHS, RELATIVE_DAYS, SEASONS, SHIFTS, WEEKDAYS } from './calendar-words.ts';
import type { DateReading } from './date-reading.ts';
import { readDayBeforeMonth, readMonth } from './months.ts';
import { ORDINAL_STARTS } from './ordinals.ts';
import { PART_STARTS, readPart } from './parts.ts';
import { readRelative, readSeason } from './relative-dates.ts';
import { readDaySpan } from './short-dates.ts';
import { type Token, tokenAt } from './tokens.ts';
import { readWeekday } from './weekdays.ts';
import { readFiscalYear, readQuarter, readYear } from './years.ts';

/** The words that a date may begin with. */
export const DATE_STARTS: readonly string[] = [
  ...['fiscal', 'fy'],
  ...PART_STARTS,
  ...ORDINAL_STARTS,
  ...[...WEEKDAYS.keys()].flatMap((day) => [day, `${day}s`]),
  ...MONTHS.keys(),
  ...SEASONS.keys(),
  ...RELATIVE_DAYS.keys(),
  ...SHIFTS.keys(),
  ...CONTEXT_SHIFTS.keys(),
];

/** The date that begins at token `at`, or undefined. */
export function readEnglishDate(
  tokens: readonly Token[],
  at: number,
  context: QuantityContext,
): DateReading | undefined {
  const { kind } = tokenAt(tokens, at);
  if (kind === 'number') {
    return (
      readNumericDate(tokens, at) ?? readDayBeforeMonth(tokens, at) ?? readDaySpan(tokens, at) ?? readYear(tokens, at)
    );
  }
  if (kind !== 'word') return tokenAt(tokens, at).text === "'" ? readYear(tokens, at) : undefined;
  return (
    readPartOfDate(tokens, at, context) ??
    readWeekday(tokens, at, context) ??
    readMonth(tokens, at, context) ??
    readDayBeforeMonth(tokens, at) ??
    readFiscalYear(tokens, at) ??
    readQuarter(tokens, at, context) ??
    readRelative(tokens, at, context) ??
    readSeason(tokens, at)
  );
}

/** "early November", "mid-2018", "late last year", "the end of March" */
function readPartOfDate(tokens: readonly Token[], at: number, context: QuantityContext): DateReading | undefined {
  const named = readPart(tokens, at);
  if (!named) return undefined;
  const { next, part } = named;
  const isDecade = tokenAt(tokens, next + 1).text === 's' && !tokenAt(tokens, next + 1).spaced;
  const whole = isDecade
    ? undefined
    : (readMonth(tokens, next, context) ?? readYear(tokens, next) ?? readRelative(tokens, next, context));
  if (!whole || whole.dateEnd || !isLong(whole.date)) return undefined;
  return { ...whole, date: { ...whole.date, part } };
}

/** Months and years have parts; "late Tuesday" is a time of day. */
function isLong({ day, weekday, season, relative }: CalendarDate): boolean {
  return day === undefined && weekday === undefined && season === undefined && relative?.unit !== 'week';
}

/** 2017-11-19, 2017/11/19, 11/19/2017; day and month in the order that is possible, month first where both are. */
function readNumericDate(tokens: readonly Token[], at: number): DateReading | undefined {
  const sign = tokenAt(tokens, at + 1).text;
  if ((sign !== '/' && sign !== '-') || tokenAt(tokens, at + 3).text !== sign) return undefined;
  const texts = [0, 2, 4].map((i) => tokenAt(tokens, at + i));
  if (texts.some(({ kind, text }, i) => kind !== 'number' || text.includes(',') || (i > 0 && texts[i]?.spaced)))
    return undefined;
  const [a = 0, b = 0, c = 0] = texts.map(({ text }) => Number(text));
  const next = at + 5;
  if (a > 1000) return isDay(b, c) ? { date: { year: a, month: b, day: c }, next } : undefined;
  if (c < 1000 || sign === '-') return undefined;
  if (isDay(a, b)) return { date: { year: c, month: a, day: b }, next };
  return isDay(b, a) ? { date: { year: c, month: b, day: a }, next } : undefined;
}

function isDay(month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= 31;
}
