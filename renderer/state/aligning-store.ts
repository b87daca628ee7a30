/** Repairing the alignment: whether the reader is at it, the paragraph under the cursor, and what is picked up. */
import { create } from 'zustand';
import type { LinkMember } from '../../shared/alignment/edit-links.ts';

interface AligningState {
  readonly on: boolean;
  /** The paragraph that the next repair is about; without one it is the row's nearest. */
  readonly cursor: LinkMember | undefined;
  /** Picked up, to be put down in another row. */
  readonly hand: readonly LinkMember[];
  /** Key of the row whose link is being explained. */
  readonly explained: string | undefined;
  toggle(): void;
  moveCursor(cursor: LinkMember | undefined): void;
  pickUp(hand: readonly LinkMember[]): void;
  explain(row: string | undefined): void;
  reset(): void;
}

const OFF = { on: false, cursor: undefined, hand: [], explained: undefined } as const;

export const useAligning = create<AligningState>((set) => ({
  ...OFF,
  toggle: () => set(({ on }) => ({ ...OFF, on: !on })),
  moveCursor: (cursor) => set({ cursor }),
  pickUp: (hand) => set({ hand }),
  explain: (explained) => set({ explained }),
  reset: () => set(OFF),
}));

export function isSameMember(one: LinkMember | undefined, other: LinkMember | undefined): boolean {
  return one?.side === other?.side && one?.paragraph === other?.paragraph;
}
