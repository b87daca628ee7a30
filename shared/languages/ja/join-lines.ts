/**
 * Japanese has no spaces, so a page of fixed width breaks its lines anywhere, inside a figure too: 11月 / 19日. Figures are
 * read without these breaks and put back to where they stand.
 */
import type { Quantity } from '../quantity.ts';

export interface JoinedLines {
  readonly text: string;
  /** The same quantities with offsets of the text as it was. */
  restore(quantities: readonly Quantity[]): readonly Quantity[];
}

/** The text without the line breaks that figures are read over. */
export function joinLines(text: string): JoinedLines {
  if (!text.includes('\n')) return { text, restore: (quantities) => quantities };
  const breaks: { readonly at: number; readonly removed: number }[] = [];
  let removed = 0;
  const joined = text.replace(/\r?\n/g, (lineBreak, offset: number) => {
    const end = offset + lineBreak.length;
    // Two figures of a list must not become one.
    if (isDigit(text[offset - 1]) && isDigit(text[end])) return lineBreak;
    breaks.push({ at: offset - removed, removed: removed + lineBreak.length });
    removed += lineBreak.length;
    return '';
  });
  // A break just before an offset counts when a range begins there, not when it ends there.
  const shift = (offset: number, isEnd: boolean) =>
    offset + (breaks.findLast(({ at }) => (isEnd ? at < offset : at <= offset))?.removed ?? 0);
  const restoreRange = ({ start, end }: { start: number; end: number }) => ({
    start: shift(start, false),
    end: shift(end, true),
  });
  return {
    text: joined,
    restore: (quantities) =>
      quantities.map((quantity) => ({
        ...quantity,
        ...restoreRange(quantity),
        ...(quantity.numeral && { numeral: restoreRange(quantity.numeral) }),
      })),
  };
}

function isDigit(character: string | undefined): boolean {
  return character !== undefined && /\d/.test(character);
}
