/** What was changed in one paragraph of a returned copy, tracked and untracked, against the text that was handed over. */
import type { Document, Paragraph } from '../../document/document.ts';
import { mapRange } from '../../text/change-map.ts';
import { diffWords } from '../../text/diff.ts';
import { correctionsBetween, hunksBetween } from '../../text/hunks.ts';
import type { TextRange } from '../../text/range.ts';
import { suggestionsOfEdit, withWords } from '../../workspace/suggestions-of-edit.ts';
import { showHidden } from '../visible-text.ts';
import type { ExportedSuggestion } from './exported-suggestions.ts';
import { baseText } from './match-article.ts';
import type { ChangedBy, StoryPiece } from './read-story.ts';
import { type PlacedPiece, placePieces, type TrackedChange, trackedChanges } from './tracked-changes.ts';

/** In the offsets of the paragraph as it was handed over. */
export interface ParagraphChange extends TextRange {
  readonly replacement: string;
  /** Undefined for what was typed without being tracked. */
  readonly by: ChangedBy | undefined;
}

export interface ComparedParagraph {
  readonly changes: readonly ParagraphChange[];
  /** Ids of suggestions that the text says by now, with no mark left of them: accepted in Word. */
  readonly accepted: readonly string[];
  /** Ids of suggestions that are tracked changes still. */
  readonly marked: ReadonlySet<string>;
  /** From a range of the returned text, inserted words left out, to the same words as they were handed over. */
  readonly toExported: (range: TextRange) => TextRange | undefined;
}

export interface Returned {
  readonly paragraph: Paragraph;
  readonly pieces: readonly StoryPiece[];
  readonly language: Document['language'];
  readonly suggestions: readonly ExportedSuggestion[];
}

export function compareParagraph({ paragraph, pieces, language, suggestions }: Returned): ComparedParagraph {
  const { text } = paragraph;
  const returned = baseText(pieces);
  const toExported = mapperBetween(returned, text, language);
  const marked = new Set<string>();
  const isKnown = (placed: PlacedPiece) => {
    const found = suggestions.find((one) => isDrawnAs(one, placed, toExported));
    if (found) marked.add(found.id);
    return found !== undefined;
  };
  const placed = placePieces(pieces);
  const tracked = trackedChanges(placed, isKnown);
  const shown = showHidden(text);
  const isUntouched = returned === shown;
  const taken = isUntouched ? [] : acceptedIn(returned, { text: shown, language, suggestions, marked });
  const accepted = taken.reduce(applied, shown);
  return {
    changes: [
      ...trackedIn({ text, returned, language, toExported }, tracked, () => finalText(placed, isKnown)),
      ...(isUntouched ? [] : directEdits(paragraph, { accepted, returned, language })),
    ],
    accepted: taken.map(({ id }) => id),
    marked,
    toExported,
  };
}

type Mapper = (range: TextRange) => TextRange | undefined;

function mapperBetween(from: string, to: string, language: string): Mapper {
  if (from === to) return (range) => range;
  const changes = diffWords(from, to, language);
  return (range) => {
    if (range.start < range.end) return mapRange(range, changes);
    const before = range.start > 0 ? mapRange({ start: range.start - 1, end: range.start }, changes) : { end: 0 };
    return before && { start: before.end, end: before.end };
  };
}

/** Whether a piece is (a part of) what the copy drew of the suggestion; by words alone where its place is lost. */
function isDrawnAs(
  { author, hunks }: ExportedSuggestion,
  { piece: { text, inserted, deleted }, start, end }: PlacedPiece,
  toExported: Mapper,
): boolean {
  if (inserted && deleted) return false;
  const by = inserted ?? deleted;
  // A program that takes personal data out of a file leaves no times either.
  if (by === undefined || (by.author !== author && by.date.digits !== undefined)) return false;
  const place = toExported({ start, end });
  return hunks.some((hunk) => {
    const isThere = !place || (hunk.start <= place.start && place.end <= hunk.end);
    return isThere && (deleted ? place !== undefined : showHidden(hunk.inserted).includes(text));
  });
}

interface Exported {
  readonly text: string;
  readonly returned: string;
  readonly language: Document['language'];
  readonly toExported: Mapper;
}

function trackedIn(
  { text, returned, language, toExported }: Exported,
  tracked: readonly TrackedChange[],
  finalOf: () => string,
): readonly ParagraphChange[] {
  const changes = tracked.map(({ start, end, inserted, by }): ParagraphChange | undefined => {
    const place = toExported({ start, end });
    if (!place || text.slice(place.start, place.end) !== returned.slice(start, end)) return undefined;
    return { ...worded(text, { ...place, inserted }), by };
  });
  if (!changes.includes(undefined)) return changes.filter((change) => change !== undefined);
  // Tracked and untracked changes of the same words: both together, under whoever tracked theirs.
  const by = tracked.at(-1)?.by;
  return correctionsBetween(text, finalOf(), language).map((hunk) => ({ ...worded(text, hunk), by }));
}

function worded(text: string, hunk: TextRange & { readonly inserted: string }) {
  const [{ start, end, inserted } = hunk] = withWords(text, [hunk]);
  return { start, end, replacement: inserted };
}

/** The text with all that is new in it. */
function finalText(placed: readonly PlacedPiece[], isKnown: (piece: PlacedPiece) => boolean): string {
  return placed
    .map((one) => {
      const { text, inserted, deleted } = one.piece;
      if (inserted && deleted) return '';
      return (inserted !== undefined) === isKnown(one) && (inserted ?? deleted) ? '' : text;
    })
    .join('');
}

interface Acceptable extends Pick<Exported, 'text' | 'language'> {
  readonly suggestions: readonly ExportedSuggestion[];
  readonly marked: ReadonlySet<string>;
}

/** Those with which the text has less to explain. From the end, so that the places of the others stay. */
function acceptedIn(
  returned: string,
  { text, language, suggestions, marked }: Acceptable,
): readonly ExportedSuggestion[] {
  const taken: ExportedSuggestion[] = [];
  let [now, left] = [text, hunksBetween(text, returned, language).length];
  for (const one of suggestions.toSorted((a, b) => b.start - a.start)) {
    if (one.isNewer || marked.has(one.id) || taken.some(({ start }) => start < one.end)) continue;
    const next = applied(now, one);
    const count = hunksBetween(next, returned, language).length;
    if (count >= left) continue;
    taken.push(one);
    [now, left] = [next, count];
  }
  return taken;
}

function applied(text: string, { start, end, replacement }: ExportedSuggestion): string {
  return text.slice(0, start) + showHidden(replacement) + text.slice(end);
}

interface Edited {
  /** The text that was handed over, with what was accepted in Word. */
  readonly accepted: string;
  readonly returned: string;
  readonly language: Document['language'];
}

function directEdits(paragraph: Paragraph, { accepted, returned, language }: Edited): readonly ParagraphChange[] {
  const toExported = mapperBetween(accepted, paragraph.text, language);
  return suggestionsOfEdit({ ...paragraph, text: accepted }, returned, language).flatMap(({ anchor, replacement }) => {
    const place = toExported(anchor);
    return place ? [{ start: place.start, end: place.end, replacement, by: undefined }] : [];
  });
}
