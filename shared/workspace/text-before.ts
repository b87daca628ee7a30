/** How a paragraph of the translation read before: its words of then, with those marked that did not stay. */
import type { Document } from '../document/document.ts';
import { paragraphsById } from '../document/paragraphs-by-id.ts';
import { correctionsBetween } from '../text/hunks.ts';

export interface PieceBefore {
  readonly text: string;
  /** Whether the words are no longer there. */
  readonly isGone: boolean;
}

/** One former paragraph in pieces that, joined, give its text back. */
export interface ParagraphBefore {
  readonly id: string;
  readonly pieces: readonly PieceBefore[];
}

/**
 * By paragraph of `now`: its own former text first, then the paragraphs that stood behind it and were taken out. What
 * was taken out before every paragraph that stayed stands with the first of `now`.
 */
export function textBefore(before: Document, now: Document): ReadonlyMap<string, readonly ParagraphBefore[]> {
  const kept = paragraphsById(now);
  const placed = new Map<string, ParagraphBefore[]>();
  let holder = now.paragraphs[0]?.id;
  for (const { id, text } of before.paragraphs) {
    const is = kept.get(id)?.text;
    if (is !== undefined) holder = id;
    if (holder === undefined) continue;
    const pieces = is === undefined ? [{ text, isGone: true }] : piecesOf(text, is, now.language);
    placed.set(holder, [...(placed.get(holder) ?? []), { id, pieces }]);
  }
  return placed;
}

function piecesOf(was: string, is: string, language: string): readonly PieceBefore[] {
  const pieces: PieceBefore[] = [];
  const add = (text: string, isGone: boolean) => {
    if (text !== '') pieces.push({ text, isGone });
  };
  let at = 0;
  for (const { start, end } of was === is ? [] : correctionsBetween(was, is, language)) {
    add(was.slice(at, start), false);
    add(was.slice(start, end), true);
    at = end;
  }
  add(was.slice(at), false);
  return pieces;
}
