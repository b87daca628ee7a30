/** The places where two texts differ, as what an editor would have typed over. */
import { diffWords } from './diff.ts';
import type { TextRange } from './range.ts';

/** UTF-16 offsets of the old text; `start === end` inserts, an empty `inserted` only deletes. */
export interface TextHunk extends TextRange {
  readonly inserted: string;
}

/** In order, neither overlapping nor touching; replacing each gives `after`. None when the texts are equal. */
export function hunksBetween(before: string, after: string, language: string): readonly TextHunk[] {
  const hunks: { start: number; end: number; inserted: string }[] = [];
  let at = 0;
  let open: (typeof hunks)[number] | undefined;
  for (const { kind, text } of diffWords(before, after, language)) {
    if (kind === 'same') {
      at += text.length;
      open = undefined;
      continue;
    }
    if (!open) {
      open = { start: at, end: at, inserted: '' };
      hunks.push(open);
    }
    if (kind === 'inserted') open.inserted += text;
    else {
      at += text.length;
      open.end = at;
    }
  }
  return hunks;
}

/** The same, with words side by side as one: half of such a correction ("8.9 million") may be a new fault. */
export function correctionsBetween(before: string, after: string, language: string): readonly TextHunk[] {
  const joined: TextHunk[] = [];
  for (const hunk of hunksBetween(before, after, language)) {
    const last = joined.at(-1);
    const gap = before.slice(last?.end ?? 0, hunk.start);
    if (!last || gap.trim() !== '') joined.push(hunk);
    else joined.splice(-1, 1, { start: last.start, end: hunk.end, inserted: last.inserted + gap + hunk.inserted });
  }
  return joined;
}
