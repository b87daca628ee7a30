/** Japanese dates: 2017年11月19日, 平成29年度, 昨年8月から12月, 19、20日, 4～6月期, 今春, 下半期, 日曜日. */
import { parseIsoDate, resolveRelative } from '../calendar.ts';
import type { CalendarDate, QuantityContext } from '../quantity.ts';
import { FISCAL_WORDS, RELATIVE_WORDS, SEASONS, SHORT_SHIFTS, WEEKDAYS } from './calendar-words.ts';
import { readPart } from './parts.ts';
import { readQualifiersBefore } from './qualifiers.ts';
import { afterRangeSign, readNumberSpan } from './spans.ts';
import { indexWords, wordAt } from './word-index.ts';
import { readYearPart } from './years.ts';

export interface DateReading {
  readonly date: CalendarDate;
  readonly dateEnd?: CalendarDate;
  readonly end: number;
}

/** The date that starts at `at` of a width-folded text, with the far end of its span, or undefined. */
export function readJapaneseDate(text: string, at: number, context: QuantityContext): DateReading | undefined {
  const first = readNumericDate(text, at) ?? readOneDate(text, at, context);
  if (!first || first.dateEnd) return first;
  const sign = afterRangeSign(text, first.end);
  const last = sign === undefined ? undefined : readOneDate(text, sign, context);
  if (!last || last.dateEnd || !isSameGrain(first.date, last.date)) return first;
  return { date: first.date, dateEnd: inherit(last.date, first.date), end: last.end };
}

function isSameGrain(a: CalendarDate, b: CalendarDate): boolean {
  if (a.day !== undefined) return b.day !== undefined;
  if (a.month !== undefined) return b.month !== undefined && b.day === undefined;
  return a.year !== undefined && b.year !== undefined && b.month === undefined;
}

/** 2017年8月から12月: the far end is in the same year unless it says otherwise or would lie before the near one. */
function inherit(last: CalendarDate, first: CalendarDate): CalendarDate {
  const month = last.month ?? first.month;
  const crossesYear = last.month !== undefined && first.month !== undefined && last.month < first.month;
  const year = last.year ?? (first.year === undefined || !crossesYear ? first.year : first.year + 1);
  return { ...last, ...(month !== undefined && { month }), ...(year !== undefined && { year }) };
}

function readOneDate(text: string, at: number, context: QuantityContext): DateReading | undefined {
  return (
    readFiscalWord(text, at, context) ??
    readFromYear(text, at, context) ??
    readRelative(text, at, context) ??
    readFromMonth(text, at, {}) ??
    readDay(text, at, {}) ??
    readWeekday(text, at) ??
    readSeason(text, at, context) ??
    readPartOfYear(text, at, {})
  );
}

/** 2017/11/19, 2017.11.19, 2017-11-19 */
const NUMERIC = /(\d{4})([/.-])(\d{1,2})\2(\d{1,2})(?!\d)/y;

function readNumericDate(text: string, at: number): DateReading | undefined {
  NUMERIC.lastIndex = at;
  const match = NUMERIC.exec(text);
  if (!match || /\d/.test(text[at - 1] ?? '')) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[3]), Number(match[4])];
  return month >= 1 && month <= 12 && day >= 1 && day <= 31
    ? { date: { year, month, day }, end: NUMERIC.lastIndex }
    : undefined;
}

function readFromYear(text: string, at: number, context: QuantityContext): DateReading | undefined {
  const part = readYearPart(text, at);
  if (!part) return undefined;
  const { isShort, ...year } = part;
  if (year.dateEnd) return year;
  const rest = readBehindYear(text, year.end, year.date, context);
  if (rest) return rest;
  // 17年 alone may be seventeen years; the reader of figures says both.
  return isShort && !year.date.fiscal ? undefined : year;
}

/** What makes a year more exact: a month, a season, a half, a quarter, 末. */
function readBehindYear(
  text: string,
  at: number,
  date: CalendarDate,
  context: QuantityContext,
): DateReading | undefined {
  const start = text[at] === ' ' || text[at] === 'の' ? at + 1 : at;
  return (
    readFromMonth(text, start, date) ??
    readSeasonAt(text, start, date) ??
    readPartOfYear(text, start, date) ??
    readPartOf(text, at, date) ??
    readContextMonth(text, start, date, context)
  );
}

