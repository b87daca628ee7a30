/** Puts notes into reading order and numbers them from 1: the whole article, then row by row, then what lost its words. */
import type { TextRow } from '../workspace/lay-rows.ts';
import type { LooseNote } from './collect-notes.ts';
import type { Note, Place } from './copy.ts';

export interface NumberedNotes {
  readonly article: readonly Note[];
  /** By index of the row. */
  readonly byRow: readonly (readonly Note[])[];
  readonly orphans: readonly Note[];
  readonly all: readonly Note[];
}

/** Rows must hold every paragraph that a note has a place in. */
export function numberNotes(loose: readonly LooseNote[], rows: readonly TextRow[]): NumberedNotes {
  const order = readingOrder(rows);
  const article = loose.filter(({ places, orphaned }) => places.length === 0 && !orphaned);
  const orphans = loose.filter(({ orphaned }) => orphaned);
  const standing = loose
    .flatMap((note) => (note.places[0] ? [{ note, key: order(note.places[0]) }] : []))
    .sort((a, b) => compareKeys(a.key, b.key));
  let last = 0;
  const number = (note: LooseNote): Note => {
    last += 1;
    return { ...note, number: last };
  };
  const numberedArticle = article.map(number);
  const byRow: Note[][] = rows.map(() => []);
  for (const { note, key } of standing) byRow[key[0] ?? 0]?.push(number(note));
  const numberedOrphans = orphans.map(number);
  return {
    article: numberedArticle,
    byRow,
    orphans: numberedOrphans,
    all: [...numberedArticle, ...byRow.flat(), ...numberedOrphans],
  };
}

/** Row, side (source first), paragraph in the row, start, end. */
type Key = readonly number[];

function readingOrder(rows: readonly TextRow[]): (place: Place) => Key {
  const places = new Map<string, Key>();
  for (const [row, { source, target }] of rows.entries()) {
    for (const [at, { id }] of source.entries()) places.set(`source ${id}`, [row, 0, at]);
    for (const [at, { id }] of target.entries()) places.set(`target ${id}`, [row, 1, at]);
  }
  return ({ side, paragraph, start, end }) => [...(places.get(`${side} ${paragraph}`) ?? [0, 0, 0]), start, end];
}

function compareKeys(a: Key, b: Key): number {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}
