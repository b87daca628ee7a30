/** Whether two figures say the same: by value and unit, in another form, converted, rounded or as an order of size. */
import type { Quantity } from '../../languages/quantity.ts';
import { TOLERANCES, type Tolerance } from '../settings.ts';
import { isCutShort, isEqual, isNearly, isRounded } from './rounding.ts';
import { type Scale, scaleOf, unitRelation } from './unit-relation.ts';

/**
 * From surest to loosest. same: value and unit; form: written in another way (5割 ≡ half, 2年半 ≡ 30 months); converted:
 * into another system of units; rounded: one side says that it rounds; vague: two orders of size that overlap.
 */
export type Agreement = 'same' | 'form' | 'converted' | 'rounded' | 'vague';

/**
 * プラス11 is never "minus 11", though マイナス3%成長 may well be "shrank 3 percent"; and a grade at school is no count of
 * things.
 */
export function areAtOdds(a: Quantity, b: Quantity): boolean {
  const isOtherSign = a.sign !== undefined && b.sign !== undefined && a.sign !== b.sign;
  const isCounted = (kind: Quantity['kind']) => kind !== 'ordinal' && kind !== 'duration';
  return isOtherSign || (a.unit === 'grade' && isCounted(b.kind)) || (b.unit === 'grade' && isCounted(a.kind));
}

/** 中3 is a ninth-grader and 高1 a tenth-grader: American schools count through. */
function compareGrades(a: Quantity, b: Quantity): Agreement | undefined {
  const years = b.value - a.value;
  return years === 0 || years === 6 || years === 9 ? 'form' : undefined;
}

/** Minutes of a half of football. */
const HALF_TIME = 45;

/** How the two agree, or undefined when they do not. Values of dates and times are not looked at. */
export function compareFigures(
  a: Quantity,
  b: Quantity,
  tolerance: Tolerance = TOLERANCES.usual,
): Agreement | undefined {
  if (a.parts || b.parts) return compareParts(a, b);
  if (a.inclusive && b.besides) return compareOthers(a, b);
  if (a.vague || b.vague) return compareSizes(a, b);
  if (areAtOdds(a, b)) return undefined;
  if (a.unit === 'grade' && b.unit === 'grade') return compareGrades(a, b);
  if (a.ofSecondHalf && b.kind === 'ordinal' && isEqual(a.value + HALF_TIME, b.value)) return 'form';
  const relation = unitRelation(a, b);
  if (relation.kind === 'conflict') return undefined;
  if (relation.kind === 'factor') return compareConverted(a, b, { ...relation, tolerance });
  return compareValues(a, b, { isSameUnit: relation.kind === 'same', tolerance });
}

function compareValues(
  a: Quantity,
  b: Quantity,
  { isSameUnit, tolerance }: { readonly isSameUnit: boolean; readonly tolerance: Tolerance },
): Agreement | undefined {
  const [from, to] = [scaleOf(a), scaleOf(b)];
  if (isOtherPart(a, b) || isMereWord(a, b) || isMereWord(b, a)) return undefined;
  const form = compareForms(a, b, from, to);
  if (form) return form;
  if (isEqual(a.value, b.value) && hasSameEnd(a, b)) return isSameUnit ? 'same' : 'form';
  const isRound = isRounded(a, b, tolerance) || isCutShort(a, b);
  return isRound && hasSameEnd(a, b) && areOfOneSort(from, to) ? 'rounded' : undefined;
}

/** "Both", "only" and "second" answer a count, and never 2日間 or 1ドル. */
export function isMereWord(word: Quantity, figure: Quantity): boolean {
  if (word.faint !== true || scaleOf(word) !== 'count' || (word.kind === 'ordinal' && figure.streak)) return false;
  // "Both" is no 2番目.
  if (word.kind === 'number' && figure.kind === 'ordinal' && figure.value > 1) return true;
  const scale = scaleOf(figure);
  return scale !== 'count' && scale !== 'people';
}

/** 81 people may become "about 80", but the age of 81 is no "about 80 meters". */
function areOfOneSort(from: Scale, to: Scale): boolean {
  return from === to || [from, to].every((scale) => scale === 'count' || scale === 'people');
}

/** A translator seldom names more of a group than this. */
const MOST_NAMED = 3;

/** 田中氏ら5人 is "Tanaka and four others", and never "Tanaka and five others". */
function compareOthers({ value: all }: Quantity, { value: others }: Quantity): Agreement | undefined {
  return all > others && all - others <= MOST_NAMED ? 'form' : undefined;
}

function hasSameEnd(a: Quantity, b: Quantity): boolean {
  if (a.high === undefined || b.high === undefined) return a.high === b.high;
  return isEqual(a.high, b.high);
}

