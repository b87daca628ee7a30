/**
 * A table from Japanese wordings to English words, as a packed trie: nodes in breadth-first order, so that the children of
 * a node stand side by side and the arrays of the file serve as they are.
 */
import { NOWHERE, openTrie, runningSums } from '../text/packed-trie.ts';
import { assembleTable, type TableParts } from './word-table-format.ts';

export interface WordTable {
  /** The number of the longest wording that begins at a place of the text; 0 when there is none. */
  wordingAt(text: string, at: number): number;
  /** UTF-16 code units of a wording, by its number; 0 for 0. */
  lengthOf(wording: number): number;
  /** The English words of a wording, by its number; none for 0. */
  wordsOf(wording: number): readonly string[];
  readonly wordings: number;
}

/** The number of a wording is its node and, in the lowest digits, its length: most readers ask for no more. */
const LENGTHS = 64;

/** Takes the bytes of a table (see word-table-format.ts). A look-up costs a binary search a character. */
export function createWordTable(bytes: Uint8Array): WordTable {
  const parts = assembleTable(bytes);
  const trie = openTrie(parts);
  const firstWord = runningSums(parts.wordCounts, 0);
  return {
    wordings: parts.wordings,
    wordingAt(text, at) {
      const last = Math.min(text.length, at + LENGTHS - 1);
      let wording = 0;
      let node = trie.first(text.charCodeAt(at));
      for (let end = at + 1; node !== NOWHERE; end++) {
        if ((parts.wordCounts[node] ?? 0) > 0) wording = node * LENGTHS + end - at;
        if (end >= last) break;
        node = trie.next(node, text.charCodeAt(end));
      }
      return wording;
    },
    lengthOf: (wording) => wording % LENGTHS,
    wordsOf(wording) {
      const node = Math.floor(wording / LENGTHS);
      const first = firstWord[node] ?? 0;
      return Array.from({ length: parts.wordCounts[node] ?? 0 }, (_, i) => wordAt(parts, first + i));
    },
  };
}

function wordAt({ words, wordIdsLow, wordIdsHigh }: TableParts, at: number): string {
  return words.at((wordIdsLow[at] ?? 0) + (wordIdsHigh[at] ?? 0) * 0x10000);
}
