/** The suggestions as a copy of that version drew them: by paragraph, in the offsets of the text as it was received. */
import type { Document } from '../../document/document.ts';
import type { Review, Suggestion } from '../../review/review.ts';
import { type Hunk, suggestedChanges } from '../suggested-changes.ts';
import { showHidden } from '../visible-text.ts';

export interface ExportedSuggestion {
  readonly id: string;
  readonly author: string;
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
  readonly hunks: readonly Hunk[];
  /** Made after the copy, which therefore cannot have shown it. */
  readonly isNewer: boolean;
}

/**
 * `received`: the review as of that version, with nothing taken into the text. Withdrawn ones too: the copy may be older.
 * `madeAt`: when the copy was made, ISO 8601.
 */
export function exportedSuggestions(
  { suggestions }: Pick<Review, 'suggestions'>,
  { paragraphs, language }: Document,
  madeAt: string,
): ReadonlyMap<string, readonly ExportedSuggestion[]> {
  const texts = new Map(paragraphs.map(({ id, text }) => [id, text]));
  const byParagraph = new Map<string, ExportedSuggestion[]>();
  for (const suggestion of suggestions.values()) {
    const { paragraph, start, end, exact } = suggestion.anchor;
    if (suggestion.orphaned || texts.get(paragraph)?.slice(start, end) !== exact) continue;
    const isNewer = Date.parse(suggestion.at) > Date.parse(madeAt);
    const drawn = { ...drawnAs(suggestion, language), isNewer };
    const list = byParagraph.get(paragraph);
    if (list) list.push(drawn);
    else byParagraph.set(paragraph, [drawn]);
  }
  return byParagraph;
}

function drawnAs({ id, author, anchor, replacement }: Suggestion, language: Document['language']) {
  const { start, end, exact } = anchor;
  const hunks = suggestedChanges({ exact, replacement }, { start, note: 0, language });
  return { id, author: showHidden(author.name), start, end, replacement, hunks };
}
