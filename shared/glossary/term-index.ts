/** One index over all attached glossaries, asked for the terms that stand in a text. */
import type { LanguageCode } from '../languages/pack.ts';
import { remember } from '../text/remember.ts';
import type { Concept, Glossary } from './concept.ts';
import { findTerms, type Sense, type TermsInText, type TermTable } from './find-terms.ts';
import { inflectedForms } from './inflected-forms.ts';
import { createKeyTable } from './key-table.ts';
import { KEY_MAKERS } from './key-text.ts';

export interface TermIndex {
  readonly concepts: readonly Concept[];
  findTerms(text: string, language: LanguageCode): TermsInText;
  /** The index over these glossaries, with the tables that are there: an edit need not wait until all is indexed anew. */
  refreshed(glossaries: readonly Glossary[]): TermIndex;
}

/** The aligner and the checks ask for the same paragraphs one after the other; more than an article has stay known. */
const KEPT_TEXTS = 500;

/** So many changed concepts are looked for beside the tables; more of them are worth new tables. */
const MOST_CHANGES = 500;

type Tables = Readonly<Record<LanguageCode, TermTable>>;

/**
 * Glossaries in order of precedence: of concepts with one id the earlier glossary's counts alone, and of two that have
 * the same wording the earlier one's comes first. Proposed and retired concepts are left out.
 */
export function createTermIndex(glossaries: readonly Glossary[]): TermIndex {
  const precedence = precedenceIn(glossaries);
  return createIndex(
    { concepts: new Set(precedence.keys()), tables: createTables([...precedence.keys()]) },
    precedence,
  );
}

interface Base {
  readonly concepts: ReadonlySet<Concept>;
  readonly tables: Tables;
}

type Precedence = ReadonlyMap<Concept, number>;

/** `changed`: those of the concepts that the base does not have. */
function createIndex(base: Base, precedence: Precedence, changed: readonly Concept[] = []): TermIndex {
  const layers = changed.length === 0 ? [base.tables] : [base.tables, createTables(changed)];
  const precedenceOf = (concept: Concept) => precedence.get(concept);
  const find = (language: LanguageCode) => {
    const search = { language, tables: layers.map((tables) => tables[language]), precedenceOf };
    return remember((text) => findTerms(text, search), KEPT_TEXTS);
  };
  const found = { ja: find('ja'), en: find('en') };
  let concepts: readonly Concept[] | undefined;
  return {
    get concepts() {
      concepts ??= [...precedence.keys()];
      return concepts;
    },
    findTerms: (text, language) => found[language](text),
    refreshed(glossaries) {
      const next = precedenceIn(glossaries);
      const added: Concept[] = [];
      for (const concept of next.keys()) if (!base.concepts.has(concept)) added.push(concept);
      const gone = base.concepts.size + added.length - next.size;
      return added.length + gone > MOST_CHANGES ? createTermIndex(glossaries) : createIndex(base, next, added);
    },
  };
}

/** The concepts that count, in order, with the place of their glossary. */
function precedenceIn(glossaries: readonly Glossary[]): Precedence {
  const ids = new Set<string>();
  const precedence = new Map<Concept, number>();
  glossaries.forEach(({ concepts }, place) => {
    const own = concepts.filter(({ id }) => !ids.has(id));
    for (const concept of own) {
      ids.add(concept.id);
      if (concept.status === undefined) precedence.set(concept, place);
    }
  });
  return precedence;
}

function createTables(concepts: readonly Concept[]): Tables {
  return { ja: createTable(concepts, 'ja'), en: createTable(concepts, 'en') };
}

function createTable(concepts: readonly Concept[], language: LanguageCode): TermTable {
  const senses = concepts.flatMap((concept) =>
    concept.terms.filter((term) => term.language === language).map((term): Sense => ({ concept, term })),
  );
  // Japanese keys keep no capitals.
  const acronyms = new Set(language === 'ja' ? [] : senses.flatMap(({ term }) => acronymsOf(term.text)));
  const { toKey } = KEY_MAKERS[language];
  const byKey = new Map<string, Sense[]>();
  const add = (form: string, sense: Sense) => {
    const key = toKey(form, acronyms).text;
    const known = byKey.get(key);
    if (!known) byKey.set(key, [sense]);
    else if (known.at(-1) !== sense) known.push(sense);
  };
  for (const sense of senses) {
    add(sense.term.text, sense);
    for (const form of inflectedForms(sense.term, sense.concept)) add(form, sense);
  }
  return { language, keys: createKeyTable(byKey), acronyms };
}

/** Words in capitals, without their full stops: MOFA, U.S. → US. */
function acronymsOf(text: string): readonly string[] {
  return (text.match(/(?:\p{Lu}\.){2,}|(?<![\p{L}\p{N}])[\p{Lu}\p{N}&]{2,}(?![\p{L}\p{N}])/gu) ?? []).map((word) =>
    word.replaceAll('.', ''),
  );
}
