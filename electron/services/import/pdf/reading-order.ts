/** Puts the lines of a page into the order in which they are read: bands that cross the page, and columns between them. */
import type { PdfLine } from './pdf-lines.ts';

export interface OrderedLines {
  /** Runs of lines that stand under one another. */
  readonly columns: readonly (readonly PdfLine[])[];
  /** Whether columns stand beside each other. */
  readonly hasColumns: boolean;
  /** Whether there are more of them than an article is usually set in: a table, or a page of several articles. */
  readonly isDoubtful: boolean;
}

/** A column is at least so many lines. */
const LEAST_LINES = 3;
/** More of the lines than this crossing a gap make it none. */
const MOST_CROSSING = 0.35;
/** In type sizes. */
const LEAST_GUTTER = 0.6;
const MOST_COLUMNS = 6;

export function orderLines(lines: readonly PdfLine[]): OrderedLines {
  const columns = split(lines, 0);
  const widest = Math.max(0, ...columns.map(({ length }) => length));
  const count = columns.filter(({ length }) => length >= LEAST_LINES).length;
  return {
    columns,
    hasColumns: columns.length > 1 && gutterOf(lines) !== undefined,
    isDoubtful: count > MOST_COLUMNS || (columns.length > MOST_COLUMNS && widest < LEAST_LINES * 2),
  };
}

function split(lines: readonly PdfLine[], depth: number): readonly (readonly PdfLine[])[] {
  const ordered = lines.toSorted((a, b) => a.y - b.y || a.start - b.start);
  const gutter = depth < 4 ? gutterOf(ordered) : undefined;
  if (gutter === undefined) return ordered.length > 0 ? [ordered] : [];
  const columns: (readonly PdfLine[])[] = [];
  let band: PdfLine[] = [];
  const endBand = () => {
    const left = band.filter(({ end }) => end <= gutter);
    const right = band.filter(({ end }) => end > gutter);
    columns.push(...split(left, depth + 1), ...split(right, depth + 1));
    band = [];
  };
  let crossing: PdfLine[] = [];
  for (const line of ordered) {
    if (line.start < gutter && line.end > gutter) {
      endBand();
      crossing.push(line);
    } else {
      if (crossing.length > 0) columns.push(crossing);
      crossing = [];
      band.push(line);
    }
  }
  endBand();
  if (crossing.length > 0) columns.push(crossing);
  return columns;
}

/** Where a gap runs down between lines that stand side by side; undefined when there is none. */
function gutterOf(lines: readonly PdfLine[]): number | undefined {
  const size = medianSize(lines);
  const edges = [...new Set(lines.map(({ start }) => start))].sort((a, b) => a - b);
  let best: { readonly at: number; readonly crossing: number } | undefined;
  for (const edge of edges) {
    const at = edge - (size * LEAST_GUTTER) / 2;
    const left = lines.filter(({ end }) => end <= at);
    const right = lines.filter(({ start }) => start >= at + (size * LEAST_GUTTER) / 4);
    const crossing = lines.length - left.length - right.length;
    if (left.length < LEAST_LINES || right.length < LEAST_LINES) continue;
    if (crossing > lines.length * MOST_CROSSING || !standBeside(left, right)) continue;
    if (!best || crossing < best.crossing) best = { at, crossing };
  }
  return best?.at;
}

function standBeside(left: readonly PdfLine[], right: readonly PdfLine[]): boolean {
  const ys = (lines: readonly PdfLine[]) => lines.map(({ y }) => y);
  const top = Math.max(Math.min(...ys(left)), Math.min(...ys(right)));
  const bottom = Math.min(Math.max(...ys(left)), Math.max(...ys(right)));
  const within = (lines: readonly PdfLine[]) => lines.filter(({ y }) => y >= top && y <= bottom).length;
  return within(left) >= LEAST_LINES && within(right) >= LEAST_LINES;
}

export function medianSize(lines: readonly Pick<PdfLine, 'size' | 'text'>[]): number {
  const sizes = lines.flatMap(({ size, text }) => Array.from({ length: Math.min(text.length, 40) }, () => size));
  return sizes.sort((a, b) => a - b)[Math.floor(sizes.length / 2)] ?? 0;
}
