/** Turns one row of a glossary file into a concept; `|` separates variants inside a cell, `\|` is the letter itself. */
import type { Concept, Mark, Term, TermStatus } from './concept.ts';
import type { GlossaryColumn } from './glossary-columns.ts';

/** The trimmed cell of a column, empty where the file has none. */
export type GlossaryRow = (column: GlossaryColumn) => string;

/** Why a row is no concept. */
export type RowFault = 'no-source' | 'no-target';

const TRUE_WORDS = new Set(['1', 'true', 'yes', 'y', 'x', '○']);

/** The concept without its id, or why the row is none. */
export function readConcept(row: GlossaryRow): Omit<Concept, 'id'> | RowFault {
  const sources = sourceTerms(row);
  if (sources.length === 0) return 'no-source';
  const targets = targetTerms(row);
  if (targets.length === 0) return 'no-target';
  const status = row('concept_status');
  return {
    terms: [...sources, ...targets],
    ...filled('firstMention', row('first_mention')),
    ...filled('domain', row('domain')),
    ...filled('partOfSpeech', row('part_of_speech')),
    ...filled('definition', row('definition')),
    ...filled('note', row('note')),
    ...usageGroup(variants(row('usage_group'))),
    ...(row('authority') + row('authority_link') === ''
      ? {}
      : {
          authority: {
            name: row('authority'),
            ...filled('link', row('authority_link')),
            ...filled('date', row('authority_date')),
          },
        }),
    ...(status === 'proposed' || status === 'retired' ? { status } : {}),
    ...markOf('created', row('created_by'), row('created_at')),
    ...markOf('changed', row('changed_by'), row('changed_at')),
  };
}

/** One wording alone has no rival. */
function usageGroup(wordings: readonly string[]): Pick<Concept, 'usageGroup'> {
  return wordings.length < 2 ? {} : { usageGroup: [...wordings] };
}

/** A run of backslashes means something only before a bar and at the end of the cell. */
function variants(cell: string): readonly string[] {
  const parts: string[] = [''];
  const add = (text: string) => {
    parts[parts.length - 1] += text;
  };
  for (const [piece, slashes = '', bar = ''] of cell.matchAll(/(\\+)(\||$)|\||[^|\\]+|\\+/g)) {
    if (piece === '|') parts.push('');
    else if (slashes === '') add(piece);
    else if (bar === '') add(slashes.length % 2 === 0 ? slashes.slice(slashes.length / 2) : slashes);
    else {
      add(slashes.slice(Math.ceil(slashes.length / 2)));
      if (slashes.length % 2 === 1) add('|');
      else parts.push('');
    }
  }
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}

/** The inverse for one variant. */
export function escapeVariant(text: string): string {
  return text.replace(/(\\+)(?=\||$)/g, '$1$1').replaceAll('|', '\\|');
}

function filled<K extends string>(key: K, value: string): { readonly [P in K]?: string } {
  return value === '' ? {} : ({ [key]: value } as { readonly [P in K]: string });
}

function markOf<K extends string>(key: K, by: string, at: string): { readonly [P in K]?: Mark } {
  return at === '' ? {} : ({ [key]: { by, at } } as { readonly [P in K]: Mark });
}

function sourceTerms(row: GlossaryRow): readonly Term[] {
  // A hyphen keeps the place of a term without a reading.
  const readings = variants(row('reading')).map((reading) => (reading === '-' ? '' : reading));
  const own = [
    ...variants(row('source')).map((text, i) =>
      termOf('ja', text, i === 0 ? 'preferred' : 'admitted', i === 0 ? 'full' : 'variant'),
    ),
    ...variants(row('source_acronym')).map((text) => termOf('ja', text, 'admitted', 'acronym')),
    ...variants(row('source_short')).map((text) => termOf('ja', text, 'admitted', 'short')),
    ...variants(row('source_deprecated')).map((text) => termOf('ja', text, 'deprecated', 'variant')),
    ...variants(row('source_forbidden')).map((text) => termOf('ja', text, 'forbidden', 'variant')),
  ];
  return unique(own.map((term, i) => ({ ...matched(term, row), ...filled('reading', readings[i] ?? '') })));
}

function targetTerms(row: GlossaryRow): readonly Term[] {
  const known = TRUE_WORDS.has(row('known_acronym').toLowerCase());
  const status = statusNamed(row('term_status'));
  const term = (text: string, status: TermStatus, kind: Term['kind']) =>
    termOf('en', text, status, isAcronym(text) ? 'acronym' : kind);
  const own = [
    ...variants(row('target')).map((text, i) =>
      term(text, status ?? (i === 0 ? 'preferred' : 'admitted'), i === 0 ? 'full' : 'variant'),
    ),
    ...variants(row('target_acronym')).map((text) => ({
      ...termOf('en', text, 'admitted', 'acronym'),
      ...(known ? { known } : {}),
    })),
    ...variants(row('short')).map((text) => termOf('en', text, 'admitted', 'short')),
    ...variants(row('admitted')).map((text) => term(text, 'admitted', 'variant')),
    ...variants(row('deprecated')).map((text) => term(text, 'deprecated', 'variant')),
    ...variants(row('forbidden')).map((text) => term(text, 'forbidden', 'variant')),
  ];
  return unique(own.map((one) => matched(one, row)));
}

function unique(terms: readonly Term[]): readonly Term[] {
  return terms.filter(({ text }, i) => terms.findIndex((other) => other.text === text) === i);
}

function termOf(language: Term['language'], text: string, status: TermStatus, kind: Term['kind']): Term {
  return { language, text, status, kind };
}

/** What the columns on matching say of a term: each names the terms that it is true of. */
function matched(term: Term, row: GlossaryRow): Term {
  const isIn = (column: GlossaryColumn) => row(column) !== '' && variants(row(column)).includes(term.text);
  const forms = variants(row('forms')).flatMap((pair) => {
    const [text, form] = pair.split(' = ');
    return text === term.text && form ? [form] : [];
  });
  return {
    ...term,
    ...(isIn('exact_case') ? { case: 'exact' as const } : isIn('first_letter_free') ? { case: 'first' as const } : {}),
    ...(isIn('invariable') && { invariable: true }),
    ...(forms.length > 0 && { forms }),
  };
}

/** In the words of common programs. */
function statusNamed(word: string): TermStatus | undefined {
  switch (word.toLowerCase()) {
    case 'preferred':
    case 'approved':
    case '推奨':
    case '優先':
      return 'preferred';
    case 'admitted':
    case 'allowed':
    case 'provisional':
    case '許容':
      return 'admitted';
    case 'deprecated':
    case 'avoid':
    case 'non-standard':
    case '非推奨':
      return 'deprecated';
    case 'forbidden':
    case 'banned':
    case 'prohibited':
    case '禁止':
      return 'forbidden';
    default:
      return undefined;
  }
}

/** Capitals with at least two letters and no small ones (MOFA, G7, F-35, U.N.). */
function isAcronym(text: string): boolean {
  return /^[A-Z][A-Z0-9.&/-]*[A-Z0-9.]$/.test(text);
}
