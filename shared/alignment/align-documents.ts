/** Aligns two documents: proposes the links of a review, around those that the reviewer pinned. */
import { type Document, isAlignedRole, type Paragraph } from '../document/document.ts';
import { alignParagraphs } from './align.ts';
import type { AlignContext, Pin } from './aligned-text.ts';
import type { Link } from './link.ts';

/** `pinned`: links to be kept as they are; their unknown paragraphs are dropped. */
export type DocumentContext = Omit<AlignContext, 'pins'> & { readonly pinned?: readonly Link[] };

/** Every paragraph with an aligned role is in exactly one link; links are in the order of the texts. */
export function alignDocuments(
  source: Document,
  target: Document,
  { pinned = [], ...context }: DocumentContext,
): readonly Link[] {
  const sources = source.paragraphs.filter(({ role }) => isAlignedRole(role));
  const targets = target.paragraphs.filter(({ role }) => isAlignedRole(role));
  const places = { source: placesOf(sources), target: placesOf(targets) };
  const pins = pinned.map((link) => toPin(link, places));
  const isPinned = new Set(pins.map(({ source, target }) => keyOf(source, target)));
  return alignParagraphs(sources, targets, { ...context, pins }).map((bead) => ({
    source: bead.source.map((index) => idAt(sources, index)),
    target: bead.target.map((index) => idAt(targets, index)),
    score: bead.score,
    reasons: [...bead.reasons],
    pinned: isPinned.has(keyOf(bead.source, bead.target)),
    ...(bead.moved && { moved: bead.moved.map((index) => idAt(bead.source.length > 0 ? targets : sources, index)) }),
  }));
}

type Places = ReadonlyMap<string, number>;

function placesOf(paragraphs: readonly Paragraph[]): Places {
  return new Map(paragraphs.map(({ id }, place) => [id, place]));
}

function toPin(link: Link, places: { readonly source: Places; readonly target: Places }): Pin {
  const indexes = (ids: readonly string[], known: Places) =>
    ids
      .map((id) => known.get(id))
      .filter((index) => index !== undefined)
      .sort((a, b) => a - b);
  return { source: indexes(link.source, places.source), target: indexes(link.target, places.target) };
}

function keyOf(source: readonly number[], target: readonly number[]): string {
  return `${source.join(',')}|${target.join(',')}`;
}

function idAt(paragraphs: readonly Paragraph[], index: number): string {
  return paragraphs[index]?.id ?? '';
}
