/** Finds a quotation with its context in a text; unsure is undefined, since a wrong place is worse than none. */
import type { TextRange } from '../text/range.ts';
import type { SpanAnchor } from './anchor.ts';

export interface QuoteMatch extends TextRange {
  /** How many code units of the kept context stand around it here. */
  readonly context: number;
}

/** Every place where the quoted words stand, best context first. */
export function findQuote(
  text: string,
  anchor: Pick<SpanAnchor, 'exact' | 'prefix' | 'suffix'>,
): readonly QuoteMatch[] {
  if (anchor.exact === '') return [];
  const matches: QuoteMatch[] = [];
  for (let at = text.indexOf(anchor.exact); at >= 0; at = text.indexOf(anchor.exact, at + 1)) {
    const end = at + anchor.exact.length;
    const context = sharedEnd(text.slice(0, at), anchor.prefix) + sharedStart(text.slice(end), anchor.suffix);
    matches.push({ start: at, end, context });
  }
  return matches.sort((a, b) => b.context - a.context);
}

function sharedStart(text: string, wanted: string): number {
  let length = 0;
  while (length < wanted.length && length < text.length && text[length] === wanted[length]) length += 1;
  return length;
}

function sharedEnd(text: string, wanted: string): number {
  let length = 0;
  while (length < wanted.length && length < text.length && text.at(-1 - length) === wanted.at(-1 - length)) length += 1;
  return length;
}
