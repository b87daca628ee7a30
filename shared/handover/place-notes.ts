/** Which notes and which changes stand in which paragraph. */
import type { Document } from '../document/document.ts';
import type { Side } from '../side.ts';
import type { Note, Place, SuggestionNote } from './copy.ts';
import type { PlacedNote } from './cut-paragraph.ts';
import { type Hunk, suggestedChanges } from './suggested-changes.ts';

type ByParagraph<T> = ReadonlyMap<string, readonly T[]>;

/** By paragraph id, each list by start. */
export function placedNotes(notes: readonly Note[]): Readonly<Record<Side, ByParagraph<PlacedNote>>> {
  const of = (wanted: Side) => {
    const placed = new Map<string, PlacedNote[]>();
    for (const { number, places } of notes) {
      for (const { side, paragraph, start, end, whole } of places) {
        if (side === wanted) addTo(placed, paragraph, { note: number, start, end, whole });
      }
    }
    for (const list of placed.values()) list.sort((a, b) => a.start - b.start || b.end - a.end || a.note - b.note);
    return placed;
  };
  return { source: of('source'), target: of('target') };
}

/** Suggestions still to be made, as changes of the target. Of those that overlap or touch, the one noted first. */
export function trackedChanges(notes: readonly Note[], target: Document | undefined): ByParagraph<Hunk> {
  const taken = new Map<string, Place[]>();
  const changes = new Map<string, Hunk[]>();
  if (!target) return changes;
  for (const note of notes) {
    const place = changePlace(note);
    if (!place || note.kind !== 'suggestion') continue;
    const others = taken.get(place.paragraph) ?? [];
    if (others.some(({ start, end }) => start <= place.end && place.start <= end)) continue;
    addTo(taken, place.paragraph, place);
    const { start } = place;
    for (const hunk of suggestedChanges(note, { start, note: note.number, language: target.language })) {
      addTo(changes, place.paragraph, hunk);
    }
  }
  return changes;
}

function changePlace(note: Note): Place | undefined {
  const [place] = note.places;
  return isToBeMade(note) && place?.side === 'target' ? place : undefined;
}

/** Open, or accepted while the old words still stand (with them gone there is no such note). */
function isToBeMade(note: Note): note is SuggestionNote {
  return note.kind === 'suggestion' && (note.state === 'open' || note.state === 'accepted');
}

function addTo<T>(lists: Map<string, T[]>, key: string, item: T): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}
