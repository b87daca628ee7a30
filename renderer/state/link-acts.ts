/** What a reader does with links: merge, split, move, unlink, pin, and align the rest again. */
import {
  type LinkMember,
  mergeLinks,
  moveMembers,
  moveToNeighbour,
  setPinned,
  splitLink,
  unlink,
} from '../../shared/alignment/edit-links.ts';
import type { Link } from '../../shared/alignment/link.ts';
import type { TextRow } from '../../shared/workspace/lay-rows.ts';
import { host } from '../host/client.ts';
import { isSameMember, useAligning } from './aligning-store.ts';
import { currentRows } from './derived.ts';
import { reportNews, reportProblem } from './notices.ts';
import { cursorIn, outermostIn } from './paragraph-cursor.ts';
import { useReview } from './review-store.ts';
import { currentRow } from './row-acts.ts';
import { useSelection } from './selection-store.ts';
import { sentenceLinksOf } from './sentence-links.ts';

/** Does a repair, or says that there is nothing to repair. */
async function repair(links: readonly Link[] | undefined): Promise<void> {
  if (!links) {
    reportNews('aligning.nothing');
    return;
  }
  const answer = await useReview.getState().act({ type: 'links.changed', data: { links: [...links] } });
  if (!answer.ok) reportProblem(answer.problem);
}

const currentLinks = () => useReview.getState().review.links;

/** The link of a row, by its place among the links. */
function placeOf(row: TextRow | undefined): number {
  return row?.link ? currentLinks().indexOf(row.link) : -1;
}

const linkAt = (place: number) => (place < 0 ? undefined : currentLinks()[place]);

export async function mergeRow(by: 1 | -1, row = currentRow()): Promise<void> {
  const at = placeOf(row);
  await repair(at < 0 ? undefined : mergeLinks(linkAt(at), linkAt(at + by)));
}

export async function unlinkRow(row = currentRow()): Promise<void> {
  await repair(unlink(row?.link));
}

export async function splitRow(row = currentRow()): Promise<void> {
  const sentences = row ? await sentenceLinksOf(row) : [];
  await repair(splitLink(row?.link, { lengthOf, sentences }, cursorIn(row)));
}

export async function togglePin(row = currentRow()): Promise<void> {
  await repair(row?.link && setPinned(row.link, !row.link.pinned));
}

/** The paragraph under the cursor, or the one nearest to the neighbour on the reader's side; the cursor goes with it. */
export async function moveParagraph(by: 1 | -1): Promise<void> {
  const row = currentRow();
  const member = cursorIn(row) ?? outermostIn(row, by);
  if (!member) {
    reportNews('aligning.nothing');
    return;
  }
  useAligning.getState().moveCursor(member);
  await repair(moveToNeighbour(currentLinks(), member, by));
}

/** Takes the paragraph in hand; with one in hand, puts it down in the current row. */
export async function pickUpOrPutDown(): Promise<void> {
  const row = currentRow();
  const { hand, pickUp } = useAligning.getState();
  const member = cursorIn(row) ?? outermostIn(row, -1);
  if (hand.length > 0) await putDown(row);
  else if (member) pickUp([member]);
}

/** Takes one more paragraph in hand, or lets go of it. */
export function pickUpAsWell(): void {
  const { hand, pickUp } = useAligning.getState();
  const row = currentRow();
  const member = cursorIn(row) ?? outermostIn(row, -1);
  if (!member) return;
  const others = hand.filter((held) => !isSameMember(held, member));
  pickUp(others.length < hand.length ? others : [...hand, member]);
}

/** Puts what is in hand into the row; in its own row it is only let go. */
export async function putDown(row: TextRow | undefined): Promise<void> {
  const { hand, pickUp } = useAligning.getState();
  pickUp([]);
  const moved = row?.link && moveMembers(currentLinks(), hand, row.link);
  if (moved) await repair(moved);
}

/** Proposes all links anew, around those that were made by hand. */
export async function alignAgain(): Promise<void> {
  const { opened } = useReview.getState();
  if (!opened) return;
  const answer = await host.call('review.align', { review: opened.review });
  if (!answer.ok) {
    reportProblem(answer.problem);
    return;
  }
  const { links } = answer.value;
  const changed = links.filter((link) => !currentLinks().some((known) => isSameLink(known, link))).length;
  if (changed > 0) await repair(links);
  reportNews('aligning.again', { count: changed });
}

/** The next link that the aligner was not sure of, around the end. */
export function walkDoubtful(): void {
  const rows = currentRows();
  const at = rows.findIndex(({ key }) => key === useSelection.getState().row);
  const inTurn = [...rows.slice(at + 1), ...rows.slice(0, at + 1)];
  const next = inTurn.find(({ link }) => link && isDoubtful(link));
  if (next) useSelection.getState().enterRow(next.key);
  else reportNews('aligning.noneDoubtful');
}

/** Lets go of what is in hand, or else ends the repairing. */
export function leaveOrLetGo(): void {
  const { hand, pickUp, toggle } = useAligning.getState();
  if (hand.length > 0) pickUp([]);
  else toggle();
}

export function explainRow(): void {
  const row = currentRow();
  if (row?.link) useAligning.getState().explain(row.key);
}

/** Below this chance of being right a link is shown as doubtful: about one in fifty is. */
const DOUBTFUL = 0.9;

export function isDoubtful({ source, target, pinned, score }: Link): boolean {
  return !pinned && source.length > 0 && target.length > 0 && score < DOUBTFUL;
}

function isSameLink(one: Link, other: Link): boolean {
  return one.source.join() === other.source.join() && one.target.join() === other.target.join();
}

function lengthOf({ side, paragraph }: LinkMember): number {
  const document = useReview.getState().review[side];
  return document?.paragraphs.find(({ id }) => id === paragraph)?.text.length ?? 0;
}
