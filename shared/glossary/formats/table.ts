/** Concepts as the rows of a table, one concept a row, and back: what CSV, TSV and XLSX share. */

import type { Steps } from '../../steps.ts';
import type { Concept, Term } from '../concept.ts';
import { type ColumnChoice, GLOSSARY_COLUMNS, type GlossaryColumn } from '../glossary-columns.ts';
import { escapeVariant, type GlossaryRow, readConcept } from '../read-concept.ts';
import type { ReadConcepts, SetAsideLine } from './format.ts';

export interface TableLine {
  /** Counted from 1 as an editor shows it. */
  readonly line: number;
  readonly cells: readonly string[];
}

const LINES_A_STEP = 500;

/** The rows behind the header; `headings`: those of the file, for the columns kept as further notes. */
export function* readTable(
  lines: readonly TableLine[],
  columns: readonly ColumnChoice[],
  headings: readonly string[],
): Steps<ReadConcepts> {
  const concepts = new Map<string, Concept>();
  const setAside: SetAsideLine[] = [];
  const seen = new Set<string>();
  const places = new Map(GLOSSARY_COLUMNS.map((column) => [column, columns.indexOf(column)] as const));
  const further = columns.flatMap((column, at) => (column === 'further' && headings[at] ? [at] : []));
  // Where each row has a status of its own, the rows of one source term are wordings of one concept.
  const isByTerm = columns.includes('term_status');
  for (const [at, { line, cells }] of lines.entries()) {
    if (at % LINES_A_STEP === 0) yield at / lines.length;
    const row: GlossaryRow = (column) => cells[places.get(column) ?? -1]?.trim() ?? '';
    const read = readConcept(row);
    if (typeof read === 'string') {
      setAside.push({ line, reason: read });
      continue;
    }
    const pair = JSON.stringify([row('source'), row('target'), row('domain')]);
    if (seen.has(pair)) {
      setAside.push({ line, reason: 'duplicate' });
      continue;
    }
    seen.add(pair);
    const concept = withNotes(
      read,
      further.flatMap((column) => furtherNote(headings[column], cells[column])),
    );
    const wish = row('id') || (row('source').split('|')[0]?.trim() ?? '');
    const before = isByTerm ? concepts.get(wish) : undefined;
    if (before && before.domain === concept.domain) {
      concepts.set(wish, { ...before, terms: joinTerms(before.terms, concept.terms) });
    } else {
      const id = freeId(wish, concepts);
      concepts.set(id, { id, ...concept });
    }
  }
  return { concepts: [...concepts.values()], setAside };
}

/** A column of no kind of ours, under its own heading. */
function furtherNote(heading = '', cell = ''): readonly string[] {
  const text = cell.trim();
  return text === '' ? [] : [`${heading}: ${text}`];
}

function withNotes(concept: Omit<Concept, 'id'>, further: readonly string[]): Omit<Concept, 'id'> {
  const note = [concept.note ?? '', ...further].filter((part) => part !== '').join('\n');
  return { ...concept, ...(note !== '' && { note }) };
}

function joinTerms(terms: readonly Term[], more: readonly Term[]): Term[] {
  const isNew = (term: Term) => !terms.some(({ language, text }) => language === term.language && text === term.text);
  const hasPreferred = terms.some(({ language, status }) => language === 'en' && status === 'preferred');
  const added = more
    .filter(isNew)
    .map((term) => (hasPreferred && term.status === 'preferred' ? { ...term, status: 'admitted' as const } : term));
  return [...terms, ...added];
}

/** Concepts are named by their first source term, so that an id survives a reordered file. */
function freeId(wish: string, taken: ReadonlyMap<string, Concept>): string {
  if (!taken.has(wish)) return wish;
  for (let n = 2; ; n++) if (!taken.has(`${wish}#${n}`)) return `${wish}#${n}`;
}

/** The heading and a row a concept; columns that stay empty throughout are left out, but for the first two. */
export function toTable(concepts: readonly Concept[]): readonly (readonly string[])[] {
  const rows = concepts.map(cellsOf);
  const used = GLOSSARY_COLUMNS.filter((column, at) => at < 2 || rows.some((row) => (row[column] ?? '') !== ''));
  return [[...used], ...rows.map((row) => used.map((column) => row[column] ?? ''))];
}

type Cells = { readonly [C in GlossaryColumn]?: string };

function cellsOf(concept: Concept): Cells {
  return { ...termCells(concept), ...fieldCells(concept) };
}

function termCells(concept: Concept): Cells {
  const ja = concept.terms.filter(({ language }) => language === 'ja');
  const en = concept.terms.filter(({ language }) => language === 'en');
  const isGood = ({ status }: Term) => status === 'preferred' || status === 'admitted';
  const list = (terms: readonly Term[]) => terms.map(({ text }) => escapeVariant(text)).join('|');
  const plain = ({ kind }: Term) => kind === 'full' || kind === 'variant';
  // In the order in which the cells are read, so that the readings stand with their terms.
  const sources = {
    source: ja.filter((term) => isGood(term) && plain(term)),
    source_acronym: ja.filter((term) => isGood(term) && term.kind === 'acronym'),
    source_short: ja.filter((term) => isGood(term) && term.kind === 'short'),
    source_deprecated: ja.filter(({ status }) => status === 'deprecated'),
    source_forbidden: ja.filter(({ status }) => status === 'forbidden'),
  };
  const ordered = Object.values(sources).flat();
  const readings = ordered.map(({ reading }) => reading ?? '-');
  const preferred = en.filter(({ status }) => status === 'preferred').slice(0, 1);
  const others = en.filter((term) => !preferred.includes(term));
  const admitted = others.filter(isGood);
  const acronyms = admitted.filter(({ kind }) => kind === 'acronym');
  const named = (isTrue: (term: Term) => boolean) => list(concept.terms.filter(isTrue));
  return {
    ...Object.fromEntries(Object.entries(sources).map(([column, terms]) => [column, list(terms)])),
    target: list(preferred.length > 0 ? preferred : admitted.slice(0, 1)),
    reading: ordered.some(({ reading }) => reading) ? readings.join('|') : '',
    target_acronym: list(acronyms),
    short: list(admitted.filter(({ kind }) => kind === 'short')),
    admitted: list(admitted.filter(plain)),
    deprecated: list(others.filter(({ status }) => status === 'deprecated')),
    forbidden: list(others.filter(({ status }) => status === 'forbidden')),
    known_acronym: acronyms.some(({ known }) => known) ? 'yes' : '',
    exact_case: named((term) => term.case === 'exact'),
    first_letter_free: named((term) => term.case === 'first'),
    invariable: named((term) => term.invariable === true),
    forms: concept.terms
      .flatMap(({ text, forms = [] }) => forms.map((form) => escapeVariant(`${text} = ${form}`)))
      .join('|'),
  };
}

function fieldCells(concept: Concept): Cells {
  return {
    first_mention: concept.firstMention ?? '',
    domain: concept.domain ?? '',
    part_of_speech: concept.partOfSpeech ?? '',
    definition: concept.definition ?? '',
    note: concept.note ?? '',
    usage_group: (concept.usageGroup ?? []).map(escapeVariant).join('|'),
    authority: concept.authority?.name ?? '',
    authority_link: concept.authority?.link ?? '',
    authority_date: concept.authority?.date ?? '',
    concept_status: concept.status ?? '',
    id: concept.id,
    created_by: concept.created?.by ?? '',
    created_at: concept.created?.at ?? '',
    changed_by: concept.changed?.by ?? '',
    changed_at: concept.changed?.at ?? '',
  };
}
