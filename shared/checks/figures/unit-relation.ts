/** How the units of two figures stand to each other: the same, open, convertible or in conflict. */
import type { Quantity } from '../../languages/quantity.ts';
import { sizesOf, type UnitSize } from '../../languages/unit-sizes.ts';

/** How a figure's unit stands to another's. A plain count agrees with anything that has the same value. */
export type UnitRelation =
  | { readonly kind: 'same' | 'open' }
  | { readonly kind: 'factor'; readonly factor: number; readonly exact: boolean }
  | { readonly kind: 'conflict'; readonly conflict: UnitConflict };

export type UnitConflict = 'currency' | 'points' | 'age' | 'per' | 'unit';

/** What a figure counts in, as far as that can clash. */
export type Scale =
  | 'count'
  | 'people'
  | 'money'
  | 'share'
  | 'points'
  | 'multiple'
  | 'measure'
  | 'period'
  | 'age'
  | 'decade';

const SCALES: Readonly<Partial<Record<Quantity['kind'], Scale>>> = {
  money: 'money',
  percent: 'share',
  ratio: 'share',
  points: 'points',
  multiple: 'multiple',
  measure: 'measure',
  duration: 'period',
  age: 'age',
  decade: 'decade',
};

export function scaleOf({ kind, unit }: Quantity): Scale {
  return SCALES[kind] ?? (unit === 'person' ? 'people' : 'count');
}

/** Scales that may stand for each other though they are not the same, either way round; all others clash. */
const OPEN_PAIRS: readonly (readonly [Scale, Scale])[] = [
  ['people', 'multiple'],
  ['people', 'points'],
  ['people', 'age'],
  ['people', 'decade'],
  ['people', 'share'],
  ['points', 'measure'],
  ['points', 'multiple'],
  ['multiple', 'share'],
];
const OPEN_TO = new Map<Scale, Scale[]>();
for (const [one, other] of [...OPEN_PAIRS, ...OPEN_PAIRS.map(([a, b]) => [b, a] as const)]) {
  OPEN_TO.set(one, [...(OPEN_TO.get(one) ?? []), other]);
}

const SAME: UnitRelation = { kind: 'same' };
const OPEN: UnitRelation = { kind: 'open' };
const conflict = (of: UnitConflict): UnitRelation => ({ kind: 'conflict', conflict: of });

/** How the unit of a figure of the source stands to one of the target. */
export function unitRelation(a: Quantity, b: Quantity): UnitRelation {
  if (a.per !== undefined && b.per !== undefined && a.per !== b.per) return conflict('per');
  const [from, to] = [scaleOf(a), scaleOf(b)];
  if (from === 'count' || to === 'count') return OPEN;
  if (areOfOneScale(from, to)) return sameScale(a, b, from);
  if (isSterling(a, b) || isSterling(b, a)) return OPEN;
  // 40%の差 is rightly "40 percentage points"; 3ポイント is never "3 percent".
  if (from === 'share' && to === 'points') return OPEN;
  // The Dow rises by 200ドル or by 200 points.
  if (from === 'money' && to === 'points') return OPEN;
  return OPEN_TO.get(from)?.includes(to) ? OPEN : conflict(conflictOf(from, to));
}

function conflictOf(from: Scale, to: Scale): UnitConflict {
  if (from === 'points' && to === 'share') return 'points';
  return (from === 'age' && to === 'decade') || (from === 'decade' && to === 'age') ? 'age' : 'unit';
}

/** 3歳 may be "three years", and never "three months". */
function areOfOneScale(from: Scale, to: Scale): boolean {
  return from === to || (isSpan(from) && isSpan(to));
}

function isSpan(scale: Scale): boolean {
  return scale === 'period' || scale === 'age';
}

/** A pound is money or a weight. */
function isSterling({ kind, unit }: Quantity, { unit: other }: Quantity): boolean {
  return kind === 'money' && unit === 'GBP' && other === 'pound';
}

function sameScale(a: Quantity, b: Quantity, scale: Scale): UnitRelation {
  if (a.unit === b.unit || a.unit === undefined || b.unit === undefined) return SAME;
  if (scale === 'money') return conflict('currency');
  for (const from of sizesOf(a.unit)) {
    const to = sizesOf(b.unit).find(({ dimension }) => dimension === from.dimension);
    if (to) return factorBetween(from, to);
  }
  return isOpenMeasure(a) || isOpenMeasure(b) ? OPEN : conflict('unit');
}

/** 度 and "degrees" say nothing of the thermometer, and unknown measures nothing at all. */
function isOpenMeasure({ unit }: Quantity): boolean {
  return unit === 'degree' || sizesOf(unit).length === 0;
}

function factorBetween(from: UnitSize, to: UnitSize): UnitRelation {
  return { kind: 'factor', factor: from.size / to.size, exact: from.system === to.system };
}
