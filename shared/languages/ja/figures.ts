/** Japanese figures with their units: 約89億円, 3～5人, 2時間30分, 第3回, 2人目, 50代, 1960年代, 2年半. */
import { multiply } from '../decimal.ts';
import type { QuantityKind } from '../quantity.ts';
import { composeUnits } from './compound-units.ts';
import { isCountOfNamed } from './counts-of-named.ts';
import type { FigureReading } from './figure-reading.ts';
import { type JapaneseNumeral, readJapaneseNumeral } from './numerals.ts';
import { readPart } from './parts.ts';
import { readRatio } from './ratios.ts';
import { afterListSign, afterRangeSign } from './spans.ts';
import { isInStopWord } from './stop-words.ts';
import { readJapaneseUnit, type UnitReading } from './units.ts';
import { fullYear } from './years.ts';

/** The figure whose numeral starts at `at` of a width-folded text, or undefined. */
export function readJapaneseFigure(text: string, at: number): FigureReading | undefined {
  const sign = MONEY_SIGNS.get(text[at] ?? '');
  if (sign !== undefined) return readSignedMoney(text, at, sign);
  const number = readJapaneseNumeral(text, at);
  if (!number || (number.kanjiOnly && isInStopWord(text, at, number.end)) || isIndexName(text, at)) return undefined;
  const ratio = readRatio(text, number);
  if (ratio) return { ...ratio, start: at, numeralEnd: ratio.end };
  const range = readRange(text, number);
  const last = range?.last ?? number;
  const unit = readPeriodOrUnit(text, last.end);
  if (!unit && !isFigureAlone(text, at, number)) return undefined;
  return figure(text, { start: at, number, unit, ...range });
}

/** ダウ工業株30種平均, S&P500種株価指数, 日経225: the number of shares in an index is a part of its name. */
const INDEX_NAME = /(?:(?<=工業株)30種|(?<=S&P ?)500種?|(?<=日経)225|(?<=FTSE ?)100種?)/y;

function isIndexName(text: string, at: number): boolean {
  INDEX_NAME.lastIndex = at;
  return INDEX_NAME.test(text);
}

const MONEY_SIGNS: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['￡', 'GBP'],
  ['¥', 'JPY'],
  ['￥', 'JPY'],
]);

function readSignedMoney(text: string, at: number, unit: string): FigureReading | undefined {
  const number = readJapaneseNumeral(text, text[at + 1] === ' ' ? at + 2 : at + 1);
  if (!number) return undefined;
  const behind = readJapaneseUnit(text, number.end);
  const end = behind?.kind === 'money' ? behind.end : number.end;
  return { kind: 'money', unit, value: number.value, start: at, end, numeralEnd: number.end };
}

/** One kanji alone is no figure, nor are digits with letters behind them (5G, 3D) or inside a telephone number. */
function isFigureAlone(text: string, at: number, { end, kanjiOnly, scaled }: JapaneseNumeral): boolean {
  if (text[at - 1] === '第') return true;
  if (/[A-Za-z]/.test(text[end] ?? '')) return false;
  return !kanjiOnly || scaled || end - at > 1;
}

interface Parts {
  readonly start: number;
  readonly number: JapaneseNumeral;
  readonly last?: JapaneseNumeral;
  readonly unit: UnitReading | undefined;
  /** 2、3人: the text itself is not sure. */
  readonly loose?: boolean;
}

function figure(text: string, parts: Parts): FigureReading {
  const { start, number, last, unit, loose } = parts;
  const factor = unit?.factor ?? 1;
  const numeralEnd = (last ?? number).end;
  const bare: FigureReading = {
    kind: unit?.kind ?? 'number',
    value: multiply(last ? shareScale(text, number, last) : number.value, factor),
    ...(last && { high: multiply(last.value, factor) }),
    ...(unit?.unit !== undefined && { unit: unit.unit }),
    ...(loose && { approximate: true }),
    ...signsOf(text, parts),
    start,
    end: unit?.end ?? numeralEnd,
    numeralEnd,
  };
  return (
    readNamedKind(text, bare, unit) ?? withDate(text, last || !unit ? bare : composeUnits(text, atSpeed(text, bare)))
  );
}

/** What the words around a figure say of how it may be answered. */
function signsOf(text: string, { start, number, unit }: Parts): Partial<FigureReading> {
  const faint =
    isFaint(text, number, unit) ||
    isBaseOfRate(text, number, unit) ||
    isPartOfName(text, start, number) ||
    isEmergencyNumber(text, start);
  return {
    ...(faint && { faint }),
    ...(isInclusive(text, start) && { inclusive: true }),
    ...(isStreak(text, unit) && { streak: true }),
    ...(isOfSecondHalf(text, start, unit) && { ofSecondHalf: true }),
    ...((isCountOfNamed(text, start, { value: number.value, counter: unit }) ||
      isInPairs(text, start, number) ||
      isSinceDate(text, start, unit)) && { ofNamed: true }),
  };
}

