/** Totals that a text gives with their parts: 男3人、女4人の計7人. */

import type { PlacedFigure } from './placed-figure.ts';
import { isEqual } from './rounding.ts';
import { scaleOf } from './unit-relation.ts';

export interface Total {
  readonly total: PlacedFigure;
  /** Two or more, in order of the page. */
  readonly parts: readonly PlacedFigure[];
  readonly sum: number;
}

const NAMED_TOTAL = /^(?:計|合計|合わせて|あわせて|総計|総勢)/;
/** More words than these between two parts are no list any more. */
const MOST_BETWEEN = 16;
const MOST_PARTS = 6;

/**
 * The totals of one side that the text names as such, each with the parts right before it: as many as add up to it, or
 * all of the list where no number of them does.
 */
export function findTotals(figures: readonly PlacedFigure[]): readonly Total[] {
  return figures.flatMap((total, index) => {
    if (!NAMED_TOTAL.test(total.text) || !isPlainCount(total)) return [];
    const list = listBefore(figures, index);
    if (list.length < 2) return [];
    const matching = list
      .map((_, from) => list.slice(from))
      .findLast((parts) => parts.length > 1 && isEqual(sumOf(parts), total.quantity.value));
    const parts = matching ?? list;
    return [{ total, parts, sum: sumOf(parts) }];
  });
}

/** Whether the parts make the total. */
export function addsUp({ total, sum }: Total): boolean {
  return isEqual(sum, total.quantity.value);
}

export function sumOf(figures: readonly PlacedFigure[]): number {
  return Number(figures.reduce((sum, { quantity }) => sum + quantity.value, 0).toPrecision(12));
}

function listBefore(figures: readonly PlacedFigure[], index: number): readonly PlacedFigure[] {
  const list: PlacedFigure[] = [];
  for (let at = index - 1; at >= 0 && list.length < MOST_PARTS; at--) {
    const [part, next] = [figures[at], figures[at + 1]];
    if (!part || !next || part.range.paragraph !== next.range.paragraph) break;
    if (next.range.start - part.range.end > MOST_BETWEEN || !isLike(part, figures[index])) break;
    list.unshift(part);
  }
  return list;
}

function isLike(part: PlacedFigure, total: PlacedFigure | undefined): boolean {
  return (
    total !== undefined &&
    isPlainCount(part) &&
    !NAMED_TOTAL.test(part.text) &&
    part.quantity.unit === total.quantity.unit &&
    scaleOf(part.quantity) === scaleOf(total.quantity)
  );
}

function isPlainCount({ quantity: { kind, high, vague, bound, approximate, faint } }: PlacedFigure): boolean {
  const isAmount = kind === 'number' || kind === 'money';
  return isAmount && high === undefined && !vague && bound === undefined && !approximate && !faint;
}
