/** The commands on rows: moving among them, their state, and the terms in them. */
import { goToUntouched, markAndGoOn, markCurrentRow, moveRow } from '../state/row-acts.ts';
import { useSelection } from '../state/selection-store.ts';
import { useTermHint } from '../state/term-hint-store.ts';
import { type Command, canWrite, inReview } from './command.ts';

export const ROW_COMMANDS: readonly Command[] = [
  {
    id: 'nextRow',
    group: 'rows',
    keys: ['j', 'Alt+ArrowDown'],
    zones: ['rows'],
    applies: inReview,
    run: () => moveRow(1),
  },
  {
    id: 'previousRow',
    group: 'rows',
    keys: ['k', 'Alt+ArrowUp'],
    zones: ['rows'],
    applies: inReview,
    run: () => moveRow(-1),
  },
  {
    id: 'sourceSide',
    group: 'rows',
    keys: ['ArrowLeft'],
    zones: ['rows'],
    applies: inReview,
    run: () => useSelection.getState().chooseSide('source'),
  },
  {
    id: 'targetSide',
    group: 'rows',
    keys: ['ArrowRight'],
    zones: ['rows'],
    applies: inReview,
    run: () => useSelection.getState().chooseSide('target'),
  },
  { id: 'nextUntouched', group: 'rows', keys: ['o'], zones: ['rows'], applies: inReview, run: goToUntouched },
  { id: 'reviewed', group: 'rows', keys: ['$mod+Enter'], applies: canWrite, run: () => void markAndGoOn('reviewed') },
  {
    id: 'untouched',
    group: 'rows',
    keys: ['$mod+Shift+Enter'],
    applies: canWrite,
    run: () => void markCurrentRow('untouched'),
  },
  {
    id: 'approved',
    group: 'rows',
    keys: ['$mod+Alt+Enter'],
    applies: canWrite,
    run: () => void markAndGoOn('approved'),
  },
  {
    id: 'needsWork',
    group: 'rows',
    keys: ['w'],
    zones: ['rows'],
    applies: canWrite,
    run: () => void markCurrentRow('needs-work'),
  },
  {
    id: 'nextTerm',
    group: 'rows',
    keys: ['e'],
    zones: ['rows'],
    applies: inReview,
    run: () => useTermHint.getState().step(1),
  },
  {
    id: 'previousTerm',
    group: 'rows',
    keys: ['Shift+e'],
    zones: ['rows'],
    applies: inReview,
    run: () => useTermHint.getState().step(-1),
  },
];
