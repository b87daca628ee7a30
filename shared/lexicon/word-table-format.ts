/**
 * The bytes of a word table: eight little-endian 32-bit numbers (see `printTable`), then the arrays below, each from a
 * multiple of four on, then the English words, in ASCII with line feeds between them. Files hold it compressed by gzip;
 * every platform that the program runs on is little-endian.
 */
import type { TrieNodes } from '../text/packed-trie.ts';

const MAGIC = 0x31544b54;
const HEADER_BYTES = 32;

export interface TableParts extends TrieNodes {
  /** How many English words each node has; 0 for a node that is no wording of its own. */
  readonly wordCounts: Uint8Array;
  /** Index of each word, node by node, in two parts: low 16 bits and the rest. */
  readonly wordIdsLow: Uint16Array;
  readonly wordIdsHigh: Uint8Array;
  readonly words: WordList;
  readonly wordings: number;
  /** With which stems the English words were made (see languages/en/stem.ts). */
  readonly stemVersion: number;
}

/** Words that stay bytes until one is asked for: most are never met, and so many strings would take long to make. */
export interface WordList {
  at(index: number): string;
}

/** Throws when the bytes are no word table: they are part of the program, not a user's file. */
export function assembleTable(bytes: Uint8Array): TableParts {
  const header = new DataView(bytes.buffer, bytes.byteOffset, HEADER_BYTES);
  const [magic, stemVersion = 0, nodes = 0, ids = 0, wordBytes = 0, wordings = 0] = Array.from({ length: 6 }, (_, i) =>
    header.getUint32(i * 4, true),
  );
  if (magic !== MAGIC) throw new Error('These bytes are no word table');
  let at = HEADER_BYTES;
  const take = (length: number) => {
    // A copy of the buffer itself: Node's Buffer has a slice of its own that shares memory and keeps odd offsets.
    const part = new Uint8Array(bytes.buffer.slice(bytes.byteOffset + at, bytes.byteOffset + at + length));
    at += Math.ceil(length / 4) * 4;
    return part;
  };
  return {
    units: new Uint16Array(take(nodes * 2).buffer),
    childCounts: new Uint16Array(take(nodes * 2).buffer),
    wordCounts: take(nodes),
    wordIdsLow: new Uint16Array(take(ids * 2).buffer),
    wordIdsHigh: take(ids),
    words: createWordList(take(wordBytes)),
    wordings,
    stemVersion,
  };
}

/** The inverse of `assembleTable`. */
export function printTable(parts: Omit<TableParts, 'words'> & { readonly words: readonly string[] }): Uint8Array {
  const words = Uint8Array.from(parts.words.join('\n'), (letter) => letter.charCodeAt(0));
  const header = new Uint32Array([
    MAGIC,
    parts.stemVersion,
    parts.units.length,
    parts.wordIdsLow.length,
    words.length,
    parts.wordings,
    0,
    0,
  ]);
  const arrays = [header, parts.units, parts.childCounts, parts.wordCounts, parts.wordIdsLow, parts.wordIdsHigh, words];
  const sizes = arrays.map(({ byteLength }) => Math.ceil(byteLength / 4) * 4);
  const bytes = new Uint8Array(sizes.reduce((sum, size) => sum + size, 0));
  let at = 0;
  arrays.forEach((array, i) => {
    bytes.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), at);
    at += sizes[i] ?? 0;
  });
  return bytes;
}

const LINE_FEED = 10;

function createWordList(ascii: Uint8Array): WordList {
  const ends: number[] = [];
  for (let at = ascii.indexOf(LINE_FEED); at >= 0; at = ascii.indexOf(LINE_FEED, at + 1)) ends.push(at);
  ends.push(ascii.length);
  return {
    at(index) {
      const start = index === 0 ? 0 : (ends[index - 1] ?? ascii.length) + 1;
      return String.fromCharCode(...ascii.subarray(start, ends[index] ?? start));
    },
  };
}
