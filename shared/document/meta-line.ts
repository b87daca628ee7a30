/** Reads lines such as "November 20, 2017, Sankei, p. 1", which say several things in any order. */
import type { TextRange } from '../text/range.ts';
import type { Piece } from './block.ts';
import type { FoundDate } from './page-grammar.ts';

/** `label` is a word such as "Source:", which says nothing itself; `name` may be an outlet if the line has a date or a page. */
export type Fragment = 'outlet' | 'page' | 'credit' | 'note' | 'byline' | 'label' | 'name';

export interface MetaWords {
  findDate(text: string): FoundDate | undefined;
  /** What stands between two fragments; global. */
  readonly separator: RegExp;
  classify(fragment: string): Fragment | undefined;
}

interface PlacedFragment extends TextRange {
  readonly kind: Fragment | undefined;
}

/** The pieces of the line in order; undefined unless every fragment of it is known and one of them tells something. */
export function readMetaLine(text: string, words: MetaWords): Piece[] | undefined {
  const date = words.findDate(text);
  const ranges = date
    ? [...split(text, 0, date.start, words), ...split(text, date.end, text.length, words)]
    : split(text, 0, text.length, words);
  const fragments = ranges.map((range) => ({ ...range, kind: words.classify(text.slice(range.start, range.end)) }));
  if (!tellsSomething(fragments, date !== undefined)) return undefined;
  const pieces = fragments.flatMap((fragment) => toPiece(fragment) ?? []);
  if (date) pieces.push({ start: date.start, end: date.end, role: 'date' });
  return mergePieces(
    text,
    pieces.toSorted((a, b) => a.start - b.start),
  );
}

function toPiece({ start, end, kind }: PlacedFragment): Piece | undefined {
  if (kind === undefined || kind === 'label') return undefined;
  return { start, end, role: kind === 'name' ? 'outlet' : kind };
}

/** An unknown fragment makes the line something else; a bare name needs a date or a page beside it. */
function tellsSomething(fragments: readonly PlacedFragment[], hasDate: boolean): boolean {
  const kinds = fragments.map(({ kind }) => kind);
  const names = kinds.filter((kind) => kind === 'name').length;
  if (kinds.includes(undefined) || names > 1) return false;
  if (hasDate || kinds.includes('page')) return true;
  return names === 0 && kinds.some((kind) => kind !== 'label');
}

function* cuts(text: string, from: number, to: number, separator: RegExp): Generator<TextRange> {
  let start = from;
  for (const match of text.slice(from, to).matchAll(separator)) {
    yield { start, end: from + match.index };
    start = from + match.index + match[0].length;
  }
  yield { start, end: to };
}

function split(text: string, from: number, to: number, { separator }: MetaWords): TextRange[] {
  return [...cuts(text, from, to, separator)].filter(({ start, end }) => start < end);
}

/** "朝刊 1面" is one thing: neighbours of one role with nothing but space between them become one piece. */
function mergePieces(text: string, pieces: readonly Piece[]): Piece[] {
  const merged: Piece[] = [];
  for (const piece of pieces) {
    const last = merged.at(-1);
    if (last?.role === piece.role && text.slice(last.end, piece.start).trim() === '') {
      merged[merged.length - 1] = { ...last, end: piece.end };
    } else merged.push(piece);
  }
  return merged;
}
