/** Every place of the translated text that a pattern finds, in order of the rows. */
import type { CheckedArticle, CheckedParagraph } from '../rule.ts';

export interface PlaceInTarget {
  readonly paragraph: CheckedParagraph;
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/** `pattern` must be global. Headlines and crossheads are left out where `bodyOnly` says so. */
export function placesOf({ rows }: CheckedArticle, pattern: RegExp, bodyOnly = false): readonly PlaceInTarget[] {
  return rows.flatMap(({ target }) =>
    target
      .filter(({ role }) => !bodyOnly || !HEADS.has(role))
      .flatMap((paragraph) =>
        [...paragraph.text.matchAll(pattern)].map(({ 0: words, index }) => ({
          paragraph,
          start: index,
          end: index + words.length,
          words,
        })),
      ),
  );
}

const HEADS: ReadonlySet<string> = new Set(['headline', 'subheadline', 'crosshead']);
