/** Ranges that the target takes apart into their two ends: 10～12月期 as "October and December". */
import type { CheckedRow } from '../rule.ts';
import { datePartsThatDiffer } from './compare-dates.ts';
import type { FigureLedger } from './figure-ledger.ts';
import type { FigurePair } from './pair-figures.ts';
import type { PlacedFigure } from './placed-figure.ts';
import { isEqual } from './rounding.ts';

/** Each range of the source with the end that stands first in the target, widened to both ends. */
export function findSplitRanges({ source, target }: FigureLedger, row: CheckedRow): readonly FigurePair[] {
  return source.filter(hasGap).flatMap((range) => {
    const at = target.findIndex((first, i) => {
      const last = target[i + 1];
      return last !== undefined && areEnds(range, first, last) && areListed(first, last, row);
    });
    const [first, last] = [target[at], target[at + 1]];
    return first && last ? [{ source: range, target: joined(first, last, row) }] : [];
  });
}

/** 10、11日 are both of its days, 10～12月 are more than its two ends. */
function hasGap({ quantity: { date, dateEnd, value, high, vague, approximate } }: PlacedFigure): boolean {
  if (date && dateEnd) {
    const apart = (part: 'day' | 'month' | 'year') =>
      date[part] !== undefined && dateEnd[part] !== undefined && Math.abs(dateEnd[part] - date[part]) > 1;
    return apart('day') || apart('month') || apart('year');
  }
  return high !== undefined && !vague && !approximate && high > value * 1.01;
}

function areEnds(
  { quantity }: PlacedFigure,
  { quantity: first }: PlacedFigure,
  { quantity: last }: PlacedFigure,
): boolean {
  const { date, dateEnd } = quantity;
  if (date && dateEnd) {
    if (!first.date || !last.date || first.dateEnd || last.dateEnd || first.kind !== 'date') return false;
    return isEnd(date, first.date) && isEnd(dateEnd, last.date);
  }
  if (first.high !== undefined || last.high !== undefined || last.kind !== quantity.kind) return false;
  return isEqual(quantity.value, first.value) && isEqual(quantity.high ?? Number.NaN, last.value);
}

type Parts = NonNullable<PlacedFigure['quantity']['date']>;

function isEnd(wanted: Parts, found: Parts): boolean {
  const finest = (['day', 'month', 'year'] as const).find((part) => wanted[part] !== undefined);
  return (
    finest !== undefined &&
    found[finest] === wanted[finest] &&
    datePartsThatDiffer(wanted, found, undefined).length === 0
  );
}

/** "October and December", but not "between October and December". */
function areListed(first: PlacedFigure, last: PlacedFigure, { target }: CheckedRow): boolean {
  const text = textOf(first, target);
  const isJoined =
    first.range.paragraph === last.range.paragraph &&
    /^,? and (?:in )?$/.test(text.slice(first.range.end, last.range.start));
  return isJoined && !/\bbetween\b[^.]*$/i.test(text.slice(Math.max(0, first.range.start - 40), first.range.start));
}

function joined(first: PlacedFigure, last: PlacedFigure, { target }: CheckedRow): PlacedFigure {
  const range = { ...first.range, end: last.range.end };
  return { ...first, range, text: textOf(first, target).slice(range.start, range.end) };
}

function textOf({ range }: PlacedFigure, paragraphs: CheckedRow['target']): string {
  return paragraphs.find(({ id }) => id === range.paragraph)?.text ?? '';
}
