/** Where an English text quotes somebody: what is said there is said in the speaker's words. */
import type { TextRange } from '../../text/range.ts';

const QUOTATION = /“[^”]*(?:”|$)|"[^"]*(?:"|$)/g;

/** In order, with their marks; an unclosed quotation runs to the end of the paragraph. */
export function quotedRanges(text: string): readonly TextRange[] {
  return [...text.matchAll(QUOTATION)].map(({ 0: words, index }) => ({ start: index, end: index + words.length }));
}

export function isQuoted(text: string, { start, end }: TextRange): boolean {
  return quotedRanges(text).some((quotation) => quotation.start <= start && end <= quotation.end);
}
