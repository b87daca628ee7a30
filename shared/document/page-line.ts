/** The lines of a page with their places, the first thing that is known about it. */
import type { TextRange } from '../text/range.ts';

/** A line that has words on it; `start` and `end` leave out the white space on both sides. */
export interface PageLine extends TextRange {
  readonly text: string;
  /** The white space before the words. */
  readonly indent: string;
  /** How many empty lines stand before this one. */
  readonly blankBefore: number;
}

const LINE_END = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g;
/** White space, and what is invisible: zero-width spaces and joiners, byte order marks. */
const BLANK_BEFORE = /^[\s\u200b-\u200d\u2060\ufeff]*/;
const BLANK_AFTER = /[\s\u200b-\u200d\u2060\ufeff]/;

/** The lines that are not empty, in order. */
export function findPageLines(text: string): PageLine[] {
  const lines: PageLine[] = [];
  let from = 0;
  let blankBefore = 0;
  const take = (to: number) => {
    const line = trimLine(text, from, to, blankBefore);
    if (line) lines.push(line);
    blankBefore = line ? 0 : blankBefore + 1;
  };
  for (const match of text.matchAll(LINE_END)) {
    take(match.index);
    from = match.index + match[0].length;
  }
  take(text.length);
  return lines;
}

function trimLine(text: string, from: number, to: number, blankBefore: number): PageLine | undefined {
  const line = text.slice(from, to);
  const indent = BLANK_BEFORE.exec(line)?.[0] ?? '';
  if (indent.length === line.length) return undefined;
  let length = line.length;
  while (BLANK_AFTER.test(line.charAt(length - 1))) length--;
  return {
    start: from + indent.length,
    end: from + length,
    text: line.slice(indent.length, length),
    indent,
    blankBefore,
  };
}
