/** What a reader does with comments: begin, post, reply, correct, resolve, delete. */
import type { Anchor } from '../../shared/anchor/anchor.ts';
import { createSpanAnchor } from '../../shared/anchor/create-anchor.ts';
import type { Finding, FindingRange } from '../../shared/checks/finding.ts';
import type { MqmSeverity } from '../../shared/quality/severity.ts';
import type { EventBody } from '../../shared/review/event.ts';
import type { Thread } from '../../shared/review/review.ts';
import type { Side } from '../../shared/side.ts';
import { listThreads } from '../../shared/workspace/thread-list.ts';
import { currentRows } from './derived.ts';
import { type CommentDraft, createId, type Draft, useDrafts } from './drafts-store.ts';
import { mentionsIn } from './mentions.ts';
import { reportNews, reportProblem } from './notices.ts';
import { useReview } from './review-store.ts';
import { currentRow } from './row-acts.ts';
import { useSelection } from './selection-store.ts';

async function act(...bodies: readonly EventBody[]): Promise<boolean> {
  const answer = await useReview.getState().act(...bodies);
  if (!answer.ok) reportProblem(answer.problem);
  return answer.ok;
}

/** Opens the box for a new comment; a box that already holds words is not taken away, only shown. */
export function beginComment(anchor: Anchor, filled: Partial<CommentDraft> = {}): void {
  const { opened } = useReview.getState();
  const { comment, writeComment } = useDrafts.getState();
  if (!opened) return;
  const busy = comment?.review === opened.review && comment.text.trim() !== '';
  if (busy) reportNews('comments.draftOpen');
  else writeComment({ id: createId(), review: opened.review, text: '', ...filled, anchor });
  useSelection.getState().compose();
}

/** The selected words, else the current row's paragraph of the side that the reader is on. */
function anchorHere(): Anchor | undefined {
  const { words, side } = useSelection.getState();
  if (words) return words.anchor;
  const row = currentRow();
  const paragraph = row?.[side][0] ?? row?.target[0] ?? row?.source[0];
  if (!row || !paragraph) return undefined;
  const on: Side = row[side].includes(paragraph) ? side : side === 'target' ? 'source' : 'target';
  return { on: 'paragraph', side: on, paragraph: paragraph.id };
}

export function beginCommentHere(): void {
  const anchor = anchorHere();
  if (anchor) beginComment(anchor);
}

/** Puts a comment that lost its words where the reader is now. */
export async function placeThreadHere({ id: comment }: Thread): Promise<void> {
  const anchor = anchorHere();
  if (!anchor || !(await act({ type: 'comment.moved', data: { comment, anchor } }))) return;
  useSelection.getState().selectWords(undefined);
  useSelection.getState().chooseThread(comment, true);
}

const SEVERITY_OF_FINDING: Readonly<Record<Finding['severity'], MqmSeverity>> = {
  error: 'major',
  warning: 'minor',
  info: 'neutral',
};

/** A comment in the finding's place with its type, for the reader to put into words of their own. */
export function beginCommentOnFinding(finding: Finding, text: string): void {
  const { review } = useReview.getState();
  const anchorOn = (side: Side, range: FindingRange | undefined): Anchor | undefined => {
    const paragraph = review[side]?.paragraphs.find(({ id }) => id === range?.paragraph);
    if (!paragraph || !range) return undefined;
    return range.start < range.end
      ? createSpanAnchor(side, paragraph, range)
      : { on: 'paragraph', side, paragraph: paragraph.id };
  };
  const anchor = anchorOn('target', finding.target[0]) ?? anchorOn('source', finding.source[0]) ?? { on: 'article' };
  beginComment(anchor, { text, mqm: finding.type, severity: SEVERITY_OF_FINDING[finding.severity] });
}

export async function postComment(draft: CommentDraft): Promise<boolean> {
  const { id: comment, anchor } = draft;
  const posted = await act({ type: 'comment.added', data: { comment, anchor, ...remarkOf(draft), ...typeOf(draft) } });
  if (posted) {
    useDrafts.getState().writeComment(undefined);
    useSelection.getState().chooseThread(comment, true);
  }
  return posted;
}

function remarkOf({ text }: Draft) {
  const mentions = mentionsIn(text);
  return { text: text.trim(), ...(mentions.length > 0 && { mentions }) };
}

function typeOf({ mqm, severity, repeats }: Draft) {
  return { ...(mqm && { mqm }), ...(severity && { severity }), ...(repeats !== undefined && { repeats }) };
}

export async function postReply(thread: Thread, draft: Draft): Promise<void> {
  const { writeReply } = useDrafts.getState();
  if (await act({ type: 'comment.replied', data: { comment: thread.id, reply: draft.id, ...remarkOf(draft) } })) {
    writeReply(thread.id, undefined);
    useSelection.getState().chooseThread(thread.id, true);
  }
}

/** Gives the draft up; the focus goes back to where it was begun. */
export function discardComment(): void {
  useDrafts.getState().writeComment(undefined);
  const { row, enterRow } = useSelection.getState();
  if (row !== undefined) enterRow(row);
}

export function discardReply({ id }: Thread): void {
  useDrafts.getState().writeReply(id, undefined);
  useSelection.getState().chooseThread(id, true);
}

export function discardEdit({ id }: Thread, remark: string): void {
  useDrafts.getState().writeEdit(remark, undefined);
  useSelection.getState().chooseThread(id, true);
}

/** `remark` is the comment's own id or one of its replies'. */
export async function postEdit(thread: Thread, remark: string, draft: Draft): Promise<void> {
  const own = remark === thread.id;
  const data = { comment: thread.id, ...remarkOf(draft), ...(own ? typeOf(draft) : { reply: remark }) };
  if (await act({ type: 'comment.edited', data })) discardEdit(thread, remark);
}

export async function toggleResolved({ id: comment, resolved }: Thread): Promise<void> {
  await act({ type: resolved ? 'comment.reopened' : 'comment.resolved', data: { comment } });
}

export async function deleteRemark(thread: Thread, remark: string): Promise<void> {
  const data = { comment: thread.id, ...(remark !== thread.id && { reply: remark }) };
  if (!(await act({ type: 'comment.deleted', data }))) return;
  reportNews('comments.deleted');
  const { row, enterRow, chooseThread } = useSelection.getState();
  if (remark !== thread.id) chooseThread(thread.id, true);
  else if (row !== undefined) enterRow(row);
}

export function chosenThread(): Thread | undefined {
  return useReview.getState().review.threads.get(useSelection.getState().thread ?? '');
}

/** Next or previous open thread in order of the text, around the end. */
export function walkThreads(step: 1 | -1): void {
  const open = listThreads(useReview.getState().review.threads.values(), currentRows(), { show: 'open' });
  const at = open.findIndex(({ id }) => id === useSelection.getState().thread);
  const next = at < 0 ? open.at(step === 1 ? 0 : -1) : open[(at + step + open.length) % open.length];
  if (next) useSelection.getState().chooseThread(next.id, true);
  else reportNews('comments.noneOpen');
}
