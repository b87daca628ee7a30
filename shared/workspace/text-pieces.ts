/** A paragraph as it is drawn: cut where marks and changes begin and end. */
import type { Mark } from './collect-marks.ts';
import { markSegments, type Segment } from './mark-segments.ts';
import type { PlacedChange } from './text-changes.ts';

export interface TextPiece extends Segment<Mark> {
  /** Whether the words are new since the version that the text is compared with. */
  readonly isNew: boolean;
  /** What stood before these words and is gone. */
  readonly deleted?: string;
}

/** Joined, the texts give the paragraph back; words that went away at the very end stand in a last, empty piece. */
export function textPieces(
  text: string,
  marks: readonly Mark[],
  changes: readonly PlacedChange[] = [],
): readonly TextPiece[] {
  const cuts = changes.flatMap(({ start, end }) => [start, end]);
  const pieces = markSegments(text, marks, cuts).map((segment) => pieceOf(segment, changes));
  const atEnd = changes.find(({ start, deleted }) => start === text.length && deleted !== '');
  if (!atEnd) return pieces;
  const { length } = text;
  return [...pieces, { start: length, end: length, text: '', marks: [], isNew: false, deleted: atEnd.deleted }];
}

function pieceOf(segment: Segment<Mark>, changes: readonly PlacedChange[]): TextPiece {
  const gone = changes.find(({ start, deleted }) => start === segment.start && deleted !== '');
  const isNew = changes.some(({ start, end }) => start < segment.end && segment.start < end);
  return { ...segment, isNew, ...(gone && { deleted: gone.deleted }) };
}
