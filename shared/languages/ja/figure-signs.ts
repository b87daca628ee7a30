/** What the words around a Japanese figure say of how English may answer it: faint, of named things, inclusive, a streak. */
import { isCountOfNamed } from './counts-of-named.ts';
import type { FigureReading } from './figure-reading.ts';
import type { JapaneseNumeral } from './numerals.ts';
import type { UnitReading } from './units.ts';

interface SignedParts {
  readonly start: number;
  readonly number: JapaneseNumeral;
  readonly unit: UnitReading | undefined;
}

/** What the words around a figure say of how it may be answered. */
export function signsOf(text: string, { start, number, unit }: SignedParts): Partial<FigureReading> {
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
  const mayBe = text[start - 1] === '組' || text[start - 2] === '組';
  const pairs = mayBe ? /(\d+)組の?$/.exec(text.slice(Math.max(0, start - 6), start))?.[1] : undefined;
  return pairs !== undefined && value === 2 * Number(pairs);
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
