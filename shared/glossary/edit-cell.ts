/** A concept as a line of a table: what its cells show, and what a concept becomes when one of them is written over. */
import { type Concept, TERM_STATUSES, type Term } from './concept.ts';

export const CELL_COLUMNS = ['source', 'reading', 'target', 'status', 'domain'] as const;
export type CellColumn = (typeof CELL_COLUMNS)[number];

/** `empty`: a term must have words; `twice`: the concept has the wording already. */
export type CellFault = 'empty' | 'twice';

/** The term that stands for the concept in a language: the preferred one, else the first. */
export function leadingTerm({ terms }: Concept, language: Term['language']): Term | undefined {
  const own = terms.filter((term) => term.language === language);
  return own.find(({ status }) => status === 'preferred') ?? own[0];
}

/** Empty where there is nothing; of `status` the name of the leading English term's. */
export function cellText(concept: Concept, column: CellColumn): string {
  switch (column) {
    case 'source':
      return leadingTerm(concept, 'ja')?.text ?? '';
    case 'reading':
      return leadingTerm(concept, 'ja')?.reading ?? '';
    case 'target':
      return leadingTerm(concept, 'en')?.text ?? '';
    case 'status':
      return leadingTerm(concept, 'en')?.status ?? '';
    case 'domain':
      return concept.domain ?? '';
  }
}

/** Whether there is something in the cell to write over: a reading belongs to a term. */
export function canEditCell(concept: Concept, column: CellColumn): boolean {
  if (column === 'reading') return leadingTerm(concept, 'ja') !== undefined;
  return column !== 'status' || leadingTerm(concept, 'en') !== undefined;
}

/** The same concept where nothing changes. */
export function withCell(concept: Concept, column: CellColumn, value: string): Concept | CellFault {
  const text = value.trim();
  if (text === cellText(concept, column)) return concept;
  switch (column) {
    case 'source':
      return withWording(concept, 'ja', text);
    case 'target':
      return withWording(concept, 'en', text);
    case 'reading':
      return withTerm(concept, leadingTerm(concept, 'ja'), ({ reading: _, ...term }) =>
        text === '' ? term : { ...term, reading: text },
      );
    case 'status': {
      const status = TERM_STATUSES.find((one) => one === text);
      return status ? withTerm(concept, leadingTerm(concept, 'en'), (term) => ({ ...term, status })) : 'empty';
    }
    case 'domain': {
      const { domain: _, ...rest } = concept;
      return text === '' ? rest : { ...rest, domain: text };
    }
  }
}

function withWording(concept: Concept, language: Term['language'], text: string): Concept | CellFault {
  if (text === '') return 'empty';
  if (concept.terms.some((term) => term.language === language && term.text === text)) return 'twice';
  const leading = leadingTerm(concept, language);
  if (leading) return withTerm(concept, leading, (term) => ({ ...term, text }));
  return { ...concept, terms: [...concept.terms, { language, text, status: 'preferred', kind: 'full' }] };
}

function withTerm(concept: Concept, term: Term | undefined, change: (term: Term) => Term): Concept {
  return { ...concept, terms: concept.terms.map((one) => (one === term ? change(one) : one)) };
}
