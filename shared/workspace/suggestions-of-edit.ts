/** What a reader typed over a paragraph, as suggestions that can be accepted one by one. */
import type { SpanAnchor } from '../anchor/anchor.ts';
import { createSpanAnchor } from '../anchor/create-anchor.ts';
import type { Paragraph } from '../document/document.ts';
import { correctionsBetween, type TextHunk } from '../text/hunks.ts';

export interface ProposedWords {
  readonly anchor: SpanAnchor;
  readonly replacement: string;
}

/** More changes than this are a new wording, not corrections: one suggestion from the first to the last. */
const MOST_CORRECTIONS = 8;

/** None when nothing was changed. Taken together they turn the paragraph's text into `after`. */
export function suggestionsOfEdit(paragraph: Paragraph, after: string, language: string): readonly ProposedWords[] {
  const hunks = correctionsBetween(paragraph.text, after, language);
  const chosen = hunks.length > MOST_CORRECTIONS ? [wholeChange(paragraph.text, after)] : hunks;
  return withWords(paragraph.text, chosen).map(({ start, end, inserted }) => ({
    anchor: createSpanAnchor('target', paragraph, { start, end }),
    replacement: inserted,
  }));
}

/** An insertion takes the word before it along (at the beginning the one after), so that it has words to stand on. */
export function withWords(text: string, hunks: readonly TextHunk[]): readonly TextHunk[] {
  const worded: TextHunk[] = [];
  hunks.forEach((hunk, index) => {
    const last = worded.at(-1);
    const gap = text.slice(last?.end ?? 0, hunk.start);
    if (hunk.start < hunk.end) worded.push(hunk);
    else if (gap !== '') worded.push(withWordBefore(hunk, gap));
    // The word between was taken by the insertion before: both are one.
    else if (last) worded.splice(-1, 1, { ...last, inserted: last.inserted + hunk.inserted });
    else worded.push(withWordAfter(hunk, text.slice(hunk.end, hunks[index + 1]?.start)));
  });
  return worded;
}

function withWordBefore({ start, end, inserted }: TextHunk, gap: string): TextHunk {
  const word = /(?<!\S)\S+\s*$/u.exec(gap)?.[0] ?? gap;
  return { start: start - word.length, end, inserted: word + inserted };
}

function withWordAfter({ start, end, inserted }: TextHunk, gap: string): TextHunk {
  const word = /^\s*\S+/u.exec(gap)?.[0] ?? gap;
  return { start, end: end + word.length, inserted: inserted + word };
}

/** From the first letter that differs to the last. */
function wholeChange(before: string, after: string): TextHunk {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start += 1;
  let tail = 0;
  while (tail < most - start && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  return { start, end: before.length - tail, inserted: after.slice(start, after.length - tail) };
}
