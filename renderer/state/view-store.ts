/** How the text is read: which sides are shown, and whether changes are marked; and whether edits are only proposed. */
import { create } from 'zustand';
import { persist } from 'zustand/middleware';

export const VIEWS = ['both', 'changes', 'compared', 'source', 'target'] as const;
export type TextView = (typeof VIEWS)[number];

interface ViewState {
  readonly view: TextView;
  /** The version that changes are counted from, from 0; undefined for the newest as it was received. */
  readonly since: number | undefined;
  /** Whether what is typed into a paragraph waits for a decision instead of changing the text. */
  readonly suggesting: boolean;
  show(view: TextView): void;
  compareWith(since: number | undefined): void;
  toggleSuggesting(): void;
}

export const useView = create<ViewState>()(
  persist(
    (set) => ({
      view: 'both',
      since: undefined,
      suggesting: false,
      show: (view) => set({ view }),
      compareWith: (since) => set({ since }),
      toggleSuggesting: () => set(({ suggesting }) => ({ suggesting: !suggesting })),
    }),
    { name: 'taiyaku.view', partialize: ({ view, suggesting }) => ({ view, suggesting }) },
  ),
);
