/** Makes the anchor of a span, with enough of its words to find it again. */
import type { Paragraph } from '../document/document.ts';
import type { Side } from '../side.ts';
import type { TextRange } from '../text/range.ts';
import type { SpanAnchor } from './anchor.ts';

/** Code units of context on each side, as W3C text-quote selectors commonly keep. */
const CONTEXT = 32;

export function createSpanAnchor(side: Side, paragraph: Pick<Paragraph, 'id' | 'text'>, range: TextRange): SpanAnchor {
  const { id, text } = paragraph;
  return {
    on: 'span',
    side,
    paragraph: id,
    start: range.start,
    end: range.end,
    exact: text.slice(range.start, range.end),
    prefix: text.slice(Math.max(0, range.start - CONTEXT), range.start),
    suffix: text.slice(range.end, range.end + CONTEXT),
  };
}
