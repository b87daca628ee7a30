/** The tracked changes of a returned paragraph: each as the words it replaces, in the offsets of the text before them. */
import type { TextRange } from '../../text/range.ts';
import type { ChangedBy, StoryPiece } from './read-story.ts';

export interface TrackedChange extends TextRange {
  readonly by: ChangedBy;
  readonly inserted: string;
}

type TextPiece = Extract<StoryPiece, { kind: 'text' }>;

/** A piece with its place: an inserted one stands between two characters. */
export interface PlacedPiece extends TextRange {
  readonly piece: TextPiece;
}

export function placePieces(pieces: readonly StoryPiece[]): readonly PlacedPiece[] {
  let at = 0;
  return pieces.flatMap((piece) => {
    if (piece.kind !== 'text') return [];
    const start = at;
    if (!piece.inserted) at += piece.text.length;
    return [{ piece, start, end: at }];
  });
}

/** Pieces that `isKnown` are nobody's new change; what was changed within them is, as a change of all that was changed there. */
export function trackedChanges(
  placed: readonly PlacedPiece[],
  isKnown: (piece: PlacedPiece) => boolean,
): readonly TrackedChange[] {
  const changes = runsOf(placed).flatMap((run) => changesOfRun(run, isKnown));
  return joinNeighbours(changes, placed);
}

/** Changes with nothing between them. */
function runsOf(placed: readonly PlacedPiece[]): readonly (readonly PlacedPiece[])[] {
  const runs: PlacedPiece[][] = [];
  let isOpen = false;
  for (const one of placed) {
    const isChange = one.piece.inserted !== undefined || one.piece.deleted !== undefined;
    if (isChange && isOpen) runs.at(-1)?.push(one);
    else if (isChange) runs.push([one]);
    isOpen = isChange;
  }
  return runs;
}

function changesOfRun(run: readonly PlacedPiece[], isKnown: (piece: PlacedPiece) => boolean): readonly TrackedChange[] {
  const news = run.map((one) => !isKnown(one) && !isTakenBack(one));
  if (!news.includes(true)) return [];
  if (isTangled(run, news)) {
    const last = run[news.lastIndexOf(true)];
    return last ? [changeOf(run, authorOf(last.piece))] : [];
  }
  const groups: PlacedPiece[][] = [];
  run.forEach((one, index) => {
    if (!news[index]) return;
    const before = groups.at(-1)?.at(-1);
    const isSame = before !== undefined && authorOf(before.piece).author === authorOf(one.piece).author;
    if (isSame && run[index - 1] === before) groups.at(-1)?.push(one);
    else groups.push([one]);
  });
  return groups.map((group) => changeOf(group, authorOf(group[0]?.piece ?? NO_PIECE)));
}

const NO_PIECE: TextPiece = { kind: 'text', text: '' };

/** Who changed the piece last. */
function authorOf({ deleted, inserted }: TextPiece): ChangedBy {
  return deleted ?? inserted ?? { author: '', date: {} };
}

/** Inserted and deleted again by the same person. */
function isTakenBack({ piece: { inserted, deleted } }: PlacedPiece): boolean {
  return inserted !== undefined && deleted !== undefined && inserted.author === deleted.author;
}

/** Whether somebody changed what somebody else had inserted. */
function isTangled(run: readonly PlacedPiece[], news: readonly boolean[]): boolean {
  const isWithin = news.some(
    (isNew, index) => isNew && insertsAt(run, news, index, -1) && insertsAt(run, news, index, 1),
  );
  return (
    isWithin ||
    run.some(({ piece: { inserted, deleted } }) => inserted && deleted && inserted.author !== deleted.author)
  );
}

/** Whether the next piece in that direction that is not new was inserted. */
function insertsAt(run: readonly PlacedPiece[], news: readonly boolean[], from: number, step: 1 | -1): boolean {
  let index = from + step;
  while (news[index]) index += step;
  return run[index]?.piece.inserted !== undefined;
}

function changeOf(group: readonly PlacedPiece[], by: ChangedBy): TrackedChange {
  return {
    start: group[0]?.start ?? 0,
    end: group.at(-1)?.end ?? 0,
    inserted: group.map(({ piece }) => (piece.inserted && !piece.deleted ? piece.text : '')).join(''),
    by,
  };
}

/** Two changes of one person with only a space between them are one: half of it may be a fault. */
function joinNeighbours(changes: readonly TrackedChange[], placed: readonly PlacedPiece[]): readonly TrackedChange[] {
  const text = placed.map(({ piece }) => (piece.inserted ? '' : piece.text)).join('');
  const isChanged = (from: number, to: number) =>
    placed.some(
      ({ piece, start, end }) => (piece.inserted ?? piece.deleted) && start >= from && end <= to && start < to,
    );
  const joined: TrackedChange[] = [];
  for (const change of changes) {
    const last = joined.at(-1);
    const gap = text.slice(last?.end ?? 0, change.start);
    const isNear = last?.by.author === change.by.author && /^[ \t\u3000]{0,2}$/.test(gap);
    if (!last || !isNear || isChanged(last.end, change.start)) joined.push(change);
    else joined.splice(-1, 1, { ...last, end: change.end, inserted: last.inserted + gap + change.inserted });
  }
  return joined;
}
