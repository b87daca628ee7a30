/** Amounts of money that the target gives again in brackets in another currency, and measures in another system. */
import { sizesOf } from '../../languages/unit-sizes.ts';
import type { CheckedRow } from '../rule.ts';
import { type PlacedFigure, placeFigures } from './placed-figure.ts';

export interface Conversion {
  readonly amount: PlacedFigure;
  readonly converted: PlacedFigure;
}

/** Between an amount and its conversion: an opening bracket and at most a word or two ("or about"). */
const BRACKET = /^\s?[([]\s?(?:(?:or|i\.e\.|equal to|equivalent to|=)\s)?$/;

/** Two amounts in two currencies, the second in brackets behind the first. */
export function bracketedConversions(row: CheckedRow): readonly Conversion[] {
  return pairsInBrackets(row).filter(
    ({ amount, converted }) =>
      amount.quantity.kind === 'money' &&
      converted.quantity.kind === 'money' &&
      amount.quantity.unit !== converted.quantity.unit &&
      amount.quantity.high === undefined &&
      converted.quantity.high === undefined,
  );
}

/** Whether a figure is such a conversion, or a measure in another system in brackets: what a translator adds to help. */
export function isBracketedConversion({ range }: PlacedFigure, row: CheckedRow): boolean {
  return pairsInBrackets(row).some(
    ({ amount, converted }) =>
      converted.range.start === range.start &&
      converted.range.paragraph === range.paragraph &&
      isConverted(amount, converted),
  );
}

function isConverted({ quantity: a }: PlacedFigure, { quantity: b }: PlacedFigure): boolean {
  if (a.kind === 'money' && b.kind === 'money') return a.unit !== b.unit;
  return sizesOf(a.unit).some(({ dimension, system }) =>
    sizesOf(b.unit).some((other) => other.dimension === dimension && other.system !== system),
  );
}

const PAIRS = new WeakMap<CheckedRow, readonly Conversion[]>();

function pairsInBrackets(row: CheckedRow): readonly Conversion[] {
  const pairs = PAIRS.get(row) ?? readPairs(row);
  PAIRS.set(row, pairs);
  return pairs;
}

function readPairs({ target }: CheckedRow): readonly Conversion[] {
  return target.flatMap((paragraph) => {
    const figures = placeFigures([paragraph]);
    return figures.flatMap((converted, i): readonly Conversion[] => {
      const amount = figures[i - 1];
      if (!amount) return [];
      const between = paragraph.text.slice(amount.range.end, converted.range.start);
      return BRACKET.test(between) ? [{ amount, converted }] : [];
    });
  });
}
