/**
 * Finding concepts as the reader types: in every wording, reading and field, whatever the width, the case or the kana;
 * Latin letters also find Japanese by its sound.
 */
import { foldRomaji, soundOfKana, toHiragana } from '../languages/ja/romaji.ts';
import type { Concept, TermStatus } from './concept.ts';

export const SORT_KEYS = ['source', 'target', 'changed'] as const;
export type SortKey = (typeof SORT_KEYS)[number];

export interface ConceptQuery {
  readonly text: string;
  readonly domain?: string | undefined;
  /** Concepts that have a term with this status. */
  readonly status?: TermStatus | undefined;
  readonly sort: SortKey;
  /** Domain after domain; within each in the order of `sort`. */
  readonly byDomain?: boolean | undefined;
}

interface SearchKey {
  readonly text: string;
  readonly sound: string;
}

const keys = new WeakMap<Concept, SearchKey>();

/** Every concept that holds all words of the query. Keys are made once a concept: 50,000 take some tenths of a second. */
export function filterConcepts(
  concepts: readonly Concept[],
  { text, domain, status }: ConceptQuery,
): readonly Concept[] {
  const words = foldText(text)
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => ({ text: word, sound: /^[\p{Script=Latin}'’-]+$/u.test(word) ? foldRomaji(settled(word)) : '' }));
  if (words.length === 0 && domain === undefined && status === undefined) return concepts;
  const searched = words.length === 0 ? [] : keysOf(concepts);
  return concepts.filter((concept, at) => {
    if (domain !== undefined && (concept.domain ?? '') !== domain) return false;
    if (status !== undefined && !concept.terms.some((term) => term.status === status)) return false;
    if (words.length === 0) return true;
    const key = searched[at] ?? searchKey(concept);
    return words.every((word) => key.text.includes(word.text) || (word.sound !== '' && key.sound.includes(word.sound)));
  });
}

const lists = new WeakMap<readonly Concept[], readonly SearchKey[]>();

/** In the order of the concepts, kept as long as the list is: looking each one up takes longer than searching it. */
function keysOf(concepts: readonly Concept[]): readonly SearchKey[] {
  const known = lists.get(concepts) ?? concepts.map(searchKey);
  lists.set(concepts, known);
  return known;
}

/** Without the letters at the end that begin a syllable and still want a vowel: "gaimush" on the way to "gaimusho". */
function settled(word: string): string {
  return word.replace(/(?:t?ch|ts|sh|j|f)$/, (letters) =>
    letters === 'sh' ? 's' : letters.endsWith('ch') || letters === 'ts' ? 't' : '',
  );
}

/** Makes what a search needs of these concepts, ahead of the first one. */
export function prepareSearch(concepts: readonly Concept[]): void {
  for (const concept of concepts) searchKey(concept);
}

function searchKey(concept: Concept): SearchKey {
  const known = keys.get(concept);
  if (known) return known;
  const { terms, firstMention = '', domain = '', definition = '', note = '', authority } = concept;
  const readings = terms.map(({ text, reading }) => reading ?? (KANA.test(text) ? text : ''));
  const words = [...terms.flatMap(({ text, reading = '' }) => [text, reading]), firstMention, domain, definition, note];
  const key = {
    text: foldText([...words, authority?.name ?? ''].join('\n')),
    sound: readings
      .filter((reading) => reading !== '')
      .map(soundOfKana)
      .join('\n'),
  };
  keys.set(concept, key);
  return key;
}

const KANA = /^[\u3041-\u30ff]+$/;

function foldText(text: string): string {
  return toHiragana(text.normalize('NFKC')).toLowerCase();
}

/** Sorted anew; what has nothing to sort by comes last. */
export function sortConcepts(
  concepts: readonly Concept[],
  { sort, byDomain }: Pick<ConceptQuery, 'sort' | 'byDomain'>,
): readonly Concept[] {
  const keyed = concepts.map((concept) => ({ concept, key: sortText(concept, sort) }));
  const order = sort === 'changed' ? -1 : 1;
  const sorted = keyed
    .sort((a, b) => Number(a.key === '') - Number(b.key === '') || (a.key < b.key ? -order : a.key > b.key ? order : 0))
    .map(({ concept }) => concept);
  return byDomain === true ? domainAfterDomain(sorted) : sorted;
}

/**
 * The concepts after an edit, in the order they had: what a reader writes in does not jump away. Sorted anew where some
 * are new.
 */
export function keepOrder(
  before: readonly Concept[],
  concepts: readonly Concept[],
  order: Pick<ConceptQuery, 'sort' | 'byDomain'>,
): readonly Concept[] {
  const left = new Map(concepts.map((concept) => [concept.id, concept]));
  const stayed = before.flatMap(({ id }) => {
    const concept = left.get(id);
    left.delete(id);
    return concept ? [concept] : [];
  });
  if (left.size > 0) return sortConcepts(concepts, order);
  return order.byDomain === true ? domainAfterDomain(stayed) : stayed;
}

/** By the name of the domain; concepts without one come last. */
function domainAfterDomain(concepts: readonly Concept[]): readonly Concept[] {
  const domains = new Map<string, Concept[]>();
  for (const concept of concepts) {
    const { domain = '' } = concept;
    const own = domains.get(domain);
    if (own) own.push(concept);
    else domains.set(domain, [concept]);
  }
  return [...domains]
    .map(([domain, own]) => ({ domain, key: foldText(domain), own }))
    .sort(
      (a, b) =>
        Number(a.domain === '') - Number(b.domain === '') ||
        (a.key < b.key ? -1 : a.key > b.key ? 1 : a.domain < b.domain ? -1 : 1),
    )
    .flatMap(({ own }) => own);
}

export interface DomainCount {
  /** Empty for concepts without one. */
  readonly domain: string;
  readonly count: number;
}

/** In the order in which the domains first come. */
export function countDomains(concepts: readonly Concept[]): readonly DomainCount[] {
  const counts = new Map<string, number>();
  for (const { domain = '' } of concepts) counts.set(domain, (counts.get(domain) ?? 0) + 1);
  return [...counts].map(([domain, count]) => ({ domain, count }));
}

function sortText(concept: Concept, sort: SortKey): string {
  const preferred = (language: 'ja' | 'en') => concept.terms.find((term) => term.language === language);
  switch (sort) {
    case 'source':
      return foldText(preferred('ja')?.reading ?? preferred('ja')?.text ?? '');
    case 'target':
      return foldText(preferred('en')?.text ?? '');
    case 'changed':
      return concept.changed?.at ?? concept.created?.at ?? '';
  }
}
