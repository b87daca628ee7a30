/** One index over all attached glossaries, asked for the terms that stand in a text. */
import type { LanguageCode } from '../languages/pack.ts';
import { remember } from '../text/remember.ts';
import type { Concept, Glossary } from './concept.ts';
import { findTerms, type Sense, type TermsInText, type TermTable } from './find-terms.ts';
import { createKeyTable } from './key-table.ts';
import { KEY_MAKERS } from './key-text.ts';

export interface TermIndex {
  readonly concepts: readonly Concept[];
  findTerms(text: string, language: LanguageCode): TermsInText;
}

/** The aligner and the checks ask for the same paragraphs one after the other; more than an article has stay known. */
const KEPT_TEXTS = 500;

/** Glossaries in order of precedence: where two have the same wording, the earlier one's concept comes first. */
export function createTermIndex(glossaries: readonly Glossary[]): TermIndex {
  const concepts = glossaries.flatMap(({ concepts }) => concepts);
  const tables = { ja: createTable(concepts, 'ja'), en: createTable(concepts, 'en') };
  const find = (language: LanguageCode) => remember((text) => findTerms(text, tables[language]), KEPT_TEXTS);
  const found = { ja: find('ja'), en: find('en') };
  return { concepts, findTerms: (text, language) => found[language](text) };
}

function createTable(concepts: readonly Concept[], language: LanguageCode): TermTable {
  const senses = concepts.flatMap((concept) =>
    concept.terms.filter((term) => term.language === language).map((term): Sense => ({ concept, term })),
  );
  const acronyms = new Set(senses.flatMap(({ term }) => acronymsOf(term.text)));
  const { toKey } = KEY_MAKERS[language];
  const byKey = new Map<string, Sense[]>();
  for (const sense of senses) {
    const key = toKey(sense.term.text, acronyms).text;
    const known = byKey.get(key);
    if (known) known.push(sense);
    else byKey.set(key, [sense]);
  }
  return { language, keys: createKeyTable(byKey), acronyms };
}

/** Words in capitals, without their full stops: MOFA, U.S. → US. */
function acronymsOf(text: string): readonly string[] {
  return (text.match(/(?:\p{Lu}\.){2,}|(?<![\p{L}\p{N}])[\p{Lu}\p{N}&]{2,}(?![\p{L}\p{N}])/gu) ?? []).map((word) =>
    word.replaceAll('.', ''),
  );
}
