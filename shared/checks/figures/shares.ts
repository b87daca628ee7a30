/** A part of what was named before, counted on one side and told as a share on the other. */
import type { CheckedArticle, CheckedRow } from '../rule.ts';
import { figureLedger } from './figure-ledger.ts';
import { type FigurePair, membersOf } from './pair-figures.ts';
import type { PlacedFigure } from './placed-figure.ts';

/** そのうち1つ, うち2件, その中の1人 */
const OF_WHOLE = /(?:うち|その中)の?$/;
const OF_THEM = /^ of (?:those|them|these|whom|which)\b/i;
const WORD_FOR_SHARE = /半|割|分の|[%％]|パーセント/;

/**
 * そのうち1つ with "half of those": both can't be right. Nothing where there are several, where something else of the row
 * answers either, or where the whole makes them equal (10人 … うち5人 is half of them).
 */
export function sharesAtOdds(row: CheckedRow, article: CheckedArticle): readonly FigurePair[] {
  if (!row.target.some(({ text }) => / of (?:those|them|these|whom|which)\b/i.test(text))) return [];
  const { source, target, answered } = figureLedger(row, article);
  const settled = membersOf(answered.filter((pair) => !/^an?$/i.test(pair.target.text)));
  const counts = source.filter((figure) => isCount(figure) && OF_WHOLE.test(around(figure, row.source).before));
  const shares = target.filter((figure) => isShare(figure) && OF_THEM.test(around(figure, row.target).behind));
  const [from, to] = [counts[0], shares[0]];
  if (!from || !to || counts.length > 1 || shares.length > 1 || settled.has(from) || settled.has(to)) return [];
  if (isSameOfWhole(from, to, source) || hasShareLeft(row, source, settled)) return [];
  return [{ source: from, target: to }];
}

function isCount({ quantity: { kind, vague, high } }: PlacedFigure): boolean {
  return kind === 'number' && !vague && high === undefined;
}

function isShare({ quantity: { kind, value } }: PlacedFigure): boolean {
  return kind === 'percent' || (kind === 'ratio' && value < 1);
}

/** Of two, one is "one", never "half of them". */
function isSameOfWhole(
  { quantity: part }: PlacedFigure,
  share: PlacedFigure,
  source: readonly PlacedFigure[],
): boolean {
  const { kind, value } = share.quantity;
  const told = kind === 'percent' ? value / 100 : value;
  return (
    part.value > 1 &&
    source.some(({ quantity }) => isNearly(part.value / quantity.value, told) && quantity.value > part.value)
  );
}

/** "Half of them" for 49 of 100. */
function isNearly(exact: number, told: number): boolean {
  return Math.abs(exact - told) <= 0.05;
}

/** A share in the Japanese that nothing answers yet. */
function hasShareLeft(
  { source: paragraphs }: CheckedRow,
  figures: readonly PlacedFigure[],
  settled: ReadonlySet<PlacedFigure>,
): boolean {
  return paragraphs.some(({ id, text }) => {
    const taken = figures.filter((figure) => settled.has(figure) && figure.range.paragraph === id);
    const rest = taken.reduceRight((left, { range: { start, end } }) => left.slice(0, start) + left.slice(end), text);
    return WORD_FOR_SHARE.test(rest);
  });
}

function around({ range: { paragraph, start, end } }: PlacedFigure, side: CheckedRow['source']) {
  const text = side.find(({ id }) => id === paragraph)?.text ?? '';
  return { before: text.slice(Math.max(0, start - 8), start), behind: text.slice(end, end + 12) };
}
