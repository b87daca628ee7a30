/** What a reader does with a Word copy that came back: look at what is new in it, take in what is chosen. */
import type { Output } from '../../shared/api/contract.ts';
import type { Problem } from '../../shared/problem.ts';
import { ok, type Result } from '../../shared/result.ts';
import { host } from '../host/client.ts';
import { sendFile } from './host-files.ts';
import { reportNews, reportProblem } from './notices.ts';
import { useReview } from './review-store.ts';

export type ReturnPreview = Output<'review.previewReturn'>;
export type ReturnedItem = ReturnPreview['items'][number];

export interface ReturnedCopy {
  readonly review: string;
  readonly file: string;
  readonly preview: ReturnPreview;
}

/** The problem when the file is no Word copy of the open review. */
export async function readReturn(chosen: File): Promise<Result<ReturnedCopy>> {
  const review = useReview.getState().opened?.review;
  if (review === undefined) return notOpen;
  const received = await sendFile(chosen);
  if (!received.ok) return received;
  const { file } = received.value;
  const answer = await host.call('review.previewReturn', { review, file });
  return answer.ok ? ok({ review, file, preview: answer.value }) : answer;
}

const notOpen: { readonly ok: false; readonly problem: Problem } = { ok: false, problem: { code: 'review-not-open' } };

/** Whether they were taken in; a failure was shown. One act: one undo takes all of it back. */
export async function takeReturn({ review, file }: ReturnedCopy, items: readonly string[]): Promise<boolean> {
  const answer = await useReview.getState().actThrough(async () => {
    const taken = await host.call('review.takeReturn', { review, file, items: [...items] });
    return taken.ok ? ok(taken.value.events) : taken;
  });
  if (!answer.ok) {
    reportProblem(answer.problem);
    return false;
  }
  reportNews('wordReturn.done', { count: items.length });
  return true;
}
