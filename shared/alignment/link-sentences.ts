/** The sentences of a row as places in its paragraphs: what the interface shows and the command line prints. */
import { packFor } from '../languages/packs.ts';
import type { Side } from '../side.ts';
import type { TextRange } from '../text/range.ts';
import { alignSentences } from './align-sentences.ts';
import type { AlignContext } from './aligned-text.ts';
import type { LengthRatio } from './length-ratio.ts';
import { createUnitReader } from './read-units.ts';
import type { ReadParagraph } from './split-sentences.ts';

/** A paragraph by id. */
export interface PlacedText {
  readonly id: string;
  readonly text: string;
}

/** UTF-16 code units of the paragraph with that id. */
export interface SentencePlace extends TextRange {
  readonly paragraph: string;
}

/** Sentences that answer each other; one side is empty where nothing answers. */
export interface SentenceLink {
  readonly source: readonly SentencePlace[];
  readonly target: readonly SentencePlace[];
  /** The chance that the link is right, 0 to 1. */
  readonly score: number;
}

/** Every sentence of the row is in exactly one link; `ratio` is the article's, where it is known. */
export function linkSentences(
  source: readonly PlacedText[],
  target: readonly PlacedText[],
  context: AlignContext,
  ratio?: LengthRatio,
): readonly SentenceLink[] {
  const { beads, ...sides } = alignSentences(read(source, 'source', context), read(target, 'target', context), ratio);
  const paragraphs = { source, target };
  const places = (side: Side, members: readonly number[]) =>
    members.map((index): SentencePlace => {
      const { start, end } = sides[side].ranges[index] ?? { start: 0, end: 0 };
      return { paragraph: paragraphs[side][sides[side].paragraphs[index] ?? 0]?.id ?? '', start, end };
    });
  return beads.map((bead) => ({
    source: places('source', bead.source),
    target: places('target', bead.target),
    score: bead.score,
  }));
}

/** The link of the sentence at an offset of a paragraph; undefined between sentences. */
export function sentenceLinkAt(
  links: readonly SentenceLink[],
  { side, paragraph, offset }: { readonly side: Side; readonly paragraph: string; readonly offset: number },
): SentenceLink | undefined {
  return links.find((link) =>
    link[side].some((place) => place.paragraph === paragraph && place.start <= offset && offset <= place.end),
  );
}

function read(paragraphs: readonly PlacedText[], side: Side, context: AlignContext): readonly ReadParagraph[] {
  const pack =
    (side === 'source' ? context.sourcePack : context.targetPack) ?? packFor(side === 'source' ? 'ja' : 'en');
  const readUnits = createUnitReader(pack, context);
  return paragraphs.map(({ text }) => ({ text, sentences: pack.findSentences(text), units: readUnits(text) }));
}