/** Notations that differ in value: a share as percent or fraction, a decade with or without its century, 200% as twice. */
function compareForms(a: Quantity, b: Quantity, from: Scale, to: Scale): Agreement | undefined {
  if (from === 'share' && to === 'share') {
    return isEqual(percentOf(a), percentOf(b)) && hasSameEnd(a, b) ? 'same' : undefined;
  }
  if (from === 'decade' || to === 'decade') return compareDecades(a, b, from === to);
  if (from === 'multiple' && to === 'share') return compareTimesAndShare(a, b);
  return from === 'share' && to === 'multiple' ? compareTimesAndShare(b, a) : undefined;
}

/** 60年代 is the 1960s; 20代 may be "20-somethings". */
function compareDecades(a: Quantity, b: Quantity, areBoth: boolean): Agreement | undefined {
  if (areBoth) return a.value % 100 === b.value % 100 ? 'same' : undefined;
  return a.value % 100 === b.value || b.value % 100 === a.value ? 'form' : undefined;
}

/** 10代後半 is no "early teens". */
export function isOtherPart({ part: a }: Quantity, { part: b }: Quantity): boolean {
  return a !== undefined && b !== undefined && a !== b;
}

/** 3倍 is 300 percent, and a rise by 200 percent. */
function compareTimesAndShare(times: Quantity, share: Quantity): Agreement | undefined {
  const percent = percentOf(share);
  return isEqual(times.value * 100, percent) || isEqual(times.value * 100 - 100, percent) ? 'form' : undefined;
}

function percentOf({ kind, value }: Quantity): number {
  return kind === 'ratio' ? value * 100 : value;
}

function compareConverted(
  a: Quantity,
  b: Quantity,
  { factor, exact, tolerance }: { readonly factor: number; readonly exact: boolean; readonly tolerance: Tolerance },
): Agreement | undefined {
  const low = a.value * factor;
  const high = a.high === undefined ? undefined : a.high * factor;
  const close = (x: number, y: number) => isEqual(x, y) || (!exact && isNearly(x, y, tolerance));
  if (close(low, b.value) && (high === undefined || b.high === undefined ? high === b.high : close(high, b.high))) {
    return exact ? (factor === 1 ? 'same' : 'form') : 'converted';
  }
  const scaled = { ...a, value: low, ...(high !== undefined && { high }) };
  return isRounded(scaled, b, tolerance) && hasSameEnd(scaled, b) ? 'rounded' : undefined;
}

function compareSizes(a: Quantity, b: Quantity): Agreement | undefined {
  const relation = unitRelation(a, b);
  if (relation.kind === 'conflict') return undefined;
  // 数十時間 is never "dozens of days".
  const factor = relation.kind === 'factor' ? relation.factor : 1;
  const [lowA, highA] = spanOf(a);
  const [lowB, highB] = spanOf(b);
  return lowA * factor <= highB && lowB <= highA * factor ? 'vague' : undefined;
}

/** What an order of size may mean; "more than ten" is no more than some that many again. */
function spanOf({ value, high, vague, bound }: Quantity): readonly [number, number] {
  if (vague || bound === undefined) return [value, high ?? value];
  return bound === 'at-least' || bound === 'more-than'
    ? [value, (high ?? value) * 1.99]
    : [value * 0.51, high ?? value];
}

/** Scores by their figures, proportions by their value. */
function compareParts(a: Quantity, b: Quantity): Agreement | undefined {
  if (a.kind === 'score' || b.kind === 'score') return compareScores(figuresOf(a), figuresOf(b));
  if (scaleOf(a) !== 'share' || scaleOf(b) !== 'share') return undefined;
  const difference = Math.abs(percentOf(a) - percentOf(b));
  if (difference < 1e-6) return 'same';
  return (a.approximate || b.approximate) && difference <= 2 ? 'rounded' : undefined;
}

/** English puts the winner first: 2対3で敗れた is "lost 3-2", and 3対2 is never "2-3". */
function compareScores(source: readonly number[], target: readonly number[]): Agreement | undefined {
  if (source.length < 2 || source.length !== target.length) return undefined;
  const isEach = (figures: readonly number[]) => source.every((figure, i) => isEqual(figure, figures[i] ?? Number.NaN));
  if (isEach(target)) return 'same';
  const [first = 0, second = 0] = source;
  if (source.length === 2 && first > second) return undefined;
  return isEach([...target].reverse()) ? 'form' : undefined;
}

/** The plain figures that a score, a proportion or a range is written with. */
export function figuresOf({ parts, value, high, vague }: Quantity): readonly number[] {
  if (parts) return parts;
  return high === undefined || vague ? [value] : [value, high];
}

/** Whether `wanted` is one of these figures. */
export function hasFigure({ parts, value, high, vague }: Quantity, wanted: number): boolean {
  if (parts) return parts.some((part) => isEqual(part, wanted));
  return isEqual(value, wanted) || (high !== undefined && !vague && isEqual(high, wanted));
}
