/** Which entry of the glossaries a finding on terms speaks of, and which of its wordings stands in the text. */

import { preferredRendering } from '../checks/entities.ts';
import type { Finding } from '../checks/finding.ts';
import type { Concept, Glossary, Term } from './concept.ts';
import { inflectedForms } from './inflected-forms.ts';
import { KEY_OF } from './key-text.ts';

const TERM_RULES: ReadonlySet<string> = new Set(['term-missing', 'term-deprecated', 'term-forbidden']);

export interface ConceptOfFinding {
  readonly concept: Concept;
  /** The wording that was found in the translation; undefined where none was. */
  readonly term?: Term;
}

/** `glossaries` in order of precedence. Undefined for findings on anything else. */
export function conceptOfFinding(
  { rule, expected = '', found, explanation }: Finding,
  glossaries: readonly Glossary[],
): ConceptOfFinding | undefined {
  if (!TERM_RULES.has(rule)) return undefined;
  const { term: missing = '', source = '' } = explanation.values;
  const words = String(found === undefined ? missing : source);
  for (const { concepts } of glossaries) {
    for (const concept of concepts) {
      if (preferredRendering(concept) !== expected || !findWording(concept, 'ja', words)) continue;
      if (found === undefined) return { concept };
      const term = findWording(concept, 'en', found);
      if (term) return { concept, term };
    }
  }
  return undefined;
}

const NO_ACRONYMS: ReadonlySet<string> = new Set();

/** As texts are searched: whatever the width, the capitals, the inflection. */
function findWording(concept: Concept, language: Term['language'], words: string): Term | undefined {
  const key = (text: string) => KEY_OF[language](text, NO_ACRONYMS);
  const wanted = key(words);
  return concept.terms.find(
    (term) =>
      term.language === language && [term.text, ...inflectedForms(term, concept)].some((text) => key(text) === wanted),
  );
}
