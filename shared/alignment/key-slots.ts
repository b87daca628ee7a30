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

/** Which slots a side's keys fall into; marked anew for each pair of sides. */
export class SlotMarks {
  private readonly marks = new Uint8Array(SLOTS);

  mark(lists: Iterable<{ readonly slots: readonly number[] }>): void {
    this.marks.fill(0);
    for (const { slots } of lists) for (let i = 0; i < slots.length; i++) this.marks[slots[i] ?? 0] = 1;
  }

  has(slot: number): boolean {
    return this.marks[slot] === 1;
  }
}
