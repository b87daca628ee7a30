/** Carries a span's anchor from one version of a document to the next: by the diff first, by quote and context second. */
import type { Document, Paragraph } from '../document/document.ts';
import { mapRange } from '../text/change-map.ts';
import { diffWords } from '../text/diff.ts';
import type { SpanAnchor } from './anchor.ts';
import { createSpanAnchor } from './create-anchor.ts';
import { findQuote } from './match-quote.ts';

/** News has near-twin sentences: a quotation found elsewhere counts only when its context beats the second best by this. */
const CONTEXT_MARGIN = 8;

/** The same words in `after`, or undefined when they are gone or stand in several places that look alike. */
export function resolveAnchor(anchor: SpanAnchor, before: Document, after: Document): SpanAnchor | undefined {
  const was = before.paragraphs.find(({ id }) => id === anchor.paragraph);
  const is = after.paragraphs.find(({ id }) => id === anchor.paragraph);
  if (was && is) {
    const range = mapRange(anchor, diffWords(was.text, is.text, after.language));
    if (range) return createSpanAnchor(anchor.side, is, range);
  }
  return findElsewhere(anchor, after.paragraphs);
}

function findElsewhere(anchor: SpanAnchor, paragraphs: readonly Paragraph[]): SpanAnchor | undefined {
  const [best, second] = paragraphs
    .flatMap((paragraph) => findQuote(paragraph.text, anchor).map((match) => ({ paragraph, match })))
    .sort((a, b) => b.match.context - a.match.context);
  if (!best || best.match.context < CONTEXT_MARGIN) return undefined;
  if (second && best.match.context - second.match.context < CONTEXT_MARGIN) return undefined;
  return createSpanAnchor(anchor.side, best.paragraph, best.match);
}
