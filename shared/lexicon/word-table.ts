/**
 * A table from Japanese wordings to English words, as a packed trie: nodes in breadth-first order, so that the children of
 * a node stand side by side and the arrays of the file serve as they are.
 */
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

const NOWHERE = 0;

/** Takes the bytes of a table (see word-table-format.ts). A look-up costs a binary search a character. */
export function createWordTable(bytes: Uint8Array): WordTable {
  const parts = assembleTable(bytes);
  const firstChild = runningSums(parts.childCounts, 1);
  const firstWord = runningSums(parts.wordCounts, 0);
  const lengths = depthsOf(parts.childCounts, firstChild);
  const byFirstUnit = new Int32Array(0x10000).fill(NOWHERE);
  for (let child = 1; child < 1 + (parts.childCounts[0] ?? 0); child++) byFirstUnit[parts.units[child] ?? 0] = child;
  const childOf = (node: number, unit: number) =>
    findUnit(parts.units, firstChild[node] ?? 0, firstChild[node + 1] ?? 0, unit);
  return {
    wordings: parts.wordings,
    wordingAt(text, at) {
      let wording = NOWHERE;
      let node = byFirstUnit[text.charCodeAt(at)] ?? NOWHERE;
      for (let end = at + 1; node !== NOWHERE; end++) {
        if ((parts.wordCounts[node] ?? 0) > 0) wording = node;
        if (end >= text.length) break;
        node = childOf(node, text.charCodeAt(end));
      }
      return wording;
    },
    lengthOf: (wording) => lengths[wording] ?? 0,
    wordsOf(wording) {
      const first = firstWord[wording] ?? 0;
      return Array.from({ length: parts.wordCounts[wording] ?? 0 }, (_, i) => wordAt(parts, first + i));
    },
  };
}

/** How many code units lead to each node. */
function depthsOf(childCounts: Uint16Array, firstChild: Uint32Array): Uint8Array {
  const depths = new Uint8Array(childCounts.length);
  for (let node = 0; node < childCounts.length; node++) {
    const first = firstChild[node] ?? 0;
    depths.fill((depths[node] ?? 0) + 1, first, first + (childCounts[node] ?? 0));
  }
  return depths;
}

function wordAt({ words, wordIdsLow, wordIdsHigh }: TableParts, at: number): string {
  return words.at((wordIdsLow[at] ?? 0) + (wordIdsHigh[at] ?? 0) * 0x10000);
}

/** `sums[i]`: `start` and all counts before `i`. */
function runningSums(counts: Uint8Array | Uint16Array, start: number): Uint32Array {
  const sums = new Uint32Array(counts.length + 1);
  let sum = start;
  for (let i = 0; i < counts.length; i++) {
    sums[i] = sum;
    sum += counts[i] ?? 0;
  }
  sums[counts.length] = sum;
  return sums;
}

function findUnit(units: Uint16Array, from: number, to: number, unit: number): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((units[middle] ?? 0) < unit) low = middle + 1;
    else high = middle;
  }
  return low < to && units[low] === unit ? low : NOWHERE;
}
