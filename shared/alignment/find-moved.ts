/** Which paragraph a moved one seems to be answered by, as long as both are still without counterpart. */
import type { Document, Paragraph } from '../document/document.ts';
import type { Link } from './link.ts';

interface Reviewed {
  readonly source?: Document | undefined;
  readonly target?: Document | undefined;
  readonly links: readonly Link[];
}

interface Answer {
  readonly paragraph: Paragraph;
  readonly language: Document['language'];
}

/** Undefined for a link by hand, one that is no null link, or when either paragraph has found its counterpart. */
export function findMoved(link: Link, { source, target, links }: Reviewed): Answer | undefined {
  const [id] = link.moved ?? [];
  if (id === undefined || link.pinned || (link.source.length > 0 && link.target.length > 0)) return undefined;
  const side = link.source.length > 0 ? 'target' : 'source';
  const document = side === 'target' ? target : source;
  const paragraph = document?.paragraphs.find((one) => one.id === id);
  const isLoose = links.some((other) => other[side].includes(id) && other.source.length + other.target.length === 1);
  return document && paragraph && isLoose ? { paragraph, language: document.language } : undefined;
}
