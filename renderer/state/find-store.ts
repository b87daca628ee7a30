/** Find in both texts: what is looked for and which of its places the reader is at. */
import { create } from 'zustand';
import { type FoundWords, findInRows } from '../../shared/workspace/find-in-rows.ts';
import { currentRows } from './derived.ts';

interface FindState {
  readonly open: boolean;
  readonly query: string;
  readonly found: readonly FoundWords[];
  /** Index into `found`. */
  readonly at: number;
  /** Requests to focus the field and to show the current place, counted. */
  readonly openings: number;
  readonly steps: number;
  openFind(): void;
  closeFind(): void;
  search(query: string): void;
  /** To the next or previous place, around the end. */
  step(by: 1 | -1): void;
}

export const useFind = create<FindState>((set) => ({
  open: false,
  query: '',
  found: [],
  at: 0,
  openings: 0,
  steps: 0,
  openFind: () =>
    set(({ openings, query }) => ({ open: true, openings: openings + 1, found: findInRows(currentRows(), query) })),
  closeFind: () => set({ open: false, found: [] }),
  search: (query) => set(({ steps }) => ({ query, found: findInRows(currentRows(), query), at: 0, steps: steps + 1 })),
  step: (by) =>
    set(({ found, at, steps }) =>
      found.length === 0 ? {} : { at: (at + by + found.length) % found.length, steps: steps + 1 },
    ),
}));
