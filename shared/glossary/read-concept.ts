/** Turns one row of a glossary file into a concept; `|` separates variants inside a cell. */
import type { Concept, Term, TermStatus } from './concept.ts';
import type { GlossaryColumn } from './glossary-columns.ts';

/** The trimmed cell of a column, empty where the file has none. */
export type GlossaryRow = (column: GlossaryColumn) => string;

/** Why a row is no concept. */
export type RowFault = 'no-source' | 'no-target';

const TRUE_WORDS = new Set(['1', 'true', 'yes', 'y', 'x', '○']);

/** The concept without its id, or why the row is none. */
export function readConcept(row: GlossaryRow): Omit<Concept, 'id'> | RowFault {
  const sources = variants(row('source'));
  const targets = variants(row('target'));
  if (sources.length === 0) return 'no-source';
  if (targets.length === 0) return 'no-target';
  return {
    terms: [...sourceTerms(sources, variants(row('reading'))), ...targetTerms(targets, row)],
    ...filled('firstMention', row('first_mention')),
    ...filled('domain', row('domain')),
    ...filled('partOfSpeech', row('part_of_speech')),
    ...filled('definition', row('definition')),
    ...filled('note', row('note')),
    ...(row('authority') === ''
      ? {}
      : { authority: { name: row('authority'), ...filled('link', row('authority_link')) } }),
  };
}

function variants(cell: string): readonly string[] {
  return cell
    .split('|')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function filled<K extends string>(key: K, value: string): { readonly [P in K]?: string } {
  return value === '' ? {} : ({ [key]: value } as { readonly [P in K]: string });
}

function sourceTerms(sources: readonly string[], readings: readonly string[]): readonly Term[] {
  return sources.map((text, i) => ({
    language: 'ja',
    text,
    status: i === 0 ? 'preferred' : 'admitted',
    kind: i === 0 ? 'full' : 'variant',
    ...filled('reading', readings[i] ?? ''),
  }));
}

function targetTerms(targets: readonly string[], row: GlossaryRow): readonly Term[] {
  const term = (text: string, status: TermStatus, kind: Term['kind'] = 'variant'): Term => ({
    language: 'en',
    text,
    status,
    kind: isAcronym(text) ? 'acronym' : kind,
  });
  const known = TRUE_WORDS.has(row('known_acronym').toLowerCase());
  const acronyms = variants(row('target_acronym')).map((text) => ({
    ...term(text, 'admitted', 'acronym'),
    kind: 'acronym' as const,
    ...(known ? { known } : {}),
  }));
  const own = [
    ...targets.map((text, i) => term(text, i === 0 ? 'preferred' : 'admitted', i === 0 ? 'full' : 'variant')),
    ...acronyms,
    ...variants(row('admitted')).map((text) => term(text, 'admitted')),
    ...variants(row('deprecated')).map((text) => term(text, 'deprecated')),
    ...variants(row('forbidden')).map((text) => term(text, 'forbidden')),
  ];
  return own.filter(({ text }, i) => own.findIndex((other) => other.text === text) === i);
}

/** Capitals with at least two letters and no small ones (MOFA, G7, F-35, U.N.). */
function isAcronym(text: string): boolean {
  return /^[A-Z][A-Z0-9.&/-]*[A-Z0-9.]$/.test(text);
}
