/** What a reader does with a proposed wording. */
import type { EventBody } from '../../shared/review/event.ts';
import type { Suggestion } from '../../shared/review/review.ts';
import { reportNews, reportProblem } from './notices.ts';
import { useReview } from './review-store.ts';
import { useSelection } from './selection-store.ts';

type Decision = 'accept' | 'reject' | 'withdraw' | 'reopen';

export async function decideSuggestion(suggestion: Suggestion, decision: Decision, reason = ''): Promise<void> {
  await decide([eventFor(suggestion.id, decision, reason.trim())], decision === 'accept' ? [suggestion] : []);
}

/** Decides on all of them, as one act. */
export async function decideAll(suggestions: readonly Suggestion[], decision: Decision): Promise<void> {
  await decide(
    suggestions.map(({ id }) => eventFor(id, decision, '')),
    decision === 'accept' ? suggestions : [],
  );
}

async function decide(bodies: readonly EventBody[], accepted: readonly Suggestion[]): Promise<void> {
  const reopened = reopenedBy(accepted.map(({ anchor }) => anchor.paragraph));
  const answer = await useReview.getState().act(...bodies, ...reopened);
  if (!answer.ok) reportProblem(answer.problem);
  else if (reopened.length > 0) reportNews('suggestions.approvalTaken');
}

/** An approval was of other words: paragraphs that change are no longer approved. */
export function reopenedBy(changed: readonly string[]): readonly EventBody[] {
  const { statuses } = useReview.getState().review;
  const approved = [...new Set(changed)].filter((id) => statuses.get(id)?.status === 'approved');
  return approved.length === 0
    ? []
    : [{ type: 'paragraph.statusSet', data: { paragraphs: approved, status: 'untouched' } }];
}

function eventFor(suggestion: string, decision: Decision, reason: string): EventBody {
  switch (decision) {
    case 'accept':
      return { type: 'suggestion.accepted', data: { suggestion } };
    case 'reject':
      return { type: 'suggestion.rejected', data: { suggestion, ...(reason !== '' && { reason }) } };
    case 'withdraw':
      return { type: 'suggestion.withdrawn', data: { suggestion } };
    case 'reopen':
      return { type: 'suggestion.reopened', data: { suggestion } };
  }
}

export function chosenSuggestion(): Suggestion | undefined {
  return useReview.getState().review.suggestions.get(useSelection.getState().suggestion ?? '');
}

/** Next or previous open suggestion in the order in which they were made, around the end. */
export function walkSuggestions(step: 1 | -1): void {
  const open = [...useReview.getState().review.suggestions.values()].filter(({ state }) => state === 'open');
  const at = open.findIndex(({ id }) => id === useSelection.getState().suggestion);
  const next = at < 0 ? open.at(step === 1 ? 0 : -1) : open[(at + step + open.length) % open.length];
  if (next) useSelection.getState().chooseSuggestion(next.id, true);
  else reportNews('suggestions.noneOpen');
}
