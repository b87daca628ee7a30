/**
 * Which keys of one side the other may have too: a bit for each slot that a key falls into. Of a hundred keys of a
 * headword two or three are met on the other side, and a look here costs far less than one into a table of strings.
 */

const SLOTS = 0x4000;

/** The same for the same key; few share one (FNV-1a). */
export function slotOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at++) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
  return (hash ^ (hash >>> 16)) & (SLOTS - 1);
}

/** A table in which each slot is marked that one of the lists holds. */
export function markSlots(lists: Iterable<{ readonly slots: Uint16Array }>): Uint8Array {
  const marks = new Uint8Array(SLOTS);
  for (const { slots } of lists) for (let i = 0; i < slots.length; i++) marks[slots[i] ?? 0] = 1;
  return marks;
}
