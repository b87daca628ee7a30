/** Japanese ranges of figures that share one unit: 3～5人, 1億～2億円, 2、3人, 五、六十人. */
import { multiply } from '../decimal.ts';
import type { QuantityKind } from '../quantity.ts';
import { type JapaneseNumeral, readJapaneseNumeral } from './numerals.ts';
import { afterListSign, afterRangeSign } from './spans.ts';
import { readJapaneseUnit, type UnitReading } from './units.ts';

interface PeriodUnit extends UnitReading {
  readonly half?: boolean;
}

/** A unit, or what 年, 月 and 日 mean where they are no date: a number of years, of days. */
export function readPeriodOrUnit(text: string, at: number): PeriodUnit | undefined {
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
export function readRange(
  text: string,
  first: JapaneseNumeral,
): { last: JapaneseNumeral; loose?: boolean } | undefined {
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
export function shareScale(text: string, first: JapaneseNumeral, last: JapaneseNumeral): number {
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
