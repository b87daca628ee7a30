/** What changed in the translation since one of its versions, paragraph by paragraph. */
import type { Document } from '../document/document.ts';
import { correctionsBetween } from '../text/hunks.ts';
import type { TextRange } from '../text/range.ts';

/** Words of the text that are new (none when `start === end`), and what stood there before. */
export interface PlacedChange extends TextRange {
  readonly deleted: string;
}

/** By paragraph of `now`; unchanged paragraphs are left out, new ones are new as a whole. */
export type TextChanges = ReadonlyMap<string, readonly PlacedChange[]>;

export function changesSince(before: Document, now: Document): TextChanges {
  const texts = new Map(before.paragraphs.map(({ id, text }) => [id, text]));
  return new Map(
    now.paragraphs.flatMap(({ id, text }) => {
      const was = texts.get(id) ?? '';
      if (was === text) return [];
      const corrections = correctionsBetween(text, was, now.language);
      return [[id, corrections.map(({ start, end, inserted: deleted }) => ({ start, end, deleted }))] as const];
    }),
  );
}
