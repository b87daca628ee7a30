/** An acronym before the expansion that introduces it, and the expansion again after the acronym was introduced. */
import type { Concept } from '../../glossary/concept.ts';
import { isQuoted } from '../english/quoted-ranges.ts';
import { remarkAt } from '../english/remark-at.ts';
import { preferredRendering } from '../entities.ts';
import type { ArticleRule, CheckedArticle, CheckedParagraph, Remark } from '../rule.ts';

interface Mention {
  readonly paragraph: CheckedParagraph;
  readonly start: number;
  readonly end: number;
  readonly isAcronym: boolean;
}

export const rule: ArticleRule = {
  id: 'first-mention',
  type: 'house-style',
  severity: 'warning',
  scope: 'article',
  check: (article) => [...mentionsByConcept(article)].flatMap(([concept, mentions]) => judge(concept, mentions)),
};

/** In order of the text; headlines and crossheads introduce nothing. */
function mentionsByConcept({ rows }: CheckedArticle): ReadonlyMap<Concept, readonly Mention[]> {
  const mentions = new Map<Concept, Mention[]>();
  for (const paragraph of rows.flatMap(({ target }) => target)) {
    if (paragraph.role !== 'body' && paragraph.role !== 'note') continue;
    for (const { start, end, concept, term } of paragraph.terms) {
      if (!needsExpansion(concept)) continue;
      const mention = { paragraph, start, end, isAcronym: term.kind === 'acronym' };
      const full = mention.isAcronym ? fullFormBefore(mention, concept) : [];
      mentions.set(concept, [...(mentions.get(concept) ?? []), ...full, mention]);
    }
  }
  return mentions;
}

/** "Real gross domestic product (GDP)": the full form stands inside a longer term, which hides it among the terms. */
function fullFormBefore({ paragraph, start }: Mention, concept: Concept): readonly Mention[] {
  const isIn = (list: CheckedParagraph['terms'], end: number) =>
    list.some((term) => term.concept === concept && term.end === end);
  const end = paragraph.text.slice(0, start).replace(/(?<!\s)\s*\($/, '').length;
  if (end === start || isIn(paragraph.terms, end) || !isIn(paragraph.wordings, end)) return [];
  return [{ paragraph, start: end, end, isAcronym: false }];
}

/** It has an acronym and a full form, and no acronym of it is marked as known to every reader. */
function needsExpansion({ terms }: Concept): boolean {
  const english = terms.filter(
    ({ language, status }) => language === 'en' && (status === 'preferred' || status === 'admitted'),
  );
  const acronyms = english.filter(({ kind }) => kind === 'acronym');
  return acronyms.length > 0 && acronyms.length < english.length && !acronyms.some(({ known }) => known);
}

function judge(concept: Concept, mentions: readonly Mention[]): readonly Remark[] {
  const introduction = mentions.findIndex((mention, i) => introduces(mention, mentions[i + 1]));
  const acronym = mentions.findIndex(({ isAcronym }) => isAcronym);
  if (acronym >= 0 && (introduction < 0 || acronym < introduction)) {
    return early(concept, mentions, acronym);
  }
  if (introduction < 0) return [];
  const again = mentions
    .slice(introduction + 2)
    .find(({ isAcronym, paragraph, ...range }) => !isAcronym && !isQuoted(paragraph.text, range));
  const short = mentions[introduction + 1];
  return again && short ? [remarkAt(again, 'repeated', textOf(short))] : [];
}

/** "Ministry of Foreign Affairs (MOFA)", or the reverse. */
function introduces(mention: Mention, next: Mention | undefined): boolean {
  if (!next || next.paragraph !== mention.paragraph || next.isAcronym === mention.isAcronym) return false;
  return /^[’']?s?\s*\(\s*(?:the )?[“"]?$/.test(mention.paragraph.text.slice(mention.end, next.start));
}

/** The full form somewhere before it lets the reader guess; without that the acronym stands unexplained. */
function early(concept: Concept, mentions: readonly Mention[], at: number): readonly Remark[] {
  const mention = mentions[at];
  if (!mention || isQuoted(mention.paragraph.text, mention) || isGivenInBrackets(mention)) return [];
  if (at > 0) return [{ ...remarkAt(mention, 'unintroduced'), severity: 'info' }];
  const full = preferredFull(concept);
  return [remarkAt(mention, 'early', concept.firstMention ?? `${full} (${textOf(mention)})`)];
}

/** "Tokyo Electric Power Company Holdings (TEPCO HD)": introduced, be it by another expansion than the glossary's. */
function isGivenInBrackets({ paragraph: { text }, start }: Mention): boolean {
  return /\p{L}\.?[”"]? ?\($/u.test(text.slice(0, start));
}

function preferredFull(concept: Concept): string {
  const preferred = preferredRendering(concept);
  const full = concept.terms.find(
    ({ language, kind, status }) => language === 'en' && kind !== 'acronym' && status !== 'forbidden',
  );
  return concept.terms.some(({ text, kind }) => text === preferred && kind === 'acronym')
    ? (full?.text ?? preferred)
    : preferred;
}

function textOf({ paragraph, start, end }: Mention): string {
  return paragraph.text.slice(start, end);
}
