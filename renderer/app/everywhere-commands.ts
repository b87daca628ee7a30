/** The commands that go to places, take back, find and change the size of the text. */
import { leaveReview, useApp } from '../state/app-store.ts';
import { useFind } from '../state/find-store.ts';
import { canStepGlossary, stepGlossary } from '../state/glossary-desk-acts.ts';
import { printReview } from '../state/print-acts.ts';
import { useReview } from '../state/review-store.ts';
import { useSelection } from '../state/selection-store.ts';
import { useSettings } from '../state/settings-store.ts';
import { always, type Command, canWrite, inReview } from './command.ts';
import { focusPane } from './panes.ts';

const onDesk = () => useApp.getState().view === 'glossary';
const hasPanes = () => inReview() || onDesk();

/** In a browser the same keys print the page. */
const onDesktop = () => useApp.getState().description?.host === 'desktop';

const TEXT_STEP = 10;
const changeTextSize = (by: number) => {
  const { settings, change } = useSettings.getState();
  void change({ textSize: by === 0 ? 100 : Math.min(200, Math.max(70, settings.textSize + by)) });
};

export const EVERYWHERE_COMMANDS: readonly Command[] = [
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
    id: 'print',
    group: 'everywhere',
    keys: ['$mod+p'],
    applies: () => inReview() && onDesktop(),
    run: () => void printReview(),
  },
  {
    id: 'showTerms',
    group: 'everywhere',
    keys: ['F4'],
    applies: inReview,
    run: () => useSelection.getState().showPane('terms'),
  },
  {
    id: 'glossaryDesk',
    group: 'everywhere',
    keys: ['$mod+Shift+l'],
    applies: always,
    run: () => useApp.getState().show('glossary'),
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
