/** Years, fiscal years and parts of them: 2017, FY2017, fiscal 2018, 1985-92, Q1, the second half of fiscal 2017. */
import { resolveRelative } from '../calendar.ts';
import type { CalendarDate, QuantityContext } from '../quantity.ts';
import { SHIFTS } from './calendar-words.ts';
import { follows, isJoiningHyphen } from './numerals.ts';
import { readOrdinal } from './ordinals.ts';
import { type Token, tokenAt } from './tokens.ts';

interface YearReading {
  readonly date: CalendarDate;
  readonly dateEnd?: CalendarDate;
  readonly next: number;
}

const BEFORE_YEAR = new Set([
  'in',
  'since',
  'until',
  'by',
  'of',
  'from',
  'before',
  'after',
  'during',
  'between',
  'to',
  'and',
  'early',
  'late',
  'mid',
  '(',
  ',',
  'circa',
  'than',
]);

/** A four-digit year without thousands comma; 1999 and 2017 anywhere, older and later ones where a word before says so. */
export function readYear(tokens: readonly Token[], at: number): YearReading | undefined {
  const { text, kind } = tokenAt(tokens, at);
  if (kind !== 'number' || !/^(?:1\d|20|21)\d\d$/.test(text)) return undefined;
  const year = Number(text);
  if ((year < 1900 || year > 2099) && !BEFORE_YEAR.has(tokenAt(tokens, at - 1).text)) return undefined;
  const end = readShortenedEnd(tokens, at, year);
  if (end) return { date: { year }, dateEnd: { year: end.year }, next: end.next };
  return { date: { year }, next: at + 1 };
}

/** The end of "1985-92", "2019-20", "2016/17" and "2019-2021". */
function readShortenedEnd(
  tokens: readonly Token[],
  at: number,
  year: number,
): { year: number; next: number } | undefined {
  const sign = tokenAt(tokens, at + 1);
  const token = tokenAt(tokens, at + 2);
  if (!isJoiningHyphen(tokens, at + 1) && (sign.text !== '/' || sign.spaced || token.spaced)) return undefined;
  if (token.kind !== 'number' || !/^(?:\d\d|\d{4})$/.test(token.text)) return undefined;
  const end = token.text.length === 4 ? Number(token.text) : year - (year % 100) + Number(token.text);
  return end > year && end - year < 100 ? { year: end, next: at + 3 } : undefined;
}

/** FY2017, FY17, fiscal 2017, fiscal year 2017, the 2017 fiscal year, the year ending March 2018. */
export function readFiscalYear(tokens: readonly Token[], at: number): YearReading | undefined {
  const { text } = tokenAt(tokens, at);
  if (text === 'fy') return fiscal(tokens, at + 1);
  if (text !== 'fiscal') return undefined;
  const next = tokenAt(tokens, at + 1).text === 'year' || tokenAt(tokens, at + 1).text === 'years' ? at + 2 : at + 1;
  return fiscal(tokens, next);
}

function fiscal(tokens: readonly Token[], at: number): YearReading | undefined {
  const { kind, text } = tokenAt(tokens, at);
  if (kind !== 'number' || !/^(?:\d\d|(?:19|20|21)\d\d)$/.test(text)) return undefined;
  const year = text.length === 2 ? 2000 + Number(text) : Number(text);
  const end = readShortenedEnd(tokens, at, year);
  const date: CalendarDate = { year, fiscal: true };
  return end ? { date, dateEnd: { year: end.year, fiscal: true }, next: end.next } : { date, next: at + 1 };
}

/** "the first quarter", "Q1", "1Q", "the second half of fiscal 2017". */
export function readQuarter(tokens: readonly Token[], at: number, context: QuantityContext): YearReading | undefined {
  const { text } = tokenAt(tokens, at);
  const ordinal = readOrdinal(tokens, at);
  if (!ordinal || ordinal.value > 4) return undefined;
  const word = tokenAt(tokens, ordinal.next).text;
  const part = partOf(word, ordinal.value);
  if (!part || text === 'quarter') return undefined;
  const of = ordinal.next + 1;
  const start = follows(tokens, of, ['of', 'the']) ? of + 2 : tokenAt(tokens, of).text === 'of' ? of + 1 : of;
  const year = readFiscalYear(tokens, start) ?? readYear(tokens, start);
  if (year && !year.dateEnd) return { date: { ...year.date, ...part }, next: year.next };
  const offset = start > of ? SHIFTS.get(tokenAt(tokens, start).text) : undefined;
  if (offset !== undefined && tokenAt(tokens, start + 1).text === 'year') {
    return { date: resolveRelative({ unit: 'year', offset }, part, context), next: start + 2 };
  }
  return { date: part, next: of };
}

function partOf(word: string, value: number): CalendarDate | undefined {
  if (word === 'quarter') return { quarter: value as 1 | 2 | 3 | 4 };
  return word === 'half' && value <= 2 ? { half: value as 1 | 2 } : undefined;
}
