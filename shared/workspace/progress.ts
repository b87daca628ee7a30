/** How far a review is: the state of each row and the sums that the reviewer sees. */
import type { ParagraphStatus } from '../review/event.ts';
import type { Review } from '../review/review.ts';
import type { TextRow } from './lay-rows.ts';

type Statuses = Review['statuses'];

/** The paragraphs that carry a row's state: the translation's, or the source's where nothing answers it. */
export function statusParagraphs({ source, target }: TextRow): readonly string[] {
  return (target.length > 0 ? target : source).map(({ id }) => id);
}

/** One state for the row: what all its paragraphs share, else the one that asks for most. */
export function rowStatus(row: TextRow, statuses: Statuses): ParagraphStatus {
  const states = statusParagraphs(row).map((id) => statuses.get(id)?.status ?? 'untouched');
  return DEMANDING.find((status) => states.includes(status)) ?? 'untouched';
}

const DEMANDING: readonly ParagraphStatus[] = ['needs-work', 'untouched', 'reviewed', 'approved'];

export interface Progress {
  /** Rows that are links. */
  readonly rows: number;
  readonly counts: Readonly<Record<ParagraphStatus, number>>;
  /** Rows that were looked at: reviewed, approved or marked as needing work. */
  readonly seen: number;
}

export function countProgress(rows: readonly TextRow[], statuses: Statuses): Progress {
  const counts = { untouched: 0, reviewed: 0, 'needs-work': 0, approved: 0 };
  const links = rows.filter(({ link }) => link !== undefined);
  for (const row of links) counts[rowStatus(row, statuses)] += 1;
  return { rows: links.length, counts, seen: links.length - counts.untouched };
}

/** The next link row after `key` (from the top again) that nobody has looked at. */
export function findUntouched(rows: readonly TextRow[], statuses: Statuses, key: string): TextRow | undefined {
  const at = rows.findIndex((row) => row.key === key);
  const inTurn = [...rows.slice(at + 1), ...rows.slice(0, at + 1)];
  return inTurn.find((row) => row.link && row.key !== key && rowStatus(row, statuses) === 'untouched');
}
