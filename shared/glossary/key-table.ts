/** Finds all keys that begin at a place of a text: a packed trie with a value at each key. */
import { NOWHERE, openTrie, packKeys, ROOT } from '../text/packed-trie.ts';

export interface KeyTable<T> {
  readonly isEmpty: boolean;
  /** False where surely no key begins: at most places of a text, for the cost of one look. */
  mayStartAt(text: string, at: number): boolean;
  /** The values of all keys that stand in `text` at `at`, shortest first, with the place behind each. */
  startingAt(text: string, at: number): readonly { readonly end: number; readonly value: T }[];
  /** The node of the trie that some more text leads to from another node, or `NOWHERE`. */
  behind(node: number, text: string): number;
  /** The value of the key that ends at a node. */
  valueAt(node: number): T | undefined;
}

const NOTHING: readonly never[] = [];

export function createKeyTable<T>(entries: ReadonlyMap<string, T>): KeyTable<T> {
  // By code unit, as the trie compares; localeCompare would sort kana and kanji by another order.
  const keys = [...entries.keys()].filter((key) => key !== '').sort();
  const values = keys.map((key) => entries.get(key) as T);
  const packed = packKeys(keys);
  const { keyAt } = packed;
  const trie = openTrie(packed);
  const starts = new Uint8Array(SLOTS);
  for (const key of keys) {
    if (key.length > 1) starts[slotOf(key, 0)] = 1;
  }
  return {
    isEmpty: keys.length === 0,
    // A key of one unit ends where the trie begins.
    mayStartAt: (text, at) => starts[slotOf(text, at)] === 1 || (keyAt[trie.first(text.charCodeAt(at))] ?? -1) >= 0,
    startingAt(text, at) {
      let found: { end: number; value: T }[] | undefined;
      let node = trie.first(text.charCodeAt(at));
      for (let end = at + 1; node !== NOWHERE; end++) {
        const key = keyAt[node] ?? -1;
        if (key >= 0) {
          found ??= [];
          found.push({ end, value: values[key] as T });
        }
        if (end >= text.length) break;
        node = trie.next(node, text.charCodeAt(end));
      }
      return found ?? NOTHING;
    },
    behind(from, text) {
      let node = from === ROOT ? trie.first(text.charCodeAt(0)) : trie.next(from, text.charCodeAt(0));
      for (let at = 1; node !== NOWHERE && at < text.length; at++) node = trie.next(node, text.charCodeAt(at));
      return node;
    },
    valueAt: (node) => values[keyAt[node] ?? -1],
  };
}

/** Beginnings of two code units share so many slots: twenty times as many as a large glossary has keys. */
const SLOTS = 0x10000;

function slotOf(text: string, at: number): number {
  return (Math.imul(text.charCodeAt(at), 0x9e3b) ^ text.charCodeAt(at + 1)) & (SLOTS - 1);
}
