/** Which of the marked terms of the current row has its entry shown by key. */
import { create } from 'zustand';

interface TermHintState {
  /** Place among the terms of the row; undefined while none is shown by key. */
  readonly shown: number | undefined;
  /** Next or previous, around the end. */
  step(by: 1 | -1): void;
  hide(): void;
}

export const useTermHint = create<TermHintState>((set) => ({
  shown: undefined,
  step: (by) => set(({ shown }) => ({ shown: shown === undefined ? (by === 1 ? 0 : -1) : shown + by })),
  hide: () => set({ shown: undefined }),
}));
