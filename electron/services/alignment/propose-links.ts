/** Aligns a pair, and explains a link, with all that is known: the date, the terms of the glossaries, the lexicon. */
import { alignDocuments } from '../../../shared/alignment/align-documents.ts';
import type { AlignContext } from '../../../shared/alignment/aligned-text.ts';
import type { Reason } from '../../../shared/alignment/bead.ts';
import { explainLink } from '../../../shared/alignment/explain-link.ts';
import { lengthRatioOf, ratioOfTotals } from '../../../shared/alignment/length-ratio.ts';
import type { Link } from '../../../shared/alignment/link.ts';
import { linkSentences, type SentenceLink } from '../../../shared/alignment/link-sentences.ts';
import { articleDate } from '../../../shared/checks/article-date.ts';
import { type Document, isAlignedRole, type Paragraph } from '../../../shared/document/document.ts';
import type { TermIndex } from '../../../shared/glossary/term-index.ts';
import { packFor } from '../../../shared/languages/packs.ts';
import type { Side } from '../../../shared/side.ts';
import { loadLexicon } from '../lexicon/load-lexicon.ts';

export interface AlignedPair {
  readonly source: Document;
  readonly target: Document;
  /** ISO 8601; without it the date that the pages themselves carry. */
  readonly date?: string | undefined;
}

export async function proposeLinks(
  pair: AlignedPair,
  terms: TermIndex,
  pinned: readonly Link[] = [],
): Promise<readonly Link[]> {
  return alignDocuments(pair.source, pair.target, { ...(await contextOf(pair, terms)), pinned });
}

/** Why the paragraphs of a link belong together; ids that the documents do not have are left out. */
export async function explainPair(
  pair: AlignedPair,
  terms: TermIndex,
  link: Pick<Link, 'source' | 'target'>,
): Promise<readonly Reason[]> {
  const members = (side: Side) => membersOf(pair[side], link[side]);
  const context = await contextOf(pair, terms);
  return explainLink(members('source'), members('target'), { ...context, ratio: ratioOf(pair) });
}

function ratioOf(pair: AlignedPair): number {
  const aligned = (side: Side) => pair[side].paragraphs.filter(({ role }) => isAlignedRole(role));
  const [source, target] = [aligned('source'), aligned('target')];
  return ratioOfTotals({ source: sizeOf(source), target: sizeOf(target) }, Math.min(source.length, target.length));
}

/** Which sentences inside each link answer each other, measured by the ratio of lengths that the article itself has. */
export async function linkSentencesOfPair(
  pair: AlignedPair,
  terms: TermIndex,
  links: readonly Link[],
): Promise<readonly (readonly SentenceLink[])[]> {
  const context = await contextOf(pair, terms);
  const rows = links.map((link) => ({
    source: membersOf(pair.source, link.source),
    target: membersOf(pair.target, link.target),
  }));
  const ratio = lengthRatioOf(rows.map(({ source, target }) => ({ source: sizeOf(source), target: sizeOf(target) })));
  return rows.map(({ source, target }) => linkSentences(source, target, context, ratio));
}

function sizeOf(paragraphs: readonly Paragraph[]): number {
  return paragraphs.reduce((sum, { text }) => sum + text.length, 0);
}

function membersOf({ paragraphs }: Document, ids: readonly string[]): readonly Paragraph[] {
  const members = new Set(ids);
  return paragraphs.filter(({ id }) => members.has(id));
}

async function contextOf({ source, target, date }: AlignedPair, terms: TermIndex): Promise<AlignContext> {
  const sourcePack = packFor(source.language);
  const targetPack = packFor(target.language);
  const day = date ?? articleDate(source, sourcePack) ?? articleDate(target, targetPack);
  const lexicon = await loadLexicon();
  return {
    sourcePack,
    targetPack,
    terms,
    ...(lexicon && { lexicon }),
    ...(day !== undefined && { articleDate: day }),
  };
}
