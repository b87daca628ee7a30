/**
 * Cuts a paragraph where notes begin and end and where open suggestions change it, so that a format can draw it from
 * left to right. A note that ends with a change ends after the inserted words: accepting the change keeps its place.
 */
import { rangesOverlap, type TextRange } from '../text/range.ts';
import type { Hunk } from './suggested-changes.ts';

/** Where a note stands in a paragraph; `whole` when it is about the paragraph, not about words of it. */
export interface PlacedNote extends TextRange {
  readonly note: number;
  readonly whole: boolean;
}

export type Piece =
  /** Words of the paragraph; `deleted` by that suggestion. `notes`: whose words these are, whole-paragraph ones left out. */
  | { readonly kind: 'text'; readonly text: string; readonly notes: readonly number[]; readonly deleted?: number }
  | { readonly kind: 'inserted'; readonly text: string; readonly note: number }
  | { readonly kind: 'opens' | 'closes'; readonly note: number };

/** Joined, the texts give the paragraph back. Hunks must neither overlap nor touch. */
export function cutParagraph(
  text: string,
  placed: readonly PlacedNote[],
  hunks: readonly Hunk[] = [],
): readonly Piece[] {
  const cuts = new Set([0, text.length, ...[...placed, ...hunks].flatMap(({ start, end }) => [start, end])]);
  const places = [...cuts].sort((a, b) => a - b);
  return places.flatMap((at, index) => {
    const end = places[index + 1];
    const pieces = piecesAt(at, placed, hunks);
    return end === undefined ? pieces : [...pieces, textPiece(text, { start: at, end }, placed, hunks)];
  });
}

function textPiece(
  text: string,
  { start, end }: TextRange,
  placed: readonly PlacedNote[],
  hunks: readonly Hunk[],
): Piece {
  const covers = (range: TextRange) => rangesOverlap(range, { start, end });
  const deleted = hunks.find(covers)?.note;
  const notes = placed.filter((place) => !place.whole && covers(place)).map(({ note }) => note);
  return { kind: 'text', text: text.slice(start, end), notes, ...(deleted !== undefined && { deleted }) };
}

/** What happens between two characters: notes end, words are inserted, notes begin. */
function piecesAt(at: number, placed: readonly PlacedNote[], hunks: readonly Hunk[]): readonly Piece[] {
  const hunk = hunks.find(({ end }) => end === at);
  const inserts = hunk !== undefined && hunk.inserted !== '' ? [hunk] : [];
  const isPureInsertion = hunk !== undefined && hunk.start === at;
  const isHeld = (place: PlacedNote) => hunk !== undefined && (!isPureInsertion || place.note === hunk.note);
  const ending = placed.filter(({ start, end }) => end === at && start < at);
  const empty = placed.filter(({ start, end }) => end === at && start === at);
  const beginning = placed.filter(({ start, end }) => start === at && end > at);
  const isEarly = (place: PlacedNote) => isPureInsertion && place.note === hunk?.note;
  const opens = (places: readonly PlacedNote[]) => places.map(({ note }): Piece => ({ kind: 'opens', note }));
  const closes = (places: readonly PlacedNote[]) => places.map(({ note }): Piece => ({ kind: 'closes', note }));
  return [
    ...closes(ending.filter((place) => !isHeld(place))),
    ...opens([...beginning, ...empty].filter(isEarly)),
    ...inserts.map(({ inserted, note }): Piece => ({ kind: 'inserted', text: inserted, note })),
    ...closes([...ending.filter(isHeld), ...empty.filter(isEarly)]),
    ...opens(empty.filter((place) => !isEarly(place))),
    ...closes(empty.filter((place) => !isEarly(place))),
    ...opens(beginning.filter((place) => !isEarly(place))),
  ];
}
