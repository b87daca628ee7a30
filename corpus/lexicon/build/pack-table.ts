/** Packs a map from wordings to English words into the arrays of a word table. */
import { STEM_VERSION } from '../../../shared/languages/en/stem.ts';
import { printTable } from '../../../shared/lexicon/word-table-format.ts';

interface Node {
  readonly unit: number;
  readonly depth: number;
  /** The keys that begin with this node's path: a range of the sorted list. */
  readonly from: number;
  readonly to: number;
}

/** Words beyond the 255th of a wording do not fit its count. */
const MOST_WORDS = 255;

export function packTable(entries: ReadonlyMap<string, ReadonlySet<string>>): Uint8Array {
  const keys = [...entries.keys()].sort();
  const words = [...new Set([...entries.values()].flatMap((set) => [...set]))].sort();
  const idOf = new Map(words.map((word, id) => [word, id]));
  const [units, childCounts, wordCounts, ids]: [number[], number[], number[], number[]] = [[], [], [], []];
  const queue: Node[] = [{ unit: 0, depth: 0, from: 0, to: keys.length }];
  for (let next = queue[0], i = 0; next; next = queue[++i]) {
    const own = keys[next.from]?.length === next.depth ? [...(entries.get(keys[next.from] ?? '') ?? [])].slice(0, MOST_WORDS) : [];
    const children = childrenOf(keys, next);
    units.push(next.unit);
    childCounts.push(children.length);
    wordCounts.push(own.length);
    for (const word of own) ids.push(idOf.get(word) ?? 0);
    for (const child of children) queue.push(child);
  }
  return printTable({
    units: Uint16Array.from(units),
    childCounts: Uint16Array.from(childCounts),
    wordCounts: Uint8Array.from(wordCounts),
    wordIdsLow: Uint16Array.from(ids, (id) => id % 0x10000),
    wordIdsHigh: Uint8Array.from(ids, (id) => Math.floor(id / 0x10000)),
    words,
    wordings: keys.length,
    stemVersion: STEM_VERSION,
  });
}

function childrenOf(keys: readonly string[], { depth, from, to }: Node): readonly Node[] {
  const children: Node[] = [];
  let start = keys[from]?.length === depth ? from + 1 : from;
  while (start < to) {
    const unit = keys[start]?.charCodeAt(depth) ?? 0;
    let end = start + 1;
    while (end < to && keys[end]?.charCodeAt(depth) === unit) end += 1;
    children.push({ unit, depth: depth + 1, from: start, to: end });
    start = end;
  }
  return children;
}
