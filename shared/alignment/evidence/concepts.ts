/** Glossary terms and the names that every newsroom renders alike: a wording and its rendering share their concept. */
import type { FoundTerm, Sense } from '../../glossary/find-terms.ts';
import type { TermIndex } from '../../glossary/term-index.ts';
import type { LanguageCode } from '../../languages/pack.ts';
import { createUnit, type Mention, type Unit, type UnitKind, type UnitReader } from '../unit.ts';

/** `kind` is how the evidence is to be called: term for a glossary, name for known names. */
export function createConceptReader(index: TermIndex, language: LanguageCode, kind: UnitKind): UnitReader {
  return (text) => conceptUnits(index.findTerms(text, language).terms, kind);
}

/** The same of terms that have been found already. */
export function conceptUnits(terms: readonly FoundTerm[], kind: UnitKind): readonly Mention[] {
  return terms.map(({ start, end, senses }) => ({ unit: unitOf(senses, kind), start, end }));
}

/** A wording keeps its senses as long as its glossary lasts. */
const UNITS = new WeakMap<readonly Sense[], Unit>();

function unitOf(senses: readonly Sense[], kind: UnitKind): Unit {
  const known = UNITS.get(senses);
  if (known) return known;
  const keys = senses.map((sense) => `${kind}:${sense.concept.id}` as const);
  const unit = createUnit({ name: keys[0] ?? '', chances: 'concept', keys });
  UNITS.set(senses, unit);
  return unit;
}
