/** The commands that repair the alignment; their letters count while the reader is at it. */
import { useAligning } from '../state/aligning-store.ts';
import {
  alignAgain,
  explainRow,
  leaveOrLetGo,
  mergeRow,
  moveParagraph,
  pickUpAsWell,
  pickUpOrPutDown,
  splitRow,
  togglePin,
  unlinkRow,
  walkDoubtful,
} from '../state/link-acts.ts';
import { walkParagraphs } from '../state/paragraph-cursor.ts';
import { type Command, canWrite, inReview } from './command.ts';

const isAligning = () => canWrite() && useAligning.getState().on;

const repair = (id: string, key: string, run: () => unknown): Command => ({
  id,
  group: 'alignment',
  keys: [key],
  zones: ['alignment'],
  applies: canWrite,
  run: () => void run(),
});

export const ALIGNMENT_COMMANDS: readonly Command[] = [
  {
    id: 'aligning',
    group: 'alignment',
    keys: ['l'],
    zones: ['rows'],
    applies: canWrite,
    run: () => useAligning.getState().toggle(),
  },
  repair('mergeNext', 'm', () => mergeRow(1)),
  repair('mergePrevious', 'Shift+m', () => mergeRow(-1)),
  repair('split', 's', () => splitRow()),
  repair('moveUp', 'u', () => moveParagraph(-1)),
  repair('moveDown', 'd', () => moveParagraph(1)),
  repair('unlink', 'Delete', () => unlinkRow()),
  repair('pin', 'p', () => togglePin()),
  repair('pickUp', 'Space', pickUpOrPutDown),
  repair('pickUpAsWell', 'Shift+Space', pickUpAsWell),
  {
    id: 'nextParagraph',
    group: 'alignment',
    keys: ['ArrowDown'],
    zones: ['alignment'],
    applies: isAligning,
    run: () => walkParagraphs(1),
  },
  {
    id: 'previousParagraph',
    group: 'alignment',
    keys: ['ArrowUp'],
    zones: ['alignment'],
    applies: isAligning,
    run: () => walkParagraphs(-1),
  },
  { id: 'whyLinked', group: 'alignment', keys: ['Shift+?'], zones: ['rows'], applies: inReview, run: explainRow },
  { id: 'nextDoubtful', group: 'alignment', keys: ['Shift+l'], zones: ['rows'], applies: inReview, run: walkDoubtful },
  {
    id: 'alignAgain',
    group: 'alignment',
    keys: ['$mod+Shift+a'],
    applies: canWrite,
    run: () => void alignAgain(),
  },
  {
    id: 'leaveAligning',
    group: 'alignment',
    keys: ['Escape'],
    zones: ['alignment'],
    applies: isAligning,
    run: leaveOrLetGo,
  },
];
