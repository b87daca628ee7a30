/** Taking in the translator's next version: paragraphs keep their ids, so that everything said stays with its words. */
import { carryIds } from '../../shared/document/carry-ids.ts';
import type { Document } from '../../shared/document/document.ts';
import type { EventBody } from '../../shared/review/event.ts';
import { host } from '../host/client.ts';
import { sendFile } from './host-files.ts';
import { alignAgain } from './link-acts.ts';
import { reportNews, reportProblem } from './notices.ts';
import { useReview } from './review-store.ts';
import { useView } from './view-store.ts';

/** Shows what changed afterwards; new paragraphs are aligned around those that were matched before. */
export async function takeInVersion(file: File): Promise<void> {
  const received = await sendFile(file);
  const reading = received.ok
    ? await host.call('document.read', { file: received.value.file, side: 'target' })
    : received;
  if (!reading.ok) {
    reportProblem(reading.problem);
    return;
  }
  const { review, act } = useReview.getState();
  const { target, revisions } = review;
  if (!target) return;
  const document = carryIds(target, reading.value.document);
  const answer = await act({ type: 'target.revised', data: { document } }, ...lookedAtBefore(target, document));
  if (!answer.ok) {
    reportProblem(answer.problem);
    return;
  }
  const known = new Set(target.paragraphs.map(({ id }) => id));
  if (document.paragraphs.some(({ id }) => !known.has(id))) await alignAgain();
  useView.getState().compareWith(revisions.length - 1);
  useView.getState().show('changes');
  const orphans = [...useReview.getState().review.threads.values()].filter(
    ({ deleted, orphaned }) => !deleted && orphaned,
  ).length;
  reportNews('versions.taken', { version: revisions.length + 1, count: orphans });
}

/** What was reviewed or approved was other words: paragraphs that the new version changes are to be looked at again. */
function lookedAtBefore(before: Document, after: Document): readonly EventBody[] {
  const { statuses } = useReview.getState().review;
  const texts = new Map(before.paragraphs.map(({ id, text }) => [id, text]));
  const paragraphs = after.paragraphs
    .filter(({ id, text }) => texts.has(id) && texts.get(id) !== text)
    .map(({ id }) => id)
    .filter((id) => ['reviewed', 'approved'].includes(statuses.get(id)?.status ?? ''));
  return paragraphs.length === 0 ? [] : [{ type: 'paragraph.statusSet', data: { paragraphs, status: 'untouched' } }];
}
