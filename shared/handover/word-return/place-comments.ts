/** The words on which the comments of a returned copy stand. */
import type { TextRange } from '../../text/range.ts';
import type { ReturnedArticle, ReturnedParagraph } from './match-article.ts';
import { placePieces } from './tracked-changes.ts';

/** In the offsets of the returned paragraph, inserted words left out. */
export interface CommentPlace extends TextRange {
  readonly at: ReturnedParagraph;
  /** About the paragraph rather than about words of it. */
  readonly whole: boolean;
}

export interface CommentPlaces {
  /** By Word's number of the comment, inside the texts. */
  readonly inTexts: ReadonlyMap<string, CommentPlace>;
  /** The words of those that stand elsewhere: on a summary page, on words that were gone before. */
  readonly elsewhere: ReadonlyMap<string, string>;
}

export function placeComments({ paragraphs, elsewhere }: ReturnedArticle): CommentPlaces {
  const inTexts = new Map<string, CommentPlace>();
  const open = new Set<string>();
  for (const paragraph of paragraphs) placeIn(paragraph, open, inTexts);
  const words = new Map<string, string>();
  for (const { pieces } of elsewhere) wordsIn(pieces, words);
  return { inTexts, elsewhere: words };
}

interface Spot {
  /** In the text without the inserted words. */
  readonly offset: number;
  /** How many pieces of text stand before it. */
  readonly piece: number;
}

/** `open`: comments that began in a paragraph before and found no words there. */
function placeIn(at: ReturnedParagraph, open: Set<string>, places: Map<string, CommentPlace>): void {
  const placed = placePieces(at.pieces);
  const text = placed.map(({ piece }) => (piece.inserted ? '' : piece.text)).join('');
  const starts = new Map<string, Spot>([...open].map((comment) => [comment, { offset: 0, piece: 0 }]));
  const settle = (comment: string, from: Spot, to: Spot) => {
    const range = trimmed(text, from.offset, to.offset);
    const changed = placed.slice(from.piece, to.piece).find(({ piece }) => piece.inserted ?? piece.deleted);
    if (range || changed) open.delete(comment);
    else if (!places.has(comment)) places.set(comment, { at, start: 0, end: text.length, whole: true });
    if (!range && !changed) return;
    places.set(comment, placeOf(at, text, range));
  };
  let here: Spot = { offset: 0, piece: 0 };
  for (const piece of at.pieces) {
    if (piece.kind === 'text') {
      here = { offset: placed[here.piece]?.end ?? here.offset, piece: here.piece + 1 };
    } else if (piece.kind === 'opens') {
      starts.set(piece.comment, here);
      open.add(piece.comment);
    } else if (piece.kind === 'closes') {
      const from = starts.get(piece.comment);
      if (from) settle(piece.comment, from, here);
      starts.delete(piece.comment);
      open.delete(piece.comment);
    } else if (!places.has(piece.comment) && !starts.has(piece.comment)) settle(piece.comment, here, here);
  }
  for (const [comment, from] of starts) settle(comment, from, here);
}

function placeOf(at: ReturnedParagraph, text: string, range: TextRange | undefined): CommentPlace {
  const all = trimmed(text, 0, text.length);
  const isWhole = !range || (range.start === all?.start && range.end === all.end);
  return isWhole ? { at, start: 0, end: text.length, whole: true } : { at, ...range, whole: false };
}

/** Without the space at its ends, which a double click takes along; undefined when nothing is left. */
function trimmed(text: string, start: number, end: number): TextRange | undefined {
  const words = text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  const to = end - (words.length - words.trimEnd().length);
  return from < to ? { start: from, end: to } : undefined;
}

function wordsIn(pieces: ReturnedParagraph['pieces'], words: Map<string, string>): void {
  const open = new Set<string>();
  for (const piece of pieces) {
    if (piece.kind === 'opens') open.add(piece.comment);
    if (piece.kind === 'closes') open.delete(piece.comment);
    if (piece.kind !== 'text' && !words.has(piece.comment)) words.set(piece.comment, '');
    if (piece.kind === 'text') for (const one of open) words.set(one, (words.get(one) ?? '') + piece.text);
  }
}
