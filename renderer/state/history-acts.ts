/** What a reader does with the record: goes to what an act was about, or makes an earlier state the present one. */
import type { HistoryEntry } from '../../shared/review/history.ts';
import { stateAfter } from '../../shared/review/history.ts';
import { findRow } from './derived.ts';
import { reportNews, reportProblem } from './notices.ts';
import { useReview } from './review-store.ts';
import { useSelection } from './selection-store.ts';

export async function restoreAfter({ id }: HistoryEntry): Promise<void> {
  const { events, restore } = useReview.getState();
  const then = stateAfter(events, id);
  if (!then) return;
  const answer = await restore(then);
  if (answer.ok) reportNews('history.restored');
  else reportProblem(answer.problem);
}

/** The row of the first of these paragraphs that is still in the text. */
export function enterRowOf(paragraphs: readonly string[]): void {
  const row = paragraphs.map((id) => findRow('target', id) ?? findRow('source', id)).find((found) => found);
  if (row) useSelection.getState().enterRow(row.key);
}
