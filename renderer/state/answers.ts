/** What the newest version did about each comment that was open before it. */
import { type Answer, findAnswers } from '../../shared/review/answers.ts';
import type { EventBody, ReviewEvent } from '../../shared/review/event.ts';
import { reportProblem } from './notices.ts';
import { rememberLast } from './remember-last.ts';
import { useReview } from './review-store.ts';

/** What was done since does not change the answers, so they are found once a version. */
const answersFrom = rememberLast((_version: ReviewEvent | undefined, count: number) =>
  findAnswers(useReview.getState().events.slice(0, count)),
);

function currentAnswers(events: readonly ReviewEvent[]): ReadonlyMap<string, Answer> {
  const at = events.findLastIndex(({ type }) => type === 'target.revised');
  return answersFrom(events[at], at + 1);
}

export function useAnswers(): ReadonlyMap<string, Answer> {
  return useReview(({ events }) => currentAnswers(events));
}

/** The reader confirms: these comments are settled. */
export async function resolveAll(comments: readonly string[]): Promise<void> {
  const bodies = comments.map((comment): EventBody => ({ type: 'comment.resolved', data: { comment } }));
  const answer = await useReview.getState().act(...bodies);
  if (!answer.ok) reportProblem(answer.problem);
}