/** 同年同月 and the like: nothing is added, so the year stands alone. */
function readContextMonth(
  text: string,
  at: number,
  date: CalendarDate,
  context: QuantityContext,
): DateReading | undefined {
  const relative = wordAt(text, at, RELATIVE_WORDS);
  if (relative?.meaning.unit !== 'month') return undefined;
  const month = resolveRelative(relative.meaning, {}, context).month;
  return { date: { ...date, ...(month !== undefined && { month }) }, end: relative.end };
}

function readFromMonth(text: string, at: number, date: CalendarDate): DateReading | undefined {
  const month = readNumberSpan(text, at, { suffix: '月', low: 1, high: 12, list: true });
  if (!month) return undefined;
  if (month.last !== undefined) {
    const end = text.startsWith('期', month.end) ? month.end + 1 : month.end;
    return { date: { ...date, month: month.first }, dateEnd: { ...date, month: month.last }, end };
  }
  const known = { ...date, month: month.first };
  const space = text[month.end] === ' ' ? month.end + 1 : month.end;
  const day = readDay(text, space, known);
  if (day) return day;
  return readPartOf(text, month.end, known) ?? readTerm(text, month.end, known);
}

/** 3月期 is the business year that ends in March. */
function readTerm(text: string, end: number, date: CalendarDate): DateReading {
  const isTerm = text.startsWith('期', end) && !/^期[間待限]/.test(text.slice(end, end + 2));
  return { date, end: isTerm ? end + 1 : end };
}

/** What follows a number of days that is a period and no date: 3日間, 3日後, 3日ぶり. */
const PERIOD_FOLLOWS =
  /(?:間|目|連続|ぶり|以上|以内|ほど|程度|前|後|分|余|足らず|半|未満|超|おき|ごと|がかり|近く|もの|あまり|かか|続[いく伸落騰]|弱|強|あたり|当たり|平均|で[^は、開会]|も[かた経要続])/y;

function readDay(text: string, at: number, date: CalendarDate): DateReading | undefined {
  const day = readNumberSpan(text, at, { suffix: '日', low: 1, high: 31, list: true });
  // 3泊4日 and 週3日 are lengths of time.
  if (!day || /[泊週]/.test(text[at - 1] ?? '')) return undefined;
  PERIOD_FOLLOWS.lastIndex = day.end;
  if (date.month === undefined && (PERIOD_FOLLOWS.test(text) || readQualifiersBefore(text, at, 0).length > 0))
    return undefined;
  // 11月2日本 …: the 日 belongs to 日本.
  if (text.startsWith('本', day.end) && !/^本(?:紙|人|社|部)/.test(text.slice(day.end))) return undefined;
  const known = { ...date, day: day.first };
  if (day.last !== undefined) {
    return { date: known, dateEnd: { ...date, day: day.last }, end: day.end };
  }
  const weekday = weekdayBehind(text, day.end);
  return weekday ? { date: { ...known, weekday: weekday.weekday }, end: weekday.end } : { date: known, end: day.end };
}

/** 19日(日), 19日日曜日, 19日の日曜日 */
function weekdayBehind(text: string, at: number): { weekday: number; end: number } | undefined {
  const bracket = /[ ]?\(([日月火水木金土])(?:曜日?)?(?:・祝|、祝)?\)/y;
  bracket.lastIndex = at;
  const match = bracket.exec(text);
  if (match) return { weekday: WEEKDAYS.indexOf(match[1] ?? ''), end: bracket.lastIndex };
  const start = text[at] === 'の' ? at + 1 : at;
  const weekday = readWeekday(text, start);
  return weekday?.date.weekday === undefined ? undefined : { weekday: weekday.date.weekday, end: weekday.end };
}

