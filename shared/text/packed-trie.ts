/**
 * A trie packed into arrays: nodes in breadth-first order, so that the children of a node stand side by side. The lexicon
 * reads its nodes from a file, a glossary packs them when it is opened.
 */

export interface TrieNodes {
  /** Code unit that leads to each node; the root, node 0, has none. Siblings ascend. */
  readonly units: Uint16Array;
  readonly childCounts: Uint16Array;
}

export interface PackedTrie {
  /** The children of a node are those from its own entry up to the next one's. */
  readonly firstChild: Uint32Array;
  /** The child of the root for the code unit, or `NOWHERE`. */
  first(unit: number): number;
  /** The child of a node for the code unit, or `NOWHERE`. */
  next(node: number, unit: number): number;
}

export const ROOT = 0;
/** The root is nobody's child. */
export const NOWHERE = ROOT;

/** A step costs a binary search among the siblings; the first one is looked up at once. */
export function openTrie({ units, childCounts }: TrieNodes): PackedTrie {
  const firstChild = runningSums(childCounts, 1);
  const byFirstUnit = new Int32Array(0x10000);
  for (let child = 1; child < 1 + (childCounts[0] ?? 0); child++) byFirstUnit[units[child] ?? 0] = child;
  return {
    firstChild,
    first: (unit) => byFirstUnit[unit] ?? NOWHERE,
    next: (node, unit) => findUnit(units, firstChild[node] ?? 0, firstChild[node + 1] ?? 0, unit),
  };
}

export interface PackedKeys extends TrieNodes {
  /** By node: index of the key that ends there, or -1. */
  readonly keyAt: Int32Array;
}

/** `keys`: different, not empty, ascending by code unit. Linear in their length. */
export function packKeys(keys: readonly string[]): PackedKeys {
  const most = keys.reduce((sum, { length }) => sum + length, 1);
  const units = new Uint16Array(most);
  const childCounts = new Uint16Array(most);
  const keyAt = new Int32Array(most).fill(-1);
  // The keys below a node are a span of the list: `from` to `to`, sharing their first `depth` code units.
  const from = new Int32Array(most);
  const to = new Int32Array(most);
  const depth = new Int32Array(most);
  to[0] = keys.length;
  let nodes = 1;
  for (let node = 0; node < nodes; node++) {
    const level = depth[node] ?? 0;
    const end = to[node] ?? 0;
    let at = from[node] ?? 0;
    if (level > 0 && keys[at]?.length === level) keyAt[node] = at++;
    while (at < end) {
      const unit = keys[at]?.charCodeAt(level) ?? 0;
      units[nodes] = unit;
      depth[nodes] = level + 1;
      from[nodes] = at;
      while (at < end && keys[at]?.charCodeAt(level) === unit) at++;
      to[nodes] = at;
      nodes++;
      childCounts[node] = (childCounts[node] ?? 0) + 1;
    }
  }
  return { units: units.slice(0, nodes), childCounts: childCounts.slice(0, nodes), keyAt: keyAt.slice(0, nodes) };
}

/** `sums[i]`: `start` and all counts before `i`. */
export function runningSums(counts: Uint8Array | Uint16Array, start: number): Uint32Array {
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
