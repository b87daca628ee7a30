/** How imports, revisions and repaired links change the review; comments and suggestions follow their words. */
import { completeLinks } from '../alignment/complete-links.ts';
import type { Anchor } from '../anchor/anchor.ts';
import { resolveAnchor } from '../anchor/resolve-anchor.ts';
import type { Document } from '../document/document.ts';
import type { ReviewEvent } from './event.ts';
import type { Review } from './review.ts';

type DocumentEvent = Extract<ReviewEvent, { type: 'document.imported' | 'target.revised' | 'links.changed' }>;

export function foldDocument(review: Review, event: DocumentEvent): Review {
  if (event.type === 'links.changed') {
    return { ...review, links: completeLinks(event.data.links, review.links, review.source, review.target) };
  }
  const { document } = event.data;
  if (event.type === 'document.imported' && event.data.side === 'source') {
    return relinked({ ...review, source: document });
  }
  const note = event.type === 'target.revised' ? event.data.note : undefined;
  const revision = { document, by: event.actor, at: event.at, ...(note !== undefined && { note }) };
  const revised = { ...review, target: document, revisions: [...review.revisions, revision] };
  return relinked(review.target ? followed(revised, review.target, document) : revised);
}

function relinked(review: Review): Review {
  return { ...review, links: completeLinks([], review.links, review.source, review.target) };
}

function followed(review: Review, before: Document, after: Document): Review {
  const follow = <A extends Anchor, T extends { readonly anchor: A; readonly orphaned: boolean }>(item: T): T => {
    const { anchor } = item;
    if (anchor.on === 'article' || anchor.side !== 'target') return item;
    if (anchor.on === 'paragraph')
      return { ...item, orphaned: !after.paragraphs.some(({ id }) => id === anchor.paragraph) };
    const moved = resolveAnchor(anchor, before, after);
    return moved ? { ...item, anchor: moved, orphaned: false } : { ...item, orphaned: true };
  };
  return {
    ...review,
    threads: new Map([...review.threads].map(([id, thread]) => [id, follow(thread)])),
    // A new version is received as it is: what was in the working text before is now part of the record.
    suggestions: new Map(
      [...review.suggestions].map(([id, { applied: _applied, displaced: _displaced, ...suggestion }]) => [
        id,
        follow(suggestion),
      ]),
    ),
  };
}
