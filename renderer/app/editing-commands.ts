/** The commands that read and change the translation's wording: views, editing, suggestions. */
import { beginEdit } from '../state/edit-acts.ts';
import { reportNews } from '../state/notices.ts';
import { useReview } from '../state/review-store.ts';
import { chosenSuggestion, decideAll, decideSuggestion, walkSuggestions } from '../state/suggestion-acts.ts';
import { type TextView, useView, VIEWS } from '../state/view-store.ts';
import { type Command, canWrite, inReview } from './command.ts';

const onSuggestion = () => canWrite() && chosenSuggestion()?.state === 'open';
const openSuggestions = () =>
  [...useReview.getState().review.suggestions.values()].filter((one) => one.state === 'open');

const toggleSuggesting = () => {
  useView.getState().toggleSuggesting();
  reportNews(useView.getState().suggesting ? 'edit.suggestingOn' : 'edit.suggestingOff');
};

const toggleChanges = () => {
  const { view, show } = useView.getState();
  show(view === 'changes' || view === 'compared' ? 'both' : 'changes');
};

const viewCommand = (view: TextView): Command => ({
  id: `view-${view}`,
  group: 'rows',
  keys: view === 'changes' ? ['v'] : [],
  zones: ['rows'],
  applies: inReview,
  run: view === 'changes' ? toggleChanges : () => useView.getState().show(view),
});

export const VIEW_COMMANDS: readonly Command[] = VIEWS.map(viewCommand);

export const SUGGESTION_COMMANDS: readonly Command[] = [
  { id: 'edit', group: 'suggestions', keys: ['F2'], applies: canWrite, run: () => beginEdit() },
  {
    id: 'proposeWording',
    group: 'suggestions',
    keys: ['$mod+Shift+p'],
    applies: canWrite,
    run: () => beginEdit(true),
  },
  { id: 'suggesting', group: 'suggestions', keys: ['$mod+Shift+e'], applies: canWrite, run: toggleSuggesting },
  {
    id: 'nextSuggestion',
    group: 'suggestions',
    keys: ['g'],
    zones: ['rows', 'suggestions'],
    applies: inReview,
    run: () => walkSuggestions(1),
  },
  {
    id: 'previousSuggestion',
    group: 'suggestions',
    keys: ['Shift+g'],
    zones: ['rows', 'suggestions'],
    applies: inReview,
    run: () => walkSuggestions(-1),
  },
  {
    id: 'acceptSuggestion',
    group: 'suggestions',
    keys: ['y'],
    zones: ['rows', 'suggestions'],
    applies: onSuggestion,
    run: () => withSuggestion('accept'),
  },
  {
    id: 'rejectSuggestion',
    group: 'suggestions',
    keys: ['Backspace'],
    zones: ['rows', 'suggestions'],
    applies: onSuggestion,
    run: () => withSuggestion('reject'),
  },
  {
    id: 'acceptAll',
    group: 'suggestions',
    keys: [],
    applies: () => canWrite() && openSuggestions().length > 0,
    run: () => void decideAll(openSuggestions(), 'accept'),
  },
];

function withSuggestion(decision: 'accept' | 'reject'): void {
  const suggestion = chosenSuggestion();
  if (suggestion) void decideSuggestion(suggestion, decision);
}
