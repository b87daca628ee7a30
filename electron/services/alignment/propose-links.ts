/** Aligns a pair, and explains a link, with all that is known: the date, the terms of the glossaries, the lexicon. */
import { alignDocuments } from '../../../shared/alignment/align-documents.ts';
import type { AlignContext } from '../../../shared/alignment/aligned-text.ts';
import type { Reason } from '../../../shared/alignment/bead.ts';
import { explainLink } from '../../../shared/alignment/explain-link.ts';
import { lengthRatioOf } from '../../../shared/alignment/length-ratio.ts';
import type { Link } from '../../../shared/alignment/link.ts';
import { linkSentences, type SentenceLink } from '../../../shared/alignment/link-sentences.ts';
import { articleDate } from '../../../shared/checks/article-date.ts';
import type { Document, Paragraph } from '../../../shared/document/document.ts';
import type { TermIndex } from '../../../shared/glossary/term-index.ts';
import { packFor } from '../../../shared/languages/packs.ts';
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
  const texts = (side: 'source' | 'target') => membersOf(pair[side], link[side]).map(({ text }) => text);
  return explainLink(texts('source'), texts('target'), await contextOf(pair, terms));
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
  const size = (paragraphs: readonly Paragraph[]) => paragraphs.reduce((sum, { text }) => sum + text.length, 0);
  const ratio = lengthRatioOf(rows.map(({ source, target }) => ({ source: size(source), target: size(target) })));
  return rows.map(({ source, target }) => linkSentences(source, target, context, ratio));
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
