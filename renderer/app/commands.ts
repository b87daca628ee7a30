/** Every command of the interface, once: menus, palette, shortcuts and the key map read this list. */
import { leaveReview, useApp } from '../state/app-store.ts';
import { beginComment, beginCommentHere, chosenThread, toggleResolved, walkThreads } from '../state/comment-acts.ts';
import { useFind } from '../state/find-store.ts';
import { chosenFinding, dismissFinding, suggestFix, walkFindings } from '../state/finding-acts.ts';
import { canStepGlossary, stepGlossary } from '../state/glossary-desk-acts.ts';
import { printReview } from '../state/print-acts.ts';
import { useReview } from '../state/review-store.ts';
import { goToUntouched, markAndGoOn, markCurrentRow, moveRow } from '../state/row-acts.ts';
import { useSelection } from '../state/selection-store.ts';
import { useSettings } from '../state/settings-store.ts';
import { addTermOfFinding } from '../state/term-acts.ts';
import { useTermHint } from '../state/term-hint-store.ts';
import { ALIGNMENT_COMMANDS } from './alignment-commands.ts';
import { type Command, canWrite, inReview } from './command.ts';
import { commentOnChosenFinding } from './comment-on-finding.ts';
import { SUGGESTION_COMMANDS, VIEW_COMMANDS } from './editing-commands.ts';
import { focusPane } from './panes.ts';

const always = () => true;
const onDesk = () => useApp.getState().view === 'glossary';
const hasPanes = () => inReview() || onDesk();
const onFinding = () => canWrite() && chosenFinding() !== undefined;
const onThread = () => canWrite() && chosenThread() !== undefined;

/** In a browser the same keys print the page. */
const onDesktop = () => useApp.getState().description?.host === 'desktop';

const TEXT_STEP = 10;
const changeTextSize = (by: number) => {
  const { settings, change } = useSettings.getState();
  void change({ textSize: by === 0 ? 100 : Math.min(200, Math.max(70, settings.textSize + by)) });
};

