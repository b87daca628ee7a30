/** Printing the open review as its annotated copy, through the host. */
import { host } from '../host/client.ts';
import { reportProblem } from './notices.ts';
import { useReview } from './review-store.ts';
import { useSettings } from './settings-store.ts';

export async function printReview(): Promise<void> {
  const { opened } = useReview.getState();
  if (!opened) return;
  const { language } = useSettings.getState().settings;
  const answer = await host.call('review.print', { review: opened.review, language });
  if (!answer.ok) reportProblem(answer.problem);
}
