/** Where an anchor that was made on another copy of the text belongs in this one. */
import type { Document } from '../document/document.ts';
import type { Anchor, SpanAnchor } from './anchor.ts';
import { createSpanAnchor } from './create-anchor.ts';
import { findQuote } from './match-quote.ts';

/**
 * The anchor as it is when its words, or its paragraph, stand there; else the one place of its paragraph where they stand.
 * Undefined when they are gone or could be meant twice: two reviewers worked on one paragraph, and a wrong place is worse than none.
 */
export function settleAnchor<A extends Anchor>(anchor: A, document: Document | undefined): A | SpanAnchor | undefined {
  if (anchor.on === 'article' || !document) return anchor;
  const paragraph = document.paragraphs.find(({ id }) => id === anchor.paragraph);
  if (!paragraph) return undefined;
  if (anchor.on === 'paragraph') return anchor;
  if (paragraph.text.slice(anchor.start, anchor.end) === anchor.exact) return anchor;
  const [best, second] = findQuote(paragraph.text, anchor);
  if (!best || (second && second.context === best.context)) return undefined;
  return createSpanAnchor(anchor.side, paragraph, best);
}