/** 「火星15」, 「はやぶさ2」: the number that a name ends with. */
function isPartOfName(text: string, start: number, { end, kanjiOnly }: JapaneseNumeral): boolean {
  if (kanjiOnly || !/^[型号]?[」』]/.test(text.slice(end, end + 2))) return false;
  return /[「『][\p{L}ー・]{1,12}$/u.test(text.slice(Math.max(0, start - 14), start));
}

const EMERGENCY = /(?<!\d)1(?:10|18|19|88|89)番/y;

/** 110番 and 119番 are "an emergency call". */
function isEmergencyNumber(text: string, start: number): boolean {
  EMERGENCY.lastIndex = start;
  return EMERGENCY.test(text);
}

/** 2012年4月以来12年1カ月ぶり: how long that is follows from the date. */
function isSinceDate(text: string, start: number, unit: UnitReading | undefined): boolean {
  const isSpan = unit?.kind === 'duration' && /^(?:\d{1,2}[カか]月)?ぶり/.test(text.slice(unit.end, unit.end + 6));
  return isSpan && /以来、?(?:約|およそ)?$/.test(text.slice(Math.max(0, start - 5), start));
}

/** 3組6人: couples are counted already. */
function isInPairs(text: string, start: number, { value }: JapaneseNumeral): boolean {
  const pairs = /(\d+)組の?$/.exec(text.slice(Math.max(0, start - 6), start))?.[1];
  return pairs !== undefined && value === 2 * Number(pairs);
}

/** An ordinal, a school year, an age or a part of a decade, by what stands around the figure. */
function readNamedKind(text: string, bare: FigureReading, unit: UnitReading | undefined): FigureReading | undefined {
  const { start } = bare;
  const part = bare.kind === 'decade' ? readPart(text, bare.end) : undefined;
  if (part) return { ...bare, ...part };
  if (text[start - 1] === '第') return { ...bare, kind: 'ordinal', start: start - 1 };
  if (isAgeInBrackets(text, bare, unit)) return { ...bare, kind: 'age', unit: 'year' };
  if (isSchoolYear(text, start, unit)) return { ...bare, kind: 'ordinal', unit: 'grade' };
  if (isOrdinalBehind(text, unit)) return { ...bare, kind: 'ordinal', end: bare.end + 1 };
  return undefined;
}

/** 原田ふみさん(81), 女児(9): newspapers give ages so. Behind a mark or an ASCII letter such a figure may count anything. */
function isAgeInBrackets(text: string, { start, end, value }: FigureReading, unit: UnitReading | undefined): boolean {
  if (unit || !Number.isInteger(value) || value < 1 || value > 119 || text[end] !== ')') return false;
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々]\($/u.test(
    text.slice(Math.max(0, start - 2), start),
  );
}

/** 大学2年, 中3: a year at school, which English calls by another name. */
function isSchoolYear(text: string, start: number, unit: UnitReading | undefined): boolean {
  if (unit !== undefined && unit.unit !== 'year') return false;
  return /(?:大学|高校|中学|小学|(?:^|[^一-鿿])[小中高])$/.test(text.slice(Math.max(0, start - 3), start));
}

/** 3回目, 2人目, 5年目; not 3回目的に, 2人目標. */
function isOrdinalBehind(text: string, unit: UnitReading | undefined): boolean {
  return (
    unit !== undefined &&
    unit.kind !== 'money' &&
    text[unit.end] === '目' &&
    !/[的標指前撃]/.test(text[unit.end + 1] ?? '')
  );
}

/** 田中氏ら5人, 立憲民主党など野党5党, 同社など計3社 */
function isInclusive(text: string, start: number): boolean {
  return /(?:ら|など)[\p{Script=Han}\p{Script=Katakana}ー]{0,6}$/u.test(text.slice(Math.max(0, start - 8), start));
}

/** 一人, 二つ in kanji are as often "someone" and "both". */
function isFaint(text: string, { value, kanjiOnly }: JapaneseNumeral, unit: UnitReading | undefined): boolean {
  return kanjiOnly && value <= 2 && unit !== undefined && /[人つ度回国党者]$/.test(text.slice(0, unit.end).slice(-1));
}

/** 1ドル=112円: English quotes the rate alone. */
function isBaseOfRate(text: string, { value }: JapaneseNumeral, unit: UnitReading | undefined): boolean {
  return unit?.kind === 'money' && value === 1 && /^ ?[=≒]/.test(text.slice(unit.end, unit.end + 2));
}

/** 2カ月連続, 3日続落: as many times in a row, which English may count as "the second straight month". */
function isStreak(text: string, unit: UnitReading | undefined): boolean {
  return unit?.kind === 'duration' && /^(?:連続|続[伸落騰])/.test(text.slice(unit.end, unit.end + 2));
}

/** 後半44分: English counts the minutes of a match from its beginning. */
function isOfSecondHalf(text: string, start: number, unit: UnitReading | undefined): boolean {
  return unit?.unit === 'minute' && text.startsWith('後半', start - 2);
}

const SPEED_UNITS: ReadonlyMap<string, string> = new Map([
  ['km', 'kph'],
  ['kilo', 'kph'],
  ['mile', 'mph'],
]);

