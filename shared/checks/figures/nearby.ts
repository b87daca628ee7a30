/** Figures of one text that may stand for a figure of the other, by their place. */
import type { PlacedFigure } from './placed-figure.ts';

/** More than any paragraph of prose has; a table or a list in one paragraph has more, and answers in its own order. */
const MOST = 24;

/**
 * All of `figures` (in the order of their text), or of a great many the 24 that stand at the likest places, so that
 * pairing takes time in proportion to the figures of a row.
 */
export function nearby(figures: readonly PlacedFigure[], { position }: PlacedFigure): readonly PlacedFigure[] {
  if (figures.length <= MOST) return figures;
  let [low, high] = [0, figures.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((figures[middle]?.position ?? 1) < position) low = middle + 1;
    else high = middle;
  }
  const start = Math.min(Math.max(0, low - MOST / 2), figures.length - MOST);
  return figures.slice(start, start + MOST);
}
