/** A suggestion as changes of single words, as an editor would have made them in the text. */
import type { Document } from '../document/document.ts';
import { correctionsBetween, type TextHunk } from '../text/hunks.ts';

/** A change of the paragraph, in its offsets. */
export interface Hunk extends TextHunk {
  /** Number of the suggestion's note. */
  readonly note: number;
}

/** More pieces than this are harder to read than the old wording struck out and the new one after it. */
const READABLE_HUNKS = 4;

/** The hunks that turn `exact`, standing at `start`, into `replacement`; none when they are equal. */
export function suggestedChanges(
  { exact, replacement }: { readonly exact: string; readonly replacement: string },
  { start, note, language }: { readonly start: number; readonly note: number; readonly language: Document['language'] },
): readonly Hunk[] {
  const hunks = correctionsBetween(exact, replacement, language);
  const whole = [{ start: 0, end: exact.length, inserted: replacement }];
  const chosen = hunks.length > READABLE_HUNKS ? whole : hunks;
  return chosen.map((hunk) => ({ start: start + hunk.start, end: start + hunk.end, inserted: hunk.inserted, note }));
}
