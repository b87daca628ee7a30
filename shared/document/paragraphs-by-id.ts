/** Finding a paragraph by its id without going through all of them each time. */
import type { Document, Paragraph } from './document.ts';

const KNOWN = new WeakMap<Document, ReadonlyMap<string, Paragraph>>();

/** Made once for each document. */
export function paragraphsById(document: Document): ReadonlyMap<string, Paragraph> {
  const known = KNOWN.get(document);
  if (known) return known;
  const byId = new Map(document.paragraphs.map((paragraph) => [paragraph.id, paragraph]));
  KNOWN.set(document, byId);
  return byId;
}
