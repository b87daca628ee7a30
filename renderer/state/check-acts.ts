/** How the open review is checked: which rules, how severe, in which style. Each change is an act of the review. */
import type { CheckSettings } from '../../shared/checks/settings.ts';
import { reportProblem } from './notices.ts';
import { useReview } from './review-store.ts';

export async function configureChecks(settings: CheckSettings): Promise<void> {
  const answer = await useReview.getState().act({ type: 'checks.configured', data: { settings } });
  if (!answer.ok) reportProblem(answer.problem);
}
