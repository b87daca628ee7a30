/** What a reader does with copies of the open review: look at one, merge it, save one elsewhere. */
import type { Output } from '../../shared/api/contract.ts';
import { host } from '../host/client.ts';
import { fromBase64, saveFile, sendFile } from './host-files.ts';
import { reportNews, reportProblem } from './notices.ts';
import { useReview } from './review-store.ts';

export type CopyPreview = Output<'review.previewMerge'>;

export interface ChosenCopy {
  readonly review: string;
  readonly file: string;
  readonly preview: CopyPreview;
}

/** Undefined, with the reason shown, when the file is no copy of the open review. */
export async function chooseCopy(chosen: File): Promise<ChosenCopy | undefined> {
  const review = useReview.getState().opened?.review;
  if (review === undefined) return undefined;
  const received = await sendFile(chosen);
  const file = received.ok ? received.value.file : '';
  const answer = received.ok ? await host.call('review.previewMerge', { review, file }) : received;
  if (answer.ok) return { review, file, preview: answer.value };
  reportProblem(answer.problem);
  return undefined;
}

/** Whether the copy was merged; a failure was shown. */
export async function mergeCopy({ review, file }: ChosenCopy): Promise<boolean> {
  const answer = await host.call('review.merge', { review, file });
  if (!answer.ok) {
    reportProblem(answer.problem);
    return false;
  }
  useReview.getState().receive(review, answer.value.events);
  reportNews('merge.done', { count: answer.value.events.length });
  return true;
}

/** Saves all work of the open review, what could not be written too, where the reader says. */
export async function saveCopyElsewhere(): Promise<void> {
  const { opened, save } = useReview.getState();
  if (!opened) return;
  const unsaved = save.kind === 'failed' ? [...save.unsaved] : [];
  const answer = await host.call('review.copy', { review: opened.review, unsaved });
  if (!answer.ok) {
    reportProblem(answer.problem);
    return;
  }
  const { name, mediaType, base64 } = answer.value;
  saveFile(name, mediaType, fromBase64(base64));
  reportNews('save.copied', { name });
}
