/** Glossary terms and the names that every newsroom renders alike: a wording and its rendering share their concept. */
import type { FoundTerm } from '../../glossary/find-terms.ts';
import type { TermIndex } from '../../glossary/term-index.ts';
import type { LanguageCode } from '../../languages/pack.ts';
import type { Unit, UnitKind, UnitReader } from '../unit.ts';

/** `kind` is how the evidence is to be called: term for a glossary, name for known names. */
export function createConceptReader(index: TermIndex, language: LanguageCode, kind: UnitKind): UnitReader {
  return (text) => conceptUnits(index.findTerms(text, language).terms, kind);
}

/** The same of terms that have been found already. */
export function conceptUnits(terms: readonly FoundTerm[], kind: UnitKind): readonly Unit[] {
  return terms.map(({ start, end, concept, senses }) => ({
    chances: 'concept',
    name: `${kind}:${concept.id}`,
    keys: senses.map((sense) => `${kind}:${sense.concept.id}` as const),
    start,
    end,
  }));
}
