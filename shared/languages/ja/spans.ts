/** One or two numbers with a sign between them and one unit behind: 8～12月, 5～8日, 19、20日, 1985～92年. */
import { readJapaneseNumeral } from './numerals.ts';

/** Signs and words between the two ends of a range. */
const RANGE_SIGN = /[ ]?(?:～|〜|~|―|－|—|–|-|‐|‑|−|ー|から|より|ないし|乃至)[ ]?/y;
/** Between days that are listed (19、20日) and between neighbouring small numbers (2、3人). */
const LIST_SIGN = /[、,・]/y;

export interface NumberSpan {
  readonly first: number;
  readonly last?: number;
  /** Behind the suffix. */
  readonly end: number;
}

interface SpanShape {
  /** What must stand behind the number: 月, 日 … */
  readonly suffix: string;
  readonly low: number;
  readonly high: number;
  /** Whether 19、20日 is read as two days. */
  readonly list?: boolean;
}

/** Index behind a range sign that stands at `at`, or undefined. */
export function afterRangeSign(text: string, at: number): number | undefined {
  RANGE_SIGN.lastIndex = at;
  return RANGE_SIGN.test(text) ? RANGE_SIGN.lastIndex : undefined;
}

/** Index behind a sign that lists two neighbours, or undefined. */
export function afterListSign(text: string, at: number): number | undefined {
  LIST_SIGN.lastIndex = at;
  return LIST_SIGN.test(text) ? LIST_SIGN.lastIndex : undefined;
}

/** The whole numbers at `at` that share a suffix, or undefined. */
export function readNumberSpan(text: string, at: number, shape: SpanShape): NumberSpan | undefined {
  const first = readWhole(text, at, shape);
  if (!first) return undefined;
  const behind = afterSuffix(text, first.end, shape.suffix);
  if (behind !== undefined) return { first: first.value, end: behind };
  const sign = afterRangeSign(text, first.end) ?? (shape.list ? afterListSign(text, first.end) : undefined);
  if (sign === undefined) return undefined;
  const last = readWhole(text, sign, shape);
  // 19、20両日
  const end = last && (afterSuffix(text, last.end, shape.suffix) ?? afterSuffix(text, last.end, `両${shape.suffix}`));
  return last && end !== undefined ? { first: first.value, last: last.value, end } : undefined;
}

function readWhole(text: string, at: number, { low, high }: SpanShape): { value: number; end: number } | undefined {
  const number = readJapaneseNumeral(text, at);
  if (!number || number.scaled || !Number.isInteger(number.value)) return undefined;
  return number.value >= low && number.value <= high ? number : undefined;
}

function afterSuffix(text: string, at: number, suffix: string): number | undefined {
  const start = text[at] === ' ' ? at + 1 : at;
  return text.startsWith(suffix, start) ? start + suffix.length : undefined;
}