/** 時速85マイル is 85 miles an hour. */
function atSpeed(text: string, reading: FigureReading): FigureReading {
  const unit = reading.kind === 'measure' ? SPEED_UNITS.get(reading.unit ?? '') : undefined;
  const isSpeed =
    unit !== undefined &&
    /(?:時速|毎時|風速)(?:約|およそ)?$/.test(text.slice(Math.max(0, reading.start - 6), reading.start));
  return isSpeed ? { ...reading, unit } : reading;
}

/** Days that everybody calls by their figures: 3.11, 9・11, 1.17. */
const DAYS_BY_FIGURES: ReadonlyMap<string, { readonly month: number; readonly day: number }> = new Map([
  ['3.11', { month: 3, day: 11 }],
  ['9.11', { month: 9, day: 11 }],
  ['1.17', { month: 1, day: 17 }],
]);

/** 17年 is seventeen years or 2017, 3.11 a day in March: the reading as a date stands beside the value. */
function withDate(text: string, reading: FigureReading): FigureReading {
  const { kind, unit, value, high, numeralEnd, end } = reading;
  const day = kind === 'number' ? DAYS_BY_FIGURES.get(text.slice(reading.start, end).replace('・', '.')) : undefined;
  if (day) return { ...reading, date: day };
  const isBareYear = kind === 'duration' && unit === 'year' && text.slice(numeralEnd, end).trim() === '年';
  const digits = text.slice(reading.start, numeralEnd);
  if (!isBareYear || high !== undefined || !/^\d\d$/.test(digits)) return reading;
  return { ...reading, date: { year: fullYear(value) } };
}

interface PeriodUnit extends UnitReading {
  readonly half?: boolean;
}

/** A unit, or what 年, 月 and 日 mean where they are no date: a number of years, of days. */
function readPeriodOrUnit(text: string, at: number): PeriodUnit | undefined {
  const start = text[at] === ' ' ? at + 1 : at;
  const decade = readDecade(text, start);
  if (decade) return decade;
  const unit = readJapaneseUnit(text, at);
  if (unit) return unit;
  if (text[start] === '年' && !/^年[度齢末始金]/.test(text.slice(start, start + 2))) {
    return { kind: 'duration', unit: 'year', end: start + 1 };
  }
  if (text[start] === '日' && !/^日(?:本(?!部)|韓|中|米|朝|露|銀|産|立|経)/.test(text.slice(start, start + 3))) {
    return { kind: 'duration', unit: 'day', end: start + 1 };
  }
  return undefined;
}

/** 60年代, 1960年代, 50代 (後半) */
function readDecade(text: string, at: number): UnitReading | undefined {
  if (text.startsWith('年代', at)) return { kind: 'decade', end: at + 2 };
  if (text[at] !== '代' || /[表理替金打]/.test(text[at + 1] ?? '') || text[at + 1] === '目') return undefined;
  return { kind: 'decade', end: at + 1 };
}

/** The far end of 3～5人, 3人から5人, 1億～2億円, 2、3人; both ends share the unit, which must stand behind the far one. */
function readRange(text: string, first: JapaneseNumeral): { last: JapaneseNumeral; loose?: boolean } | undefined {
  const unit = readPeriodOrUnit(text, first.end);
  for (const end of unit ? [first.end, unit.end] : [first.end]) {
    const sign = afterRangeSign(text, end);
    if (sign === undefined) continue;
    const last = readJapaneseNumeral(text, sign);
    const behind = last && readPeriodOrUnit(text, last.end);
    if (last && behind && last.value > shareScale(text, first, last) && isSameKind(unit, behind)) return { last };
  }
  return readNeighbours(text, first);
}

function isSameKind(a: { readonly kind: QuantityKind } | undefined, b: { readonly kind: QuantityKind }): boolean {
  return a === undefined || a.kind === b.kind;
}

/** 2、3人 and 五、六日 are two or three, five or six. */
function readNeighbours(text: string, first: JapaneseNumeral): { last: JapaneseNumeral; loose: boolean } | undefined {
  const sign = first.scaled ? undefined : afterListSign(text, first.end);
  const last = sign === undefined ? undefined : readJapaneseNumeral(text, sign);
  if (!last || !Number.isInteger(first.value) || !readPeriodOrUnit(text, last.end)) return undefined;
  const step = last.value >= 20 && last.value % 10 === 0 ? 10 : 1;
  const low = step === 10 && first.value < 10 ? first.value * 10 : first.value;
  return last.value - low === step && low < 100 ? { last, loose: true } : undefined;
}

/** 1～2億円 and 五、六十人: a scale behind the far end holds for both. */
function shareScale(text: string, first: JapaneseNumeral, last: JapaneseNumeral): number {
  if (first.scaled || first.value >= last.value) return first.value;
  if (!last.scaled) {
    const tens = last.kanjiOnly && first.kanjiOnly && first.value < 10 && last.value % 10 === 0 && last.value < 100;
    return tens ? first.value * 10 : first.value;
  }
  const unit = readJapaneseUnit(text, first.end);
  if (unit) return first.value;
  const scale = [1e12, 1e8, 1e4].find((size) => last.value >= size) ?? 1;
  const shared = multiply(first.value, scale);
  return shared < last.value ? shared : first.value;
}
