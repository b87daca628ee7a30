/** Japanese figures that the words around them make an ordinal, a school year, an age or a part of a decade. */
import type { FigureReading } from './figure-reading.ts';
import { readPart } from './parts.ts';
import type { UnitReading } from './units.ts';

/** An ordinal, a school year, an age or a part of a decade, by what stands around the figure. */
export function readNamedKind(
  text: string,
  bare: FigureReading,
  unit: UnitReading | undefined,
): FigureReading | undefined {
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
