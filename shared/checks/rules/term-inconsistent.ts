/** One term of the source with two renderings in one text. */
import type { Concept, TermStatus } from '../../glossary/concept.ts';
import type { TextRange } from '../../text/range.ts';
import { remarkAt } from '../english/remark-at.ts';
import { entityLedger } from '../entities.ts';
import type { ArticleRule, CheckedArticle, CheckedParagraph, Remark } from '../rule.ts';

interface Rendering {
  readonly paragraph: CheckedParagraph;
  readonly start: number;
  readonly end: number;
  /** Which wording of the glossary it is. */
  readonly wording: string;
  /** How it is written: "self-defense force", not "self defense force". */
  readonly form: string;
}

export const rule: ArticleRule = {
  id: 'term-inconsistent',
  type: 'inconsistent-term',
  severity: 'warning',
  scope: 'article',
  check: (article) => [...renderingsByConcept(article).values()].flatMap(inconsistencies),
};

/** Accepted full wordings; acronyms and short forms stand beside them by right, headlines shorten as they must. */
function renderingsByConcept({ rows }: CheckedArticle): ReadonlyMap<Concept, readonly Rendering[]> {
  const renderings = new Map<Concept, Rendering[]>();
  for (const row of rows) {
    const { mentionsConcept } = entityLedger(row);
    const places = row.target.filter(({ role }) => role === 'body').flatMap(fullTerms);
    for (const { concept, ...rendering } of places.filter(({ concept }) => mentionsConcept(concept))) {
      renderings.set(concept, [...(renderings.get(concept) ?? []), rendering]);
    }
  }
  return renderings;
}

function fullTerms(paragraph: CheckedParagraph): readonly (Rendering & { readonly concept: Concept })[] {
  return paragraph.terms
    .filter(({ term: { status, kind } }) => ACCEPTED.has(status) && kind !== 'acronym' && kind !== 'short')
    .filter((term) => !isGloss(paragraph.text, term) && !isBeforeName(paragraph.text, term))
    .map(({ start, end, concept, term }) => {
      const form = paragraph.text.slice(start, end).toLowerCase().replace(/\s+/g, ' ').replace(/s$/, '');
      return { paragraph, start, end, concept, wording: term.text, form };
    });
}

/** "Outlook for Economic Activity and Prices (Outlook Report)": the second name is given with the first. */
function isGloss(text: string, { start, end }: TextRange): boolean {
  return text[start - 1] === '(' && text[end] === ')';
}

/** "Foreign Minister Park" beside "the minister for foreign affairs": before a name a title has its short form. */
function isBeforeName(text: string, { end }: TextRange): boolean {
  return /^ \p{Lu}\p{Ll}/u.test(text.slice(end, end + 3));
}

const ACCEPTED: ReadonlySet<TermStatus> = new Set(['preferred', 'admitted']);

function inconsistencies(places: readonly Rendering[]): readonly Remark[] {
  const [wording, ...others] = byFrequency(places, ({ wording }) => wording);
  const variants = others.flatMap(([text, [place]]) =>
    place && !contains(text, wording?.[0] ?? '')
      ? [{ ...remarkAt(place, 'variants', wording?.[0]), severity: 'info' as const }]
      : [],
  );
  const [form, ...odd] = byFrequency(wording?.[1] ?? [], (place) => place.form);
  const hyphens = odd.flatMap(([text, [place]]) => {
    const usual = form?.[1][0];
    if (!place || !usual || !differsByHyphen(text, form[0])) return [];
    return [remarkAt(place, 'hyphen', usual.paragraph.text.slice(usual.start, usual.end))];
  });
  return [...variants, ...hyphens];
}

/** The most frequent first; of two as frequent, the one that came first. */
function byFrequency(places: readonly Rendering[], key: (place: Rendering) => string) {
  const groups = new Map<string, Rendering[]>();
  for (const place of places) groups.set(key(place), [...(groups.get(key(place)) ?? []), place]);
  return [...groups].sort(([, a], [, b]) => b.length - a.length);
}

/** "Defense Minister" beside "Defense Minister Onodera": the longer form holds the shorter. */
function contains(a: string, b: string): boolean {
  return a.toLowerCase().includes(b.toLowerCase()) || b.toLowerCase().includes(a.toLowerCase());
}

function differsByHyphen(a: string, b: string): boolean {
  return a !== b && a.replaceAll('-', ' ') === b.replaceAll('-', ' ');
}
