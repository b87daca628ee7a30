/** Names what kind of slip a difference is, so that each rule speaks of one kind. */

import { datePartsThatDiffer } from './compare-dates.ts';
import type { FigurePair } from './pair-figures.ts';
import { isEqual } from './rounding.ts';
import { isPowerOfTen } from './slips.ts';
import { type UnitConflict, unitRelation } from './unit-relation.ts';

type Quantity = FigurePair['source']['quantity'];

export type DifferenceKind =
  | 'magnitude'
  | 'unit'
  | 'ratio'
  | 'range'
  | 'period'
  | 'figure'
  | 'fiscal-year'
  | 'relative-year'
  | 'weekday'
  | 'date'
  | 'time';

export function classifyDifference(pair: FigurePair, articleDate: string | undefined): DifferenceKind {
  const [a, b] = [pair.source.quantity, pair.target.quantity];
  if (a.kind === 'time' || b.kind === 'time') return 'time';
  if (a.date && b.date) return classifyDates(pair, articleDate);
  if (unitConflict(pair)) return 'unit';
  if (isPowerOfTen(a.value / b.value) && a.high === undefined && b.high === undefined) return 'magnitude';
  if (a.high !== undefined || b.high !== undefined) return 'range';
  if (a.parts || b.parts) return 'ratio';
  return a.kind === 'duration' || b.kind === 'duration' ? 'period' : 'figure';
}

/** What clashes between two figures of the same value. */
export function unitConflict({
  source: { quantity: a },
  target: { quantity: b },
}: FigurePair): UnitConflict | undefined {
  const relation = unitRelation(a, b);
  if (a.kind === 'date' || a.kind === 'time') return undefined;
  if (relation.kind === 'conflict') return relation.conflict;
  return (a.kind === 'measure' || a.kind === 'age') && isUnitChanged(a, b) ? 'unit' : undefined;
}

/** The figure was kept and its unit was changed without converting it: 5キロ → 5 miles, 4カ月 → four years. */
export function isUnitChanged(a: Quantity, b: Quantity): boolean {
  const relation = unitRelation(a, b);
  const isOther = relation.kind === 'conflict' || (relation.kind === 'factor' && relation.factor !== 1);
  return isOther && isEqual(a.value, b.value);
}

function classifyDates({ source, target }: FigurePair, articleDate: string | undefined): DifferenceKind {
  const [a, b] = [source.quantity.date ?? {}, target.quantity.date ?? {}];
  const parts = datePartsThatDiffer(a, b, articleDate);
  const only = parts.length === 1 ? parts[0] : undefined;
  if (only === 'weekday') return 'weekday';
  if (only !== 'year') return 'date';
  if (a.fiscal || b.fiscal) return 'fiscal-year';
  return a.relative?.unit === 'year' || b.relative?.unit === 'year' ? 'relative-year' : 'date';
}
