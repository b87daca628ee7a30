/** Pairs the figures of two texts: what agrees first, the surest first, and of what is left over what is alike. */

import { type Agreement, agreementOf, type ComparisonLight } from './agreement.ts';
import { byCost } from './by-cost.ts';
import { datePartsThatDiffer } from './compare-dates.ts';
import { areAtOdds, figuresOf, hasFigure, isMereWord, isOtherPart } from './compare-figures.ts';
import { nearby } from './nearby.ts';
import type { PlacedFigure } from './placed-figure.ts';
import { unitRelation } from './unit-relation.ts';

export interface FigurePair {
  readonly source: PlacedFigure;
  readonly target: PlacedFigure;
}

export interface AnsweredFigure extends FigurePair {
  readonly agreement: Agreement;
}

/** A pair that agrees, and what speaks against it: the lower, the surer. */
export type Candidate = AnsweredFigure & { readonly cost: number };

export interface PairedFigures {
  readonly answered: readonly AnsweredFigure[];
  readonly sourceLeft: readonly PlacedFigure[];
  readonly targetLeft: readonly PlacedFigure[];
  /** What agrees with a figure that another one already answers: said twice here and once there. */
  readonly sourceRepeated: readonly PlacedFigure[];
  readonly targetRepeated: readonly PlacedFigure[];
  /** What agrees but not for sure: it counts only for what is left in the end. */
  readonly loose: readonly Candidate[];
}

/** What holds whatever else stands in the row. */
const SURE: readonly Agreement[] = ['same', 'form', 'rounded'];
const RANKS: readonly Agreement[] = [...SURE, 'converted', 'vague', 'possible'];

/**
 * One to one, the surest agreements first and of equal ones those at like places. What is left over but agrees with a
 * figure that is already paired is a repetition and not left.
 */
export function pairFigures(
  source: readonly PlacedFigure[],
  target: readonly PlacedFigure[],
  light: ComparisonLight,
): PairedFigures {
  const candidates = candidatesFor(source, target, light);
  const sure = candidates.filter(({ agreement }) => SURE.includes(agreement));
  const taken = membersOf(sure);
  const answered = takeOneToOne(sure);
  const paired = membersOf(answered);
  const isRepeated = (figure: PlacedFigure) => taken.has(figure) && !paired.has(figure);
  return {
    answered,
    sourceRepeated: source.filter(isRepeated),
    targetRepeated: target.filter(isRepeated),
    sourceLeft: source.filter(
      (figure) => !taken.has(figure) && !isAnsweredInParts(figure, 'source', nearby(target, figure)),
    ),
    targetLeft: target.filter(
      (figure) => !taken.has(figure) && !isAnsweredInParts(figure, 'target', nearby(source, figure)),
    ),
    loose: candidates.filter(({ agreement }) => !SURE.includes(agreement)),
  };
}

/** The figures of both sides that are in a pair. */
export function membersOf(pairs: readonly FigurePair[]): ReadonlySet<PlacedFigure> {
  const members = new Set<PlacedFigure>();
  for (const { source, target } of pairs) members.add(source).add(target);
  return members;
}

/** The surest first. */
function candidatesFor(
  source: readonly PlacedFigure[],
  target: readonly PlacedFigure[],
  light: ComparisonLight,
): readonly Candidate[] {
  const candidates: Candidate[] = [];
  for (const from of source) {
    for (const to of nearby(target, from)) {
      const agreement = agreementOf(from, to, light);
      if (agreement) candidates.push({ source: from, target: to, agreement, cost: costOf(agreement, from, to) });
    }
  }
  return byCost(candidates);
}

/** Goes through the pairs in their order and keeps those of which neither figure is taken yet. */
export function takeOneToOne<Pair extends FigurePair>(candidates: readonly Pair[]): readonly Pair[] {
  const taken = new Set<PlacedFigure>();
  return candidates.filter((pair) => {
    if (taken.has(pair.source) || taken.has(pair.target)) return false;
    taken.add(pair.source).add(pair.target);
    return true;
  });
}

type Quantity = PlacedFigure['quantity'];
type DateParts = NonNullable<Quantity['date']>;

function costOf(
  agreement: Agreement,
  { quantity: a, position: from }: PlacedFigure,
  { quantity: b, position: to }: PlacedFigure,
): number {
  const unlike = (a.kind === b.kind ? 0 : 0.5) + (a.faint || b.faint ? 1 : 0);
  return RANKS.indexOf(agreement) * 4 + unlike + Math.abs(from - to);
}

/** A range, score or span whose ends stand apart on the other side, and such an end itself. */
function isAnsweredInParts(figure: PlacedFigure, side: 'source' | 'target', other: readonly PlacedFigure[]): boolean {
  const { quantity } = figure;
  if (quantity.kind === 'date') return isDateAnsweredInParts(quantity, other);
  if (quantity.kind === 'time') return false;
  if (quantity.kind === 'score') return isScoreAnsweredInParts(quantity, other);
  const isMate = (one: Quantity) => areOfOneUnit(side === 'source' ? [quantity, one] : [one, quantity]);
  const isAnswered = (value: number) => other.some(({ quantity: one }) => hasFigure(one, value) && isMate(one));
  // 5人に1人 is answered by its whole; the 1 is "one" or "a" and needs no answer.
  return figuresOf(quantity).every((part) => isAnswered(part) || (quantity.kind === 'ratio' && part === 1));
}

/** "Three votes to two" answers 3対2; another score does so only as a whole. */
function isScoreAnsweredInParts(score: Quantity, other: readonly PlacedFigure[]): boolean {
  // 2勝 is a record of "2-0".
  return figuresOf(score).every(
    (part) =>
      part === 0 ||
      other.some(({ quantity: one }) => one.kind !== 'score' && hasFigure(one, part) && areOfOneUnit([score, one])),
  );
}

function areOfOneUnit([a, b]: readonly [Quantity, Quantity]): boolean {
  if (a.kind === 'date' || a.kind === 'time' || b.kind === 'date' || b.kind === 'time') return false;
  if (areAtOdds(a, b) || (a.inclusive && b.besides) || isOtherPart(a, b) || isMereWord(a, b) || isMereWord(b, a))
    return false;
  const { kind } = unitRelation(a, b);
  return kind === 'same' || kind === 'open';
}

function isDateAnsweredInParts({ date, dateEnd }: Quantity, other: readonly PlacedFigure[]): boolean {
  const ends = dateEnd ? [date, dateEnd] : [date];
  return ends.every((end) =>
    other.some(({ quantity: one }) =>
      [one.date, one.dateEnd].some(
        (candidate) =>
          end !== undefined &&
          candidate !== undefined &&
          datePartsThatDiffer(end, candidate, undefined).length === 0 &&
          hasCommonPart(end, candidate),
      ),
    ),
  );
}

function hasCommonPart(a: DateParts, b: DateParts): boolean {
  if (a.day !== undefined && b.day !== undefined) return true;
  if (a.day !== undefined || b.day !== undefined) return false;
  return (
    (a.month !== undefined && b.month !== undefined) ||
    (a.month === undefined && a.year !== undefined && b.year !== undefined)
  );
}
