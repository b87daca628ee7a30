/** Carries positions of a text over its changes, so that marks follow their words. */
import type { TextChange } from './diff.ts';
import type { TextRange } from './range.ts';

interface Piece {
  readonly before: TextRange;
  readonly after: TextRange;
  readonly same: boolean;
}

function piecesOf(changes: readonly TextChange[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let before = 0;
  let after = 0;
  for (const { kind, text } of changes) {
    const next = {
      before: { start: before, end: kind === 'inserted' ? before : before + text.length },
      after: { start: after, end: kind === 'deleted' ? after : after + text.length },
    };
    const last = pieces.at(-1);
    // A deletion beside an insertion is a replacement: what stood on the old words stands on the new ones.
    if (kind !== 'same' && last && !last.same) {
      pieces[pieces.length - 1] = {
        before: { start: last.before.start, end: next.before.end },
        after: { start: last.after.start, end: next.after.end },
        same: false,
      };
    } else {
      pieces.push({ ...next, same: kind === 'same' });
    }
    before = next.before.end;
    after = next.after.end;
  }
  return pieces;
}

/**
 * Where `range` of the old text stands in the new one. A range inside replaced words grows to the words that replaced
 * them. Returns undefined when all of it was deleted.
 */
export function mapRange(range: TextRange, changes: readonly TextChange[]): TextRange | undefined {
  let start: number | undefined;
  let end: number | undefined;
  for (const { before, after, same } of piecesOf(changes)) {
    if (before.end <= range.start || before.start >= range.end) continue;
    const from = same ? after.start + Math.max(0, range.start - before.start) : after.start;
    const to = same ? after.start + Math.min(range.end, before.end) - before.start : after.end;
    start ??= from;
    end = to;
  }
  return start === undefined || end === undefined || start >= end ? undefined : { start, end };
}
