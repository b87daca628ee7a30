/** The words that the reader selected last on either side: together they make a pair for the glossary. */
import { create } from 'zustand';
import { useSelection } from './selection-store.ts';

interface TermPair {
  readonly source: string;
  readonly target: string;
}

const EMPTY: TermPair = { source: '', target: '' };

export const useTermPair = create<TermPair>(() => EMPTY);

/** Follows the selection from now on; returns what stops that. */
export function followTermPair(): () => void {
  return useSelection.subscribe(({ words }) => {
    if (words) useTermPair.setState({ [words.anchor.side === 'source' ? 'source' : 'target']: words.anchor.exact });
  });
}

export function forgetTermPair(): void {
  useTermPair.setState(EMPTY);
}
