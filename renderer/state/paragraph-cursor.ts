/** The paragraph within the current row that a repair of the alignment is about. */
import { findLink, type LinkMember } from '../../shared/alignment/edit-links.ts';
import type { Side } from '../../shared/side.ts';
import type { TextRow } from '../../shared/workspace/lay-rows.ts';
import { isSameMember, useAligning } from './aligning-store.ts';
import { currentRows } from './derived.ts';
import { useReview } from './review-store.ts';
import { currentRow } from './row-acts.ts';
import { useSelection } from './selection-store.ts';

/** The cursor, while it stands in the row. */
export function cursorIn(row: TextRow | undefined): LinkMember | undefined {
  const { cursor } = useAligning.getState();
  return cursor && row?.[cursor.side].some(({ id }) => id === cursor.paragraph) ? cursor : undefined;
}

/** The row's first (-1) or last (1) paragraph on the reader's side, else on the other. */
export function outermostIn(row: TextRow | undefined, end: 1 | -1): LinkMember | undefined {
  const { side } = useSelection.getState();
  const sides: readonly Side[] = [side, side === 'source' ? 'target' : 'source'];
  return sides
    .map((on) => ({ side: on, paragraph: row?.[on].at(end === -1 ? 0 : -1)?.id }))
    .find((member): member is LinkMember => member.paragraph !== undefined);
}

/** Moves the cursor to the next or previous paragraph of the reader's side, over the edges of rows. */
export function walkParagraphs(by: 1 | -1): void {
  const { side } = useSelection.getState();
  const row = currentRow();
  const at = cursorIn(row);
  const next = at?.side === side ? neighbourOf(at, by) : outermostIn(row, by === 1 ? -1 : 1);
  if (next) enterParagraph(next);
}

/** Puts the cursor and the focus on a paragraph. */
function enterParagraph(member: LinkMember): void {
  const link = findLink(useReview.getState().review.links, member);
  const row = currentRows().find((one) => one.link === link);
  if (!row) return;
  useAligning.getState().moveCursor(member);
  useSelection.getState().enterRow(row.key);
}

function neighbourOf({ side, paragraph }: LinkMember, by: 1 | -1): LinkMember | undefined {
  const members = useReview
    .getState()
    .review.links.flatMap((link) => link[side].map((id): LinkMember => ({ side, paragraph: id })));
  return members[members.findIndex((member) => isSameMember(member, { side, paragraph })) + by];
}
