/** What the reader looks at: the current row and side, the chosen finding, comment or suggestion, and selected words. */
import { create } from 'zustand';
import type { SpanAnchor } from '../../shared/anchor/anchor.ts';
import type { Side } from '../../shared/side.ts';

export type Pane = 'findings' | 'comments' | 'suggestions' | 'terms';

/** Words selected in the text, and where on the screen they end. */
export interface SelectedWords {
  readonly anchor: SpanAnchor;
  readonly box: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
}

interface Choice {
  readonly finding: string | undefined;
  readonly thread: string | undefined;
  readonly suggestion: string | undefined;
}

interface SelectionState extends Choice {
  /** Key of the current row. */
  readonly row: string | undefined;
  readonly side: Side;
  readonly pane: Pane;
  readonly words: SelectedWords | undefined;
  /** Requests to bring the chosen thing into view, counted so that asking twice scrolls twice. */
  readonly reveal: { readonly count: number; readonly focus: boolean };
  /** Requests to focus the current row; counted. */
  readonly rowEntries: number;
  /** Requests to focus the box of a new comment; counted. */
  readonly compositions: number;
  /** Whether the chosen finding's card asks for a reason to dismiss it. */
  readonly dismissing: boolean;
  askDismissal(dismissing: boolean): void;
  /** The reader is in this row already. */
  chooseRow(row: string, side?: Side): void;
  chooseSide(side: Side): void;
  /** Brings the row into view and the focus into it. */
  enterRow(row: string): void;
  showPane(pane: Pane): void;
  compose(): void;
  /** Choosing opens the pane and brings the thing into view there and in the text; `focus` moves the focus to its card. */
  chooseFinding(finding: string, focus?: boolean): void;
  chooseThread(thread: string, focus?: boolean): void;
  chooseSuggestion(suggestion: string, focus?: boolean): void;
  chooseNothing(): void;
  selectWords(words: SelectedWords | undefined): void;
  reset(): void;
}

const NOTHING: Choice = { finding: undefined, thread: undefined, suggestion: undefined };

export const useSelection = create<SelectionState>((set) => {
  const choose = (pane: Pane, choice: Partial<Choice>, focus: boolean) =>
    set(({ reveal }) => ({
      ...NOTHING,
      ...choice,
      pane,
      dismissing: false,
      reveal: { count: reveal.count + 1, focus },
    }));
  return {
    ...NOTHING,
    row: undefined,
    side: 'target',
    pane: 'findings',
    words: undefined,
    reveal: { count: 0, focus: false },
    rowEntries: 0,
    compositions: 0,
    dismissing: false,
    askDismissal: (dismissing) => set({ dismissing }),
    chooseRow: (row, side) => set((state) => ({ row, side: side ?? state.side })),
    chooseSide: (side) => set({ side }),
    enterRow: (row) => set(({ rowEntries }) => ({ row, rowEntries: rowEntries + 1 })),
    showPane: (pane) => set({ pane }),
    compose: () => set(({ compositions }) => ({ pane: 'comments', words: undefined, compositions: compositions + 1 })),
    chooseFinding: (finding, focus = false) => choose('findings', { finding }, focus),
    chooseThread: (thread, focus = false) => choose('comments', { thread }, focus),
    chooseSuggestion: (suggestion, focus = false) => choose('suggestions', { suggestion }, focus),
    chooseNothing: () => set(NOTHING),
    selectWords: (words) => set({ words }),
    reset: () => set({ ...NOTHING, row: undefined, words: undefined, pane: 'findings' }),
  };
});
