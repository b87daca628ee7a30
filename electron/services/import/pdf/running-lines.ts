/** Running heads, running feet and page numbers: lines at the edges of pages that come again on other pages. */
import type { LinedPage, PdfLine } from './pdf-lines.ts';

/** The outer part of a page in which they stand. */
const EDGE = 0.12;
/** Between them and the text, in type sizes. */
const LEAST_GAP = 1.7;
/** A head may have an outlet, a date and a number beside each other, in two rows. */
const MOST_LINES = 6;

/** The lines, by page. A lone page has only its number. */
export function runningLines(pages: readonly LinedPage[]): readonly ReadonlySet<PdfLine>[] {
  const counts = new Map<string, number>();
  const edges = pages.map(edgeLines);
  for (const lines of edges) {
    for (const key of new Set([...lines].map(keyOf))) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const enough = Math.max(2, Math.ceil(pages.length / 2));
  const isRunning = (line: PdfLine) => isPageNumber(line) || (counts.get(keyOf(line)) ?? 0) >= enough;
  return edges.map((lines) => new Set([...lines].filter(isRunning)));
}

/** The first and the last lines of a page, where a gap lies between them and the text. */
function edgeLines({ lines, depth }: LinedPage): ReadonlySet<PdfLine> {
  const ordered = lines.toSorted((a, b) => a.y - b.y);
  const head = outermost(ordered).filter(({ y }) => y < depth * EDGE);
  const foot = outermost(ordered.toReversed()).filter(({ y }) => y > depth * (1 - EDGE));
  return new Set([...head, ...foot]);
}

function outermost(lines: readonly PdfLine[]): readonly PdfLine[] {
  const end = lines.findIndex((line, index) => {
    const next = lines[index + 1];
    return next !== undefined && Math.abs(next.y - line.y) > Math.max(next.size, line.size) * LEAST_GAP;
  });
  return lines.slice(0, Math.min(end + 1, MOST_LINES));
}

/** Numbers change from page to page. */
function keyOf({ text }: PdfLine): string {
  return text.replace(/[\d\uff10-\uff19]+/g, '#');
}

function isPageNumber({ text }: PdfLine): boolean {
  return /^[-–—\s]*(?:p\.?\s?|page\s)?[\d\uff10-\uff19]{1,4}(?:\s?[/／]\s?[\d\uff10-\uff19]{1,4})?(?:ページ|頁)?[-–—\s]*$/i.test(
    text,
  );
}