const everywhere: readonly Command[] = [
  {
    id: 'palette',
    group: 'everywhere',
    keys: ['$mod+k'],
    inText: true,
    applies: always,
    run: () => useApp.getState().openDialog('palette'),
  },
  {
    id: 'help',
    group: 'everywhere',
    keys: ['F1', '$mod+/'],
    inText: true,
    applies: always,
    run: () => useApp.getState().openDialog('help'),
  },
  { id: 'about', group: 'everywhere', keys: [], applies: always, run: () => useApp.getState().openDialog('about') },
  { id: 'nextPane', group: 'everywhere', keys: ['F6'], inText: true, applies: hasPanes, run: () => focusPane(1) },
  {
    id: 'previousPane',
    group: 'everywhere',
    keys: ['Shift+F6'],
    inText: true,
    applies: hasPanes,
    run: () => focusPane(-1),
  },
  {
    id: 'undo',
    group: 'everywhere',
    keys: ['$mod+z'],
    applies: () => (onDesk() ? canStepGlossary('undo') : canWrite() && useReview.getState().undos.length > 0),
    run: () => void (onDesk() ? stepGlossary('undo') : useReview.getState().undo()),
  },
  {
    id: 'redo',
    group: 'everywhere',
    keys: ['$mod+Shift+z', '$mod+y'],
    applies: () => (onDesk() ? canStepGlossary('redo') : canWrite() && useReview.getState().redos.length > 0),
    run: () => void (onDesk() ? stepGlossary('redo') : useReview.getState().redo()),
  },
  {
    id: 'find',
    group: 'everywhere',
    keys: ['$mod+f'],
    inText: true,
    applies: inReview,
    run: () => useFind.getState().openFind(),
  },
  {
    id: 'findNext',
    group: 'everywhere',
    keys: ['F3'],
    inText: true,
    applies: inReview,
    run: () => useFind.getState().step(1),
  },
  {
    id: 'findPrevious',
    group: 'everywhere',
    keys: ['Shift+F3'],
    inText: true,
    applies: inReview,
    run: () => useFind.getState().step(-1),
  },
  {
    id: 'concordance',
    group: 'everywhere',
    keys: ['$mod+Shift+f'],
    inText: true,
    applies: inReview,
    run: () => useApp.getState().openDialog('concordance'),
  },
  {
    id: 'larger',
    group: 'everywhere',
    keys: ['$mod+=', '$mod++'],
    inText: true,
    applies: always,
    run: () => changeTextSize(TEXT_STEP),
  },
  {
    id: 'smaller',
    group: 'everywhere',
    keys: ['$mod+-'],
    inText: true,
    applies: always,
    run: () => changeTextSize(-TEXT_STEP),
  },
  {
    id: 'usualSize',
    group: 'everywhere',
    keys: ['$mod+0'],
    inText: true,
    applies: always,
    run: () => changeTextSize(0),
  },
  {
    id: 'handover',
    group: 'everywhere',
    keys: ['$mod+Shift+x'],
    applies: inReview,
    run: () => useApp.getState().openDialog('handover'),
  },
  {
    id: 'print',
    group: 'everywhere',
    keys: ['$mod+p'],
    applies: () => inReview() && onDesktop(),
    run: () => void printReview(),
  },
  {
    id: 'merge',
    group: 'everywhere',
    keys: [],
    applies: canWrite,
    run: () => useApp.getState().openDialog('merge'),
  },
  {
    id: 'wordReturn',
    group: 'everywhere',
    keys: [],
    applies: canWrite,
    run: () => useApp.getState().openDialog('word-return'),
  },
  {
    id: 'glossary',
    group: 'everywhere',
    keys: [],
    applies: inReview,
    run: () => useApp.getState().openDialog('glossary'),
  },
  {
    id: 'addTerm',
    group: 'everywhere',
    keys: ['$mod+Shift+g'],
    applies: canWrite,
    run: () => useApp.getState().openDialog('term'),
  },
  {
    id: 'showTerms',
    group: 'everywhere',
    keys: ['F4'],
    applies: inReview,
    run: () => useSelection.getState().showPane('terms'),
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
  {
    id: 'glossaryDesk',
    group: 'everywhere',
    keys: ['$mod+Shift+l'],
    applies: always,
    run: () => useApp.getState().show('glossary'),
  },
  {
    id: 'checkSettings',
    group: 'everywhere',
    keys: [],
    applies: canWrite,
    run: () => useApp.getState().openDialog('checks'),
  },
  {
    id: 'history',
    group: 'everywhere',
    keys: ['$mod+Shift+h'],
    applies: inReview,
    run: () => useApp.getState().openDialog('history'),
  },
  {
    id: 'progress',
    group: 'everywhere',
    keys: [],
    applies: inReview,
    run: () => useApp.getState().openDialog('progress'),
  },
  {
    id: 'settings',
    group: 'everywhere',
    keys: ['$mod+,'],
    applies: always,
    run: () => useApp.getState().openDialog('settings'),
  },
  {
    id: 'newReview',
    group: 'everywhere',
    keys: [],
    applies: always,
    run: () => void leaveReview().then(() => useApp.getState().show('new')),
  },
  { id: 'start', group: 'everywhere', keys: [], applies: inReview, run: () => void leaveReview() },
];

const rows: readonly Command[] = [
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
];

const findings: readonly Command[] = [
  {
    id: 'nextFinding',
    group: 'findings',
    keys: ['F8', 'Alt+Shift+ArrowDown'],
    inText: true,
    applies: inReview,
    run: () => walkFindings(1),
  },
  {
    id: 'previousFinding',
    group: 'findings',
    keys: ['Shift+F8', 'Alt+Shift+ArrowUp'],
    inText: true,
    applies: inReview,
    run: () => walkFindings(-1),
  },
  {
    id: 'suggestFix',
    group: 'findings',
    keys: ['a'],
    zones: ['rows', 'findings'],
    applies: () => onFinding() && (chosenFinding()?.fixes.length ?? 0) > 0,
    run: () => withFinding(suggestFix),
  },
  {
    id: 'dismiss',
    group: 'findings',
    keys: ['x'],
    zones: ['rows', 'findings'],
    applies: onFinding,
    run: () => withFinding(dismissFinding),
  },
  {
    id: 'dismissBecause',
    group: 'findings',
    keys: ['Shift+x'],
    zones: ['rows', 'findings'],
    applies: onFinding,
    run: () => useSelection.getState().askDismissal(true),
  },
  {
    id: 'findingToComment',
    group: 'findings',
    keys: ['c'],
    zones: ['rows', 'findings'],
    applies: onFinding,
    run: commentOnChosenFinding,
  },
  {
    id: 'findingToTerm',
    group: 'findings',
    keys: ['t'],
    zones: ['rows', 'findings'],
    applies: onFinding,
    run: () => withFinding(addTermOfFinding),
  },
];

const comments: readonly Command[] = [
  { id: 'comment', group: 'comments', keys: ['$mod+Shift+m'], inText: true, applies: canWrite, run: beginCommentHere },
  {
    id: 'commentOnArticle',
    group: 'comments',
    keys: [],
    applies: canWrite,
    run: () => beginComment({ on: 'article' }),
  },
  {
    id: 'nextThread',
    group: 'comments',
    keys: ['n'],
    zones: ['rows', 'findings', 'comments'],
    applies: inReview,
    run: () => walkThreads(1),
  },
  {
    id: 'previousThread',
    group: 'comments',
    keys: ['Shift+n'],
    zones: ['rows', 'findings', 'comments'],
    applies: inReview,
    run: () => walkThreads(-1),
  },
  {
    id: 'resolve',
    group: 'comments',
    keys: ['r'],
    zones: ['rows', 'comments'],
    applies: onThread,
    run: () => withThread(toggleResolved),
  },
];

export const COMMANDS: readonly Command[] = [
  ...everywhere,
  ...rows,
  ...VIEW_COMMANDS,
  ...ALIGNMENT_COMMANDS,
  ...findings,
  ...comments,
  ...SUGGESTION_COMMANDS,
];

function withFinding(act: (finding: NonNullable<ReturnType<typeof chosenFinding>>) => unknown): void {
  const finding = chosenFinding();
  if (finding) act(finding);
}

function withThread(act: (thread: NonNullable<ReturnType<typeof chosenThread>>) => unknown): void {
  const thread = chosenThread();
  if (thread) act(thread);
}

/** Runs a command by its id, if it is one and applies now: also how the host's menus speak to the page. */
export function runCommand(id: string): void {
  const command = COMMANDS.find((one) => one.id === id);
  if (command?.applies()) command.run();
}
