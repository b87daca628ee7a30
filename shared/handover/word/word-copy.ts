/**
 * The Word copy before its format: paragraphs with comments placed in them. Where it holds the translation alone, a note
 * on the Japanese side stands at the translated paragraph of its row and opens with the Japanese words; where the row has
 * no translation it stands at the paragraph before it.
 */
import { type AnnotatedCopy, allNotes, type CopyParagraph, type CopyRow, type Note } from '../copy.ts';
import type { CopyLayout } from '../copy-layout.ts';
import type { PlacedNote } from '../cut-paragraph.ts';
import type { Wording } from '../wording.ts';
import { needsWorkThread, tagLine, type WordLine, type WordThread, wordThread } from './threads.ts';

export interface WordParagraph extends Pick<CopyParagraph, 'id' | 'side' | 'language' | 'role' | 'text' | 'changes'> {
  readonly placed: readonly PlacedNote[];
}

/** `source` is empty where the copy holds the translation alone. */
export interface WordRow extends Pick<CopyRow, 'linked'> {
  readonly source: readonly WordParagraph[];
  readonly target: readonly WordParagraph[];
}

/** A note without a place in the text: its old words stand in a section at the end, with the comment on them. */
export interface LooseComment {
  readonly quote: string;
  readonly language: 'ja' | 'en';
  readonly thread: WordThread;
}

export interface WordCopy {
  readonly rows: readonly WordRow[];
  readonly threads: readonly WordThread[];
  readonly loose: readonly LooseComment[];
}

export function createWordCopy(copy: AnnotatedCopy, layout: CopyLayout, wording: Wording): WordCopy {
  const rows = layout === 'facing' ? copy.rows : copy.rows.map((row) => ({ ...row, source: [] }));
  const places = createPlaces(rows);
  const threads: WordThread[] = [];
  const loose: LooseComment[] = [];
  const tracked = new Set(copy.rows.flatMap(({ target }) => target).flatMap(({ changes }) => changes.map(noteOf)));
  const add = (note: Note, spot: Spot | undefined, opening: readonly WordLine[]) => {
    if (tracked.has(note.number)) return;
    const thread = wordThread(note, { opening, exportedAt: copy.exportedAt, wording });
    if (spot && places.put(spot, thread.number)) threads.push(thread);
    else loose.push(looseComment(note, thread));
  };
  const onArticle = [tagLine(wording.say('word.onArticle'))];
  for (const note of copy.articleNotes) add(note, headOf(rows), onArticle);
  for (const [index, row] of copy.rows.entries()) {
    for (const note of row.notes) {
      const own = places.ownSpot(note);
      add(note, own ?? nearestSpot(index, rows), own ? [] : openingOf(note, row, wording));
    }
  }
  for (const note of copy.orphans) add(note, undefined, []);
  threads.push(...markNeedsWork(copy, places, wording));
  return { rows: rows.map(places.wordRow), threads, loose };
}

type Spot = Omit<PlacedNote, 'note'> & Pick<CopyParagraph, 'side'> & { readonly paragraph: string };

const noteOf = ({ note }: { readonly note: number }) => note;

/** Which notes stand in which of the shown paragraphs. */
function createPlaces(rows: readonly Pick<CopyRow, 'source' | 'target'>[]) {
  const keyOf = (side: string, id: string) => `${side} ${id}`;
  const shown = rows.flatMap(({ source, target }) => [...source, ...target]);
  const placed = new Map<string, PlacedNote[]>(shown.map(({ side, id }) => [keyOf(side, id), []]));
  const isShown = ({ side, paragraph }: { readonly side: string; readonly paragraph: string }) =>
    placed.has(keyOf(side, paragraph));
  const wordParagraph = (paragraph: CopyParagraph): WordParagraph => ({
    ...paragraph,
    placed: placed.get(keyOf(paragraph.side, paragraph.id)) ?? [],
  });
  return {
    /** Its own words: on the target side first, since Word anchors a comment in one place. */
    ownSpot: ({ places }: Note): Spot | undefined => {
      const seen = places.filter(isShown);
      return seen.find(({ side }) => side === 'target') ?? seen[0];
    },
    /** False when its paragraph is not shown. */
    put({ side, paragraph, start, end, whole }: Spot, note: number): boolean {
      const list = placed.get(keyOf(side, paragraph));
      list?.push({ note, start, end, whole });
      return list !== undefined;
    },
    wordRow: ({ linked, source, target }: Pick<CopyRow, 'linked' | 'source' | 'target'>): WordRow => ({
      linked,
      source: source.map(wordParagraph),
      target: target.map(wordParagraph),
    }),
  };
}

function wholeOf({ id, side, text }: CopyParagraph): Spot {
  return { side, paragraph: id, start: 0, end: text.length, whole: true };
}

function headOf(rows: readonly Pick<CopyRow, 'target'>[]): Spot | undefined {
  const texts = rows.flatMap(({ target }) => target);
  const head = texts.find(({ role }) => role === 'headline') ?? texts[0];
  return head && wholeOf(head);
}

/** The row's translation, else the nearest one before, else after. */
function nearestSpot(index: number, rows: readonly Pick<CopyRow, 'target'>[]): Spot | undefined {
  const before = rows
    .slice(0, index)
    .findLast(({ target }) => target.length > 0)
    ?.target.at(-1);
  const after = rows.slice(index).find(({ target }) => target.length > 0)?.target[0];
  const nearest = rows[index]?.target[0] ?? before ?? after;
  return nearest && wholeOf(nearest);
}

/** As much of a Japanese paragraph as it takes to recognise it. */
const QUOTE_LENGTH = 80;

function openingOf({ places, quote }: Note, row: CopyRow, { say }: Wording): readonly WordLine[] {
  const [place] = places;
  if (!place) return [];
  const paragraph = row.source.find(({ id }) => id === place.paragraph);
  const words = place.whole || !quote ? shortened(paragraph?.text ?? '') : quote.text;
  const key = row.target.length === 0 ? 'word.noCounterpart' : 'word.onSource';
  return [tagLine(say(key)), { text: `「${words}」`, language: paragraph?.language ?? 'ja', tag: true }];
}

function shortened(text: string): string {
  const characters = [...text];
  return characters.length > QUOTE_LENGTH ? `${characters.slice(0, QUOTE_LENGTH).join('')}…` : text;
}

function looseComment({ quote }: Note, thread: WordThread): LooseComment {
  return { quote: quote?.text ?? '', language: quote?.language ?? 'en', thread };
}

function markNeedsWork(
  copy: AnnotatedCopy,
  places: Pick<ReturnType<typeof createPlaces>, 'put'>,
  wording: Wording,
): readonly WordThread[] {
  let number = Math.max(0, ...allNotes(copy).map((note) => note.number));
  return copy.rows
    .flatMap(({ target }) => target)
    .flatMap((paragraph) => {
      const thread = needsWorkThread(paragraph, number + 1, wording);
      if (!thread) return [];
      number += 1;
      places.put(wholeOf(paragraph), number);
      return [thread];
    });
}
