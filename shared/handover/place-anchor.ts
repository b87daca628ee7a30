/** Where in the present texts an anchor or a finding stands; a place that does not hold its words is no place. */
import type { Anchor } from '../anchor/anchor.ts';
import type { FindingRange } from '../checks/finding.ts';
import type { Document, Paragraph } from '../document/document.ts';
import type { Review } from '../review/review.ts';
import type { Side } from '../side.ts';
import type { Place } from './copy.ts';

export interface PlaceFinder {
  /** Undefined when the paragraph is gone, or holds other words there. The whole article has no place either. */
  readonly placeOf: (anchor: Anchor) => Place | undefined;
  /** Cut to the paragraph; undefined when the paragraph is gone. */
  readonly rangePlace: (side: Side, range: FindingRange) => Place | undefined;
  readonly languageOf: (side: Side) => Document['language'] | undefined;
  readonly textOf: (place: Place) => string;
}

export function createPlaceFinder({ source, target }: Pick<Review, 'source' | 'target'>): PlaceFinder {
  const documents = { source, target };
  const paragraphs = { source: byId(source), target: byId(target) };
  return {
    placeOf(anchor) {
      if (anchor.on === 'article') return undefined;
      const { side, paragraph: id } = anchor;
      const paragraph = paragraphs[side].get(id);
      if (!paragraph) return undefined;
      if (anchor.on === 'paragraph') return { side, paragraph: id, start: 0, end: paragraph.text.length, whole: true };
      const { start, end, exact } = anchor;
      if (paragraph.text.slice(start, end) !== exact || start > end) return undefined;
      return { side, paragraph: id, start, end, whole: false };
    },
    rangePlace(side, { paragraph: id, start, end }) {
      const paragraph = paragraphs[side].get(id);
      if (!paragraph) return undefined;
      const last = paragraph.text.length;
      const from = Math.min(start, last);
      const to = Math.max(from, Math.min(end, last));
      return { side, paragraph: id, start: from, end: to, whole: from === 0 && to === last };
    },
    languageOf: (side) => documents[side]?.language,
    textOf: ({ side, paragraph, start, end }) => paragraphs[side].get(paragraph)?.text.slice(start, end) ?? '',
  };
}

function byId(document: Document | undefined): ReadonlyMap<string, Paragraph> {
  return new Map(document?.paragraphs.map((paragraph) => [paragraph.id, paragraph]));
}
