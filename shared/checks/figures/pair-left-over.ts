/** Pairs the figures that nothing answers: those that seem to stand for each other though they differ. */

import { byCost } from './by-cost.ts';
import { datePartsThatDiffer } from './compare-dates.ts';
import { nearby } from './nearby.ts';
import { type FigurePair, takeOneToOne } from './pair-figures.ts';
import type { PlacedFigure } from './placed-figure.ts';
import { isEqual } from './rounding.ts';
import { isSlip } from './slips.ts';
import { type Scale, scaleOf, unitRelation } from './unit-relation.ts';

type Quantity = PlacedFigure['quantity'];
type DateParts = NonNullable<Quantity['date']>;

/** How far apart a rank and a word for another one may stand. */
const ONE_PLACE = 0.2;

/** Beyond this two figures have too little in common to be meant for each other. */
const MOST_UNLIKE = 1.3;

/** Of the figures left over on both sides, those that seem to stand for each other; the likest first. */
export function pairLeftOver(
  source: readonly PlacedFigure[],
  target: readonly PlacedFigure[],
  articleDate: string | undefined,
): readonly FigurePair[] {
  const candidates: (FigurePair & { readonly cost: number })[] = [];
  for (const from of source) {
    for (const to of nearby(target, from)) {
      const cost = unlikeness(from, to, articleDate);
      if (cost <= MOST_UNLIKE) candidates.push({ source: from, target: to, cost });
    }
  }
  return takeOneToOne(byCost(candidates));
}

/**
 * Figures that are left over on one side while the other side repeats one of their kind: 金曜日 … 金曜日 as "Friday …
 * Saturday". Only what counts in the same unit, or names a weekday, can be meant so.
 */
export function pairRepeated(
  source: readonly PlacedFigure[],
  target: readonly PlacedFigure[],
  articleDate: string | undefined,
): readonly FigurePair[] {
  return pairLeftOver(source, target, articleDate).filter((pair) =>
    isOfOneKind(pair.source.quantity, pair.target.quantity),
  );
}

function isOfOneKind(a: Quantity, b: Quantity): boolean {
  if (a.date && b.date) return isBareWeekday(a.date) && isBareWeekday(b.date);
  return a.kind === b.kind && (a.unit === undefined ? a.kind === 'percent' || a.kind === 'ordinal' : a.unit === b.unit);
}

function isBareWeekday({ weekday, day, month }: DateParts): boolean {
  return weekday !== undefined && day === undefined && month === undefined;
}

/** From 0 for what must be meant for each other to infinity for what can't be. */
function unlikeness(
  { quantity: a, position: from }: PlacedFigure,
  { quantity: b, position: to }: PlacedFigure,
  articleDate: string | undefined,
): number {
  const apart = Math.abs(from - to);
  if (a.vague || b.vague) return Number.POSITIVE_INFINITY;
  if ([a, b].some(({ kind }) => kind === 'time')) return a.kind === b.kind ? apart : Number.POSITIVE_INFINITY;
  if (a.date && b.date) return areComparable(a.date, b.date, articleDate) ? apart : Number.POSITIVE_INFINITY;
  if ([a, b].some(({ kind }) => kind === 'date')) return Number.POSITIVE_INFINITY;
  if (b.faint) return areOfWords(a, b) && apart < placeOf(a) ? apart : Number.POSITIVE_INFINITY;
  return unlikenessOfValues(a, b, apart);
}

/** 約1年 and "about a month" need not stand side by side: no text has many of them. */
function placeOf({ kind }: Quantity): number {
  return kind === 'duration' ? 1 : ONE_PLACE;
}

/** Ranks and multiples, which English gives in words; 約1年 and "about a month". */
function areOfWords(a: Quantity, b: Quantity): boolean {
  if (a.kind === 'duration') return b.kind === 'duration' && a.value === 1 && a.unit !== b.unit;
  return a.kind === b.kind && (a.kind === 'ordinal' || a.kind === 'multiple');
}

/** A slip of the pen (a power of ten, two digits swapped, another unit) is likelier than two figures that have nothing in common. */
function unlikenessOfValues(a: Quantity, b: Quantity, apart: number): number {
  if (unitRelation(a, b).kind === 'conflict') return isEqual(a.value, b.value) ? apart * 0.5 : Number.POSITIVE_INFINITY;
  const unlike = unlikenessOfScales(scaleOf(a), scaleOf(b));
  if (isSlip(a.value, b.value)) return apart * 0.5 + unlike * 0.2;
  const size = Math.abs(Math.log10((Math.abs(a.value) || 1) / (Math.abs(b.value) || 1)));
  return apart + 0.3 * size + unlike + (a.kind === b.kind ? 0 : 0.2);
}

/** A bare figure may be the same as one of people, less likely one of money or of years. */
function unlikenessOfScales(a: Scale, b: Scale): number {
  if (a === b) return 0;
  const scales = [a, b];
  if (!scales.includes('count')) return 1;
  return scales.includes('people') ? 0.1 : 0.4;
}

function areComparable(a: DateParts, b: DateParts, articleDate: string | undefined): boolean {
  if (sharesGrain(a, b)) return true;
  const differing = datePartsThatDiffer(a, b, articleDate);
  return differing.includes('weekday') || (differing.length > 0 && a.relative?.unit === b.relative?.unit);
}

function sharesGrain(a: DateParts, b: DateParts): boolean {
  const parts = ['day', 'month', 'year', 'weekday', 'quarter', 'half', 'season'] as const;
  return parts.some((part) => a[part] !== undefined && b[part] !== undefined);
}