function readWeekday(text: string, at: number): DateReading | undefined {
  const weekday = WEEKDAYS.indexOf(text[at] ?? '?');
  if (weekday < 0 || text[at + 1] !== '曜') return undefined;
  const end = at + (text[at + 2] === '日' ? 3 : 2);
  const inner = text[end] === '(' ? (readFromMonth(text, end + 1, {}) ?? readDay(text, end + 1, {})) : undefined;
  if (inner && !inner.dateEnd && text[inner.end] === ')')
    return { date: { weekday, ...inner.date }, end: inner.end + 1 };
  return { date: { weekday }, end };
}

function readRelative(text: string, at: number, context: QuantityContext): DateReading | undefined {
  const word = wordAt(text, at, RELATIVE_WORDS);
  if (!word || isInsideKana(text, at, word.end)) return undefined;
  const { meaning: relative, end } = word;
  const date = resolveRelative(relative, {}, context);
  const start = text[end] === 'の' ? end + 1 : end;
  if (relative.unit === 'year') return readBehindYear(text, end, date, context) ?? { date, end };
  if (relative.unit === 'month') return readDay(text, start, date) ?? readPartOf(text, end, date) ?? { date, end };
  const weekday = readWeekday(text, start);
  return weekday ? { date: { ...date, ...weekday.date }, end: weekday.end } : { date, end };
}

/** きょう in きょうだい and あす in まあすごい are no days; particles may stand on either side. */
function isInsideKana(text: string, at: number, end: number): boolean {
  if (!/^[ぁ-ん]+$/.test(text.slice(at, end))) return false;
  return /(?![はがにをも])[ぁ-ん]/.test(text[at - 1] ?? '') || /(?![のはもにかまとが])[ぁ-ん]/.test(text[end] ?? '');
}

/** 今年度, 来年度上期: the fiscal year of the article's date begins in April. */
function readFiscalWord(text: string, at: number, context: QuantityContext): DateReading | undefined {
  const word = wordAt(text, at, FISCAL_WORDS);
  if (!word) return undefined;
  const today = parseIsoDate(context.articleDate);
  const relative = word.meaning;
  const year = today && !relative.fromContext ? today.year + relative.offset - (today.month < 4 ? 1 : 0) : undefined;
  const date: CalendarDate = { ...(year !== undefined && { year }), fiscal: true, relative };
  return readBehindYear(text, word.end, date, context) ?? { date, end: word.end };
}

/** 今春, 昨秋, 来春 */
function readSeason(text: string, at: number, context: QuantityContext): DateReading | undefined {
  const relative = SHORT_SHIFTS.get(text[at] ?? '');
  const season = relative && SEASONS.get(text[at + 1] ?? '');
  if (!relative || !season || isSeasonWord(text[at + 2])) return undefined;
  return { date: resolveRelative(relative, { season }, context), end: at + 2 };
}

function readSeasonAt(text: string, at: number, date: CalendarDate): DateReading | undefined {
  const season = SEASONS.get(text[at] ?? '');
  return season && !isSeasonWord(text[at + 1]) ? { date: { ...date, season }, end: at + 1 } : undefined;
}

/** 春闘, 夏休み, 秋分, 冬季 */
function isSeasonWord(next: string | undefined): boolean {
  return next !== undefined && '季分闘服休期場物眠'.includes(next);
}

/** 上半期, 下期, 第1四半期 */
const HALVES = indexWords<1 | 2>([
  ['上半期', 1],
  ['下半期', 2],
  ['上期', 1],
  ['下期', 2],
]);

function readPartOfYear(text: string, at: number, date: CalendarDate): DateReading | undefined {
  const start = text[at] === 'の' ? at + 1 : at;
  const half = wordAt(text, start, HALVES);
  if (half) return { date: { ...date, half: half.meaning }, end: half.end };
  if (text[start] !== '第') return undefined;
  const quarter = readNumberSpan(text, start + 1, { suffix: '四半期', low: 1, high: 4 });
  return quarter ? { date: { ...date, quarter: quarter.first as 1 | 2 | 3 | 4 }, end: quarter.end } : undefined;
}

/** A year or a month with the part of it that is named behind. */
function readPartOf(text: string, at: number, date: CalendarDate): DateReading | undefined {
  const named = readPart(text, at);
  return named && { date: { ...date, part: named.part }, end: named.end };
}
