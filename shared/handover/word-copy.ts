/**
 * The Word copy before its format: the translation's paragraphs with comments placed in them. It holds the translation
 * alone, so a note on the Japanese side stands at the translated paragraph of its row and opens with the Japanese words;
 * where the row has no translation it stands at the paragraph before it.
 */
import type { AnnotatedCopy, CopyParagraph, CopyRow, Note } from './copy.ts';
import type { PlacedNote } from './cut-paragraph.ts';
import { needsWorkThread, tagLine, type WordLine, type WordThread, wordThread } from './word-comments.ts';
import type { Wording } from './wording.ts';

export interface WordParagraph extends Pick<CopyParagraph, 'id' | 'role' | 'text' | 'changes'> {
  readonly placed: readonly PlacedNote[];
}

/** A note without a place in the text: its old words stand in a section at the end, with the comment on them. */
export interface LooseComment {
  readonly quote: string;
  readonly language: 'ja' | 'en';
  readonly thread: WordThread;
}

export interface WordCopy {
  readonly paragraphs: readonly WordParagraph[];
  readonly threads: readonly WordThread[];
  readonly loose: readonly LooseComment[];
}

export function createWordCopy(copy: AnnotatedCopy, wording: Wording): WordCopy {
  const texts = copy.rows.flatMap(({ target }) => target);
  const placed = new Map<string, PlacedNote[]>(texts.map(({ id }) => [id, []]));
  const threads: WordThread[] = [];
  const loose: LooseComment[] = [];
  const tracked = new Set(texts.flatMap(({ changes }) => changes.map(({ note }) => note)));
  const add = (note: Note, spot: Spot | undefined, opening: readonly WordLine[]) => {
    if (tracked.has(note.number)) return;
    const thread = wordThread(note, { opening, exportedAt: copy.exportedAt, wording });
    const list = spot && placed.get(spot.paragraph);
    if (spot && list) {
      threads.push(thread);
      list.push({ note: thread.number, start: spot.start, end: spot.end, whole: spot.whole });
    } else loose.push(looseComment(note, thread));
  };
  const head = texts.find(({ role }) => role === 'headline') ?? texts[0];
  const onArticle = [tagLine(wording.say('word.onArticle'))];
  for (const note of copy.articleNotes) add(note, head && wholeOf(head), onArticle);
  for (const [index, row] of copy.rows.entries()) {
    for (const note of row.notes) add(note, spotOf(note, index, copy.rows), openingOf(note, row, wording));
  }
  for (const note of copy.orphans) add(note, undefined, []);
  markNeedsWork(copy, { placed, threads, wording });
  return { paragraphs: texts.map((text) => ({ ...text, placed: placed.get(text.id) ?? [] })), threads, loose };
}

type Spot = Omit<PlacedNote, 'note'> & { readonly paragraph: string };

function wholeOf({ id, text }: CopyParagraph): Spot {
  return { paragraph: id, start: 0, end: text.length, whole: true };
}

/** Its own words on the target side; else the row's translation, else the nearest one before, else after. */
function spotOf({ places }: Note, index: number, rows: readonly CopyRow[]): Spot | undefined {
  const own = places.find(({ side }) => side === 'target');
  if (own) return own;
  const here = rows[index]?.target[0];
  const before = rows
    .slice(0, index)
    .findLast(({ target }) => target.length > 0)
    ?.target.at(-1);
  const after = rows.slice(index).find(({ target }) => target.length > 0)?.target[0];
  const nearest = here ?? before ?? after;
  return nearest && wholeOf(nearest);
}

/** As much of a Japanese paragraph as it takes to recognise it. */
const QUOTE_LENGTH = 80;

function openingOf({ places, quote }: Note, row: CopyRow, { say }: Wording): readonly WordLine[] {
  const [place] = places;
  if (!place || places.some(({ side }) => side === 'target')) return [];
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
  { placed, threads, wording }: { placed: Map<string, PlacedNote[]>; threads: WordThread[]; wording: Wording },
): void {
  let number = Math.max(0, ...allNotes(copy).map((note) => note.number));
  for (const paragraph of copy.rows.flatMap(({ target }) => target)) {
    const thread = needsWorkThread(paragraph, number + 1, wording);
    if (!thread) continue;
    number += 1;
    threads.push(thread);
    placed.get(paragraph.id)?.push({ note: number, start: 0, end: paragraph.text.length, whole: true });
  }
}

function allNotes({ articleNotes, rows, orphans }: AnnotatedCopy): readonly Note[] {
  return [...articleNotes, ...rows.flatMap(({ notes }) => notes), ...orphans];
}
