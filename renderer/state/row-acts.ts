/** What a reader does with rows: move among them and set their state. */
import type { ParagraphStatus } from '../../shared/review/event.ts';
import type { TextRow } from '../../shared/workspace/lay-rows.ts';
import { findUntouched, rowStatus, statusParagraphs } from '../../shared/workspace/progress.ts';
import { currentRows } from './derived.ts';
import { reportNews, reportProblem } from './notices.ts';
import { useReview } from './review-store.ts';
import { useSelection } from './selection-store.ts';

/** The row that the reader is in; before any was chosen, the first that is a link. */
export function currentRow(): TextRow | undefined {
  const rows = currentRows();
  const { row } = useSelection.getState();
  return rows.find(({ key }) => key === row) ?? rows.find(({ link }) => link);
}

/** Moves the focus by so many link rows. */
export function moveRow(step: 1 | -1): void {
  const links = currentRows().filter(({ link }) => link);
  const at = links.findIndex(({ key }) => key === useSelection.getState().row);
  const next = links[at < 0 ? 0 : Math.min(links.length - 1, Math.max(0, at + step))];
  if (next) useSelection.getState().enterRow(next.key);
}

export async function setStatus(row: TextRow, status: ParagraphStatus): Promise<boolean> {
  const { review, act } = useReview.getState();
  if (rowStatus(row, review.statuses) === status) return true;
  const answer = await act({
    type: 'paragraph.statusSet',
    data: { paragraphs: [...statusParagraphs(row)], status },
  });
  if (!answer.ok) reportProblem(answer.problem);
  return answer.ok;
}

export async function markCurrentRow(status: ParagraphStatus): Promise<void> {
  const row = currentRow();
  if (row?.link) await setStatus(row, status);
}

/** Marks the row and goes to the next that nobody has looked at. */
export async function markAndGoOn(status: ParagraphStatus): Promise<void> {
  const row = currentRow();
  if (!row?.link || !(await setStatus(row, status))) return;
  goToUntouched();
}

/** To the next row that nobody has looked at, or that changed since. */
export function goToUntouched(): void {
  const row = currentRow();
  if (!row) return;
  const next = findUntouched(currentRows(), useReview.getState().review.statuses, row.key);
  if (next) useSelection.getState().enterRow(next.key);
  else reportNews('status.allSeen');
}
