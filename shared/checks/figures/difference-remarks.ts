/** What the rules say of differences: one kind of slip each. */
import type { CheckedArticle, CheckedRow, Remark } from '../rule.ts';
import { classifyDifference, type DifferenceKind } from './classify-difference.ts';
import { datePartsThatDiffer } from './compare-dates.ts';
import { isOtherPart } from './compare-figures.ts';
import { figureLedger } from './figure-ledger.ts';
import { fixesFor } from './fix-difference.ts';
import type { FigurePair } from './pair-figures.ts';
import { sourceFirmness, targetFirmness } from './placed-figure.ts';
import { isSlip } from './slips.ts';
import { showValue } from './write-figure.ts';

/** The key of the explanation and what it names beside the two places. */
export interface Wording {
  readonly key: string;
  readonly values?: Readonly<Record<string, string | number>>;
}

/** One remark for every difference of a kind in the row; `word` says how, or that it is none of the rule's business. */
export function differenceRemarks(
  kind: DifferenceKind,
  row: CheckedRow,
  article: CheckedArticle,
  word: (pair: FigurePair) => Wording | undefined,
): readonly Remark[] {
  return figureLedger(row, article).different.flatMap((pair): readonly Remark[] => {
    if (classifyDifference(pair, article.date) !== kind) return [];
    const wording = word(pair);
    return wording ? [remark(pair, wording)] : [];
  });
}

function remark(pair: FigurePair, { key, values }: Wording): Remark {
  const { source, target } = pair;
  const fixes = fixesFor(pair);
  const expected = fixes[0]?.replacement;
  return {
    ...severityOf(pair),
    source: [source.range],
    target: [target.range],
    explanation: { key, values: { source: source.text, target: target.text, ...values } },
    ...(expected === undefined ? {} : { expected }),
    found: target.text,
    fixes,
  };
}

/** "Five others" for 田中氏ら5人 is a slip of one; who is meant stays clear. */
function severityOf(pair: FigurePair): Pick<Remark, 'severity'> {
  if (pair.source.quantity.inclusive && pair.target.quantity.besides) return { severity: 'warning' };
  if (pair.target.quantity.faint || isOtherPartOnly(pair)) return { severity: 'warning' };
  return isSure(pair) ? {} : { severity: 'info' };
}

/** 9月中旬 as "early September", 20代後半 as "early 20s": the month and the decade are right. */
function isOtherPartOnly({ source: { quantity: a }, target: { quantity: b } }: FigurePair): boolean {
  if (a.date && b.date) return datePartsThatDiffer(a.date, b.date, undefined).join() === 'part';
  return isOtherPart(a, b) && a.value % 100 === b.value % 100;
}

/** The values in full, for explanations that compare sizes. */
export function fullValues({ source, target }: FigurePair): Readonly<Record<string, string>> {
  return { sourceValue: showValue(source.quantity), targetValue: showValue(target.quantity) };
}

/** How far apart two counts may stand that mean the same things. */
const ONE_PLACE = 0.15;

/** 2政府 as "three governments" at the same place, written as a figure in the Japanese. */
function areCountsInOnePlace(source: FigurePair['source'], target: FigurePair['target']): boolean {
  const areCounts = source.quantity.kind === 'number' && target.quantity.kind === 'number';
  return areCounts && /\d/.test(source.text) && Math.abs(source.position - target.position) <= ONE_PLACE;
}

/** Two small or spelt-out figures that happen to be left over need not stand for each other. */
function isSure({ source, target }: FigurePair): boolean {
  if (target.quantity.kind === 'date' || target.quantity.kind === 'time') return true;
  const [from, to] = [sourceFirmness(source), targetFirmness(target)];
  if ((from === 'firm' && to === 'firm') || isSlip(source.quantity.value, target.quantity.value)) return true;
  if (source.quantity.parts && target.quantity.parts) return true;
  if (source.quantity.kind === 'ordinal' && target.quantity.kind === 'ordinal') return true;
  if (areCountsInOnePlace(source, target)) return true;
  const { unit } = source.quantity;
  if (unit !== undefined && unit === target.quantity.unit) return true;
  return from === 'firm' && target.quantity.kind !== 'age' && target.quantity.value > 2;
}
