/** The commands on findings: walking them, and what is done with the chosen one. */
import { chosenFinding, dismissFinding, suggestFix, walkFindings } from '../state/finding-acts.ts';
import { useSelection } from '../state/selection-store.ts';
import { addTermOfFinding } from '../state/term-acts.ts';
import { type Command, canWrite, inReview } from './command.ts';
import { commentOnChosenFinding } from './comment-on-finding.ts';

const onFinding = () => canWrite() && chosenFinding() !== undefined;

export const FINDING_COMMANDS: readonly Command[] = [
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

function withFinding(act: (finding: NonNullable<ReturnType<typeof chosenFinding>>) => unknown): void {
  const finding = chosenFinding();
  if (finding) act(finding);
}
