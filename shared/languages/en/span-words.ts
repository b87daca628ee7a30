/** Units that words count: a quarter century, half an hour, half an inch, a decade, decades. */
import { multiply } from '../decimal.ts';
import type { FigureReading } from './figure-reading.ts';
import { type Token, tokenAt } from './tokens.ts';
import { readEnglishUnit, type UnitReading } from './units.ts';

/** The length of time or the measure that a word counts at token `at`, or undefined. */
export function readSpanWord(tokens: readonly Token[], at: number): FigureReading | undefined {
  const many = SPANS.get(tokenAt(tokens, at).text);
  if (many !== undefined) {
    return {
      kind: 'duration',
      unit: 'year',
      value: 2 * many,
      high: 9.99 * many,
      vague: true,
      faint: true,
      next: at + 1,
    };
  }
  let next = at;
  let factor = 1;
  while (SPAN_WORDS.has(tokenAt(tokens, next).text) && next < at + 5) {
    factor *= SPAN_PARTS.get(tokenAt(tokens, next).text) ?? 1;
    next += 1;
  }
  const unit = next === at ? undefined : readEnglishUnit(tokens, next);
  if (!unit || !isSpan(tokenAt(tokens, at).text, unit, factor)) return undefined;
  const value = multiply(factor, unit.factor ?? 1);
  const named = unit.unit === undefined ? {} : { unit: unit.unit };
  return { kind: unit.kind, value, ...named, ...(factor === 1 && { faint: true }), next: unit.next };
}

const SPAN_WORDS = new Set('a,an,the,of,-,half,quarter,past,last,this,every,each,per,next'.split(','));
const SPAN_PARTS = new Map([
  ['half', 0.5],
  ['quarter', 0.25],
]);
const ARTICLES = new Set(['a', 'an', 'half', 'quarter', 'every', 'each', 'per']);

/** "the decade" names ten years, "the year" counts none; a measure needs "half" or "quarter". */
function isSpan(first: string, { kind, factor = 1 }: UnitReading, part: number): boolean {
  if (kind === 'measure') return part !== 1;
  return kind === 'duration' && (ARTICLES.has(first) || factor >= 10);
}

const SPANS = new Map([
  ['decades', 10],
  ['centuries', 100],
]);

/** The words that such a length of time or measure may begin with. */
export const SPAN_STARTS: readonly string[] = [...SPANS.keys(), ...SPAN_WORDS].filter((word) => word !== '-');
