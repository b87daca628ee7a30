/** The year that a Japanese date begins with: 2017年, 17年度, 平成29年, 令和元年, 1985～92年, 二〇二五年. */
import type { CalendarDate } from '../quantity.ts';
import { ERAS } from './eras.ts';
import { readJapaneseNumeral } from './numerals.ts';
import { readNumberSpan } from './spans.ts';
import { wordAt } from './word-index.ts';

export interface YearPart {
  readonly date: CalendarDate;
  readonly dateEnd?: CalendarDate;
  readonly end: number;
  /** Written with two digits, so that it may be a number of years. */
  readonly isShort: boolean;
}

/** What follows a number of years that is a period and no date: 2000年間, 2000年前. */
const PERIOD_FOLLOWS = /(?:間|代|半(?!ば|期)|余|ぶり|以上|連続|目|前(?![後半])|もの|生)/y;

/** A two-digit year is of this century up to here, of the last one beyond. */
const LAST_SHORT_YEAR = 49;

/** The year at `at` of a width-folded text, or undefined. */
export function readYearPart(text: string, at: number): YearPart | undefined {
  return readEraYear(text, at) ?? readWesternYear(text, at);
}

function readEraYear(text: string, at: number): YearPart | undefined {
  const era = wordAt(text, at, ERAS);
  if (!era) return undefined;
  const { meaning: base, end } = era;
  const start = text[end] === ' ' ? end + 1 : end;
  if (text.startsWith('元年', start)) return fiscal(text, start + 2, base + 1, false);
  const year = readNumberSpan(text, start, { suffix: '年', low: 1, high: 70 });
  if (!year || text.startsWith('代', year.end)) return undefined;
  if (year.last === undefined) return fiscal(text, year.end, base + year.first, false);
  return { date: { year: base + year.first }, dateEnd: { year: base + year.last }, end: year.end, isShort: false };
}

function readWesternYear(text: string, at: number): YearPart | undefined {
  const span = readNumberSpan(text, at, { suffix: '年', low: 0, high: 2200 });
  if (!span) return undefined;
  PERIOD_FOLLOWS.lastIndex = span.end;
  if (PERIOD_FOLLOWS.test(text)) return undefined;
  const written = readJapaneseNumeral(text, at);
  const digits = written ? written.end - at : 0;
  const isShort = span.first < 100 && digits <= 2;
  if (span.first < 1000 && !isShort) return undefined;
  const year = isShort ? fullYear(span.first) : span.first;
  if (span.last === undefined) return fiscal(text, span.end, year, isShort);
  const last = farYear(year, span.last);
  if (last === undefined || isShort) return isShort ? shortSpan(text, span.end, year, fullYear(span.last)) : undefined;
  const reading = fiscal(text, span.end, year, false);
  return { ...reading, dateEnd: { ...reading.date, year: last } };
}

/** 17～19年度 are fiscal years; 3～5年 is a number of years. */
function shortSpan(text: string, end: number, year: number, last: number): YearPart | undefined {
  const reading = fiscal(text, end, year, true);
  return reading.date.fiscal ? { ...reading, dateEnd: { ...reading.date, year: last } } : undefined;
}

function farYear(year: number, last: number): number | undefined {
  const full = last < 100 ? year - (year % 100) + last : last;
  return full > year && full - year < 200 ? full : undefined;
}

export function fullYear(short: number): number {
  return short + (short <= LAST_SHORT_YEAR ? 2000 : 1900);
}

function fiscal(text: string, end: number, year: number, isShort: boolean): YearPart {
  return text[end] === '度'
    ? { date: { year, fiscal: true }, end: end + 1, isShort }
    : { date: { year }, end, isShort };
}
