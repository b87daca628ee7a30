/** One index over all attached glossaries, asked for the terms that stand in a text. */
import type { LanguageCode } from '../languages/pack.ts';
import { remember } from '../text/remember.ts';
import type { Concept, Glossary } from './concept.ts';
import { createPlaceFinder } from './find-places.ts';
import { findTerms, type Sense, type TermsInText, type WordingFinder } from './find-terms.ts';
import { inflectedForms } from './inflected-forms.ts';
import { createKeyTable } from './key-table.ts';
import { KEY_OF } from './key-text.ts';
import { changedMembers, createMembers, differenceOf, type Members } from './members.ts';

export interface TermIndex {
  /** Wordings of which one text should use only one, as the concepts that count have them. */
  readonly usageGroups: readonly (readonly string[])[];
  findTerms(text: string, language: LanguageCode): TermsInText;
  /** The index over these glossaries, with the tables that are there: an edit need not wait until all is indexed anew. */
  refreshed(glossaries: readonly Glossary[]): TermIndex;
}

/** The aligner and the checks ask for the same paragraphs one after the other; more than an article has stay known. */
const KEPT_TEXTS = 500;

/** So many changed concepts are looked for beside the tables; more of them are worth new tables. */
const MOST_CHANGES = 500;

type Finders = Readonly<Record<LanguageCode, WordingFinder>>;

/**
 * Glossaries in order of precedence: of concepts with one id the earlier glossary's counts alone, and of two that have
 * the same wording the earlier one's comes first. Proposed and retired concepts are left out.
 */
export function createTermIndex(glossaries: readonly Glossary[]): TermIndex {
  const lists = glossaries.map(({ id, concepts }) => ({ id, concepts, members: createMembers(concepts) }));
  const concepts = [...new Set(lists.flatMap((list) => list.concepts))];
  return createIndex({ lists, finders: createFinders(concepts) }, lists);
}

/** What was indexed. All concepts can be found; which of them count is asked of what was found. */
interface Base {
  readonly lists: readonly ConceptList[];
  readonly finders: Finders;
}

/** A glossary, and whose concepts are its own. */
interface ConceptList extends Pick<Glossary, 'id' | 'concepts'> {
  readonly members: Members;
}

/** `changed`: those of the concepts that the base does not have. */
function createIndex(base: Base, lists: readonly ConceptList[], changed: readonly Concept[] = []): TermIndex {
  const layers = changed.length === 0 ? [base.finders] : [base.finders, createFinders(changed)];
  const precedenceOf = createPrecedence(lists);
  const find = (language: LanguageCode) => {
    const search = { language, finders: layers.map((finders) => finders[language]), precedenceOf };
    return remember((text) => findTerms(text, search), KEPT_TEXTS);
  };
  const found = { ja: find('ja'), en: find('en') };
  let usageGroups: TermIndex['usageGroups'] | undefined;
  return {
    get usageGroups() {
      usageGroups ??= lists
        .flatMap(({ concepts }) => concepts.filter(({ usageGroup }) => usageGroup !== undefined))
        .filter((concept) => precedenceOf(concept) !== undefined)
        .flatMap(({ usageGroup }) => (usageGroup ? [usageGroup] : []));
      return usageGroups;
    },
    findTerms: (text, language) => found[language](text),
    refreshed: (next) => refresh(base, next),
  };
}

function refresh(base: Base, glossaries: readonly Glossary[]): TermIndex {
  const isAttached = (list: ConceptList) => glossaries.some(({ id }) => id === list.id);
  const changed: Concept[] = [];
  const lists: ConceptList[] = [];
  let changes = base.lists.reduce((sum, list) => sum + (isAttached(list) ? 0 : list.concepts.length), 0);
  for (const { id, concepts } of glossaries) {
    const known = base.lists.find((list) => list.id === id);
    const difference = differenceOf(known?.concepts ?? [], concepts);
    changes += difference.gone.length + difference.added.length;
    if (changes > MOST_CHANGES) return createTermIndex(glossaries);
    changed.push(...difference.added.filter((concept) => !base.lists.some(({ members }) => members.has(concept))));
    const members = known ? changedMembers(known.members, difference) : createMembers(concepts);
    lists.push({ id, concepts, members });
  }
  return createIndex(base, lists, changed);
}

/** Place of the list whose concept it is; undefined for one that does not count, or that is in none of them. */
function createPrecedence(lists: readonly ConceptList[]): (concept: Concept) => number | undefined {
  const known = new Map<Concept, number | undefined>();
  const placeOf = (concept: Concept) => {
    if (concept.status !== undefined) return undefined;
    const place = lists.findIndex(({ members }) => members.has(concept) || members.hasId(concept.id));
    return lists[place]?.members.has(concept) ? place : undefined;
  };
  return (concept) => {
    if (!known.has(concept)) known.set(concept, placeOf(concept));
    return known.get(concept);
  };
}

function createFinders(concepts: readonly Concept[]): Finders {
  return { ja: createFinder(concepts, 'ja'), en: createFinder(concepts, 'en') };
}

function createFinder(concepts: readonly Concept[], language: LanguageCode): WordingFinder {
  const senses: Sense[] = [];
  for (const concept of concepts) {
    for (const term of concept.terms) if (term.language === language) senses.push({ concept, term });
  }
  // Japanese keys keep no capitals.
  const acronyms = new Set(language === 'ja' ? [] : senses.flatMap(({ term }) => acronymsOf(term.text)));
  const keyOf = KEY_OF[language];
  const byKey = new Map<string, Sense[]>();
  const add = (form: string, sense: Sense) => {
    const key = keyOf(form, acronyms);
    const known = byKey.get(key);
    if (!known) byKey.set(key, [sense]);
    else if (known.at(-1) !== sense) known.push(sense);
  };
  for (const sense of senses) {
    add(sense.term.text, sense);
    for (const form of inflectedForms(sense.term, sense.concept)) add(form, sense);
  }
  return createPlaceFinder(language, createKeyTable(byKey), acronyms);
}

/** Words in capitals, without their full stops: MOFA, U.S. → US. */
function acronymsOf(text: string): readonly string[] {
  return (text.match(/(?:\p{Lu}\.){2,}|(?<![\p{L}\p{N}])[\p{Lu}\p{N}&]{2,}(?![\p{L}\p{N}])/gu) ?? []).map((word) =>
    word.replaceAll('.', ''),
  );
}
