/**
 * The lines of a page. A page of vertical text is looked at from the side: what runs down the page runs across then, what
 * comes first (the right) is on top, and all that follows is the same for both.
 */
import type { PdfAtom, PdfPage } from './pdf-atom.ts';
import { plainCharacters } from './pdf-glyphs.ts';

/** In points from the top left of the page as its lines run. */
export interface PdfLine {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Of the baseline; of vertical text, of the line's left edge. */
  readonly y: number;
  readonly size: number;
}

export interface LinedPage {
  readonly isVertical: boolean;
  /** From the first line's place to the last one's, in the direction in which lines follow one another. */
  readonly depth: number;
  readonly lines: readonly PdfLine[];
}

interface Piece {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly y: number;
  readonly size: number;
}

/** A wider gap (in type sizes) than any between words is one between columns. */
const COLUMN_GAP = 1.5;
/** Narrower ones are none. */
const WORD_GAP = 0.2;
/** Pieces whose baselines differ by less of the type's size stand in one line: raised figures, signs of another font. */
const SAME_LINE = 0.45;

export function linesOf({ atoms, width, height }: PdfPage): LinedPage {
  const isVertical = runsDown(atoms);
  const pieces = atoms.map((atom) => (isVertical ? fromTheSide(atom, width) : across(atom)));
  return { isVertical, depth: isVertical ? width : height, lines: gatherLines(pieces) };
}

/** Whether most characters come below the one before: many programs set vertical text one by one. */
function runsDown(atoms: readonly PdfAtom[]): boolean {
  let [down, along] = [0, 0];
  atoms.forEach((atom, index) => {
    const before = atoms[index - 1];
    const { length } = atom.text.trim();
    if (atom.isVertical) down += length;
    else if (length > 2 || !before) along += length;
    else if (isBelow(atom, before)) down += length;
    else if (Math.abs(atom.y - before.y) < atom.size * SAME_LINE) along += length;
  });
  return down > along;
}

function isBelow({ x, y, size }: PdfAtom, before: PdfAtom): boolean {
  const drop = y - before.y;
  return Math.abs(x - before.x) < size * SAME_LINE && drop > size / 2 && drop < size * 1.7;
}

function across({ text, x, y, length, size }: PdfAtom): Piece {
  return { text, start: x, end: x + length, y, size };
}

function fromTheSide({ text, x, y, length, size, isVertical }: PdfAtom, width: number): Piece {
  const top = isVertical ? y : y - size * 0.88;
  // One character that stands upright takes its own height along the line.
  const run = isVertical ? length : Math.max(size, 1);
  const middle = isVertical ? x + size / 2 : x + length / 2;
  return { text, start: top, end: top + run, y: width - middle, size };
}

function gatherLines(pieces: readonly Piece[]): readonly PdfLine[] {
  const rows: Piece[][] = [];
  for (const piece of pieces.filter(({ text }) => text !== '').toSorted((a, b) => a.y - b.y)) {
    const row = rows.at(-1);
    const last = row?.at(-1);
    if (row && last && piece.y - last.y < Math.min(piece.size, last.size) * SAME_LINE) row.push(piece);
    else rows.push([piece]);
  }
  return rows.flatMap(cutRow).filter(({ text }) => text !== '');
}

/** The parts of a row that stand in columns of their own. */
function cutRow(row: readonly Piece[]): readonly PdfLine[] {
  const parts: Piece[][] = [];
  // Two figures beside each other in a vertical line begin at one height: the left one comes first.
  for (const piece of row.toSorted((a, b) => a.start - b.start || b.y - a.y)) {
    const part = parts.at(-1);
    const end = part && Math.max(...part.slice(-3).map((one) => one.end));
    if (part && end !== undefined && piece.start - end < piece.size * COLUMN_GAP) part.push(piece);
    else parts.push([piece]);
  }
  return parts.map(joinPieces);
}

function joinPieces(pieces: readonly Piece[]): PdfLine {
  let text = '';
  let end: number | undefined;
  for (const piece of pieces) {
    const words = plainCharacters(piece.text);
    const gap = end === undefined ? 0 : piece.start - end;
    const isApart =
      gap > piece.size * WORD_GAP && /[!-~\u00c0-\u024f]$/.test(text) && /^[!-~\u00c0-\u024f]/.test(words);
    text += (isApart ? ' ' : '') + words;
    end = piece.end;
  }
  const shown = pieces.filter((piece) => piece.text.trim() !== '');
  const sizes = shown.map(({ size }) => size).sort((a, b) => a - b);
  return {
    text: text.replace(/[ \t\u00a0]+/g, ' ').trim(),
    start: Math.min(...shown.map(({ start }) => start)),
    end: Math.max(...shown.map((piece) => piece.end)),
    y: shown[0]?.y ?? 0,
    size: sizes[Math.floor(sizes.length / 2)] ?? 0,
  };
}
