/** Reads a glossary from comma- or tab-separated text: the desk's own columns, or any file that begins with source and target. */
import Papa from 'papaparse';
import { fail, ok, type Result } from '../result.ts';
import type { Concept, Glossary } from './concept.ts';
import { findColumns, type GlossaryColumns } from './glossary-columns.ts';
import { type GlossaryRow, type RowFault, readConcept } from './read-concept.ts';

/** A line that was left out, counted from 1 as an editor shows it. */
export interface SetAsideLine {
  readonly line: number;
  readonly reason: RowFault | 'duplicate';
}

export interface ReadGlossary {
  readonly glossary: Glossary;
  readonly setAside: readonly SetAsideLine[];
}

/** `name` is the file's display name. Fails on an unclosed quote, which swallows the rest of a file, and without any concept. */
export function readGlossaryCsv(text: string, { id, name }: { id: string; name: string }): Result<ReadGlossary> {
  const { data, errors } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { delimitersToGuess: ['\t', ',', ';'] });
  const lines = numberLines(data);
  const unclosed = errors.find(({ type }) => type === 'Quotes');
  if (unclosed) {
    return fail({
      code: 'glossary-unreadable',
      name,
      line: lines[unclosed.row ?? 0]?.line ?? 1,
      reason: 'unclosed-quote',
    });
  }
  const filled = lines.filter(({ cells }) => cells.some((cell) => cell.trim() !== '') && !cells[0]?.startsWith('#'));
  const columns = findColumns(filled.map(({ cells }) => cells));
  const { concepts, setAside } = readConcepts(id, filled.slice(columns.headerRows), columns);
  if (concepts.length === 0) return fail({ code: 'glossary-unreadable', name, line: 1, reason: 'no-concepts' });
  return ok({ glossary: { id, name, concepts }, setAside });
}

interface NumberedLine {
  readonly line: number;
  readonly cells: readonly string[];
}

/** A quoted cell may hold line ends, so a row's line is not its index. */
function numberLines(rows: readonly (readonly string[])[]): readonly NumberedLine[] {
  let line = 1;
  return rows.map((cells) => {
    const numbered = { line, cells };
    line += 1 + cells.reduce((sum, cell) => sum + (cell.match(/\r\n|\r|\n/g)?.length ?? 0), 0);
    return numbered;
  });
}

function readConcepts(glossary: string, lines: readonly NumberedLine[], columns: GlossaryColumns) {
  const concepts = new Map<string, Concept>();
  const setAside: SetAsideLine[] = [];
  const seen = new Set<string>();
  for (const { line, cells } of lines) {
    const row: GlossaryRow = (column) => cells[columns.places.get(column) ?? -1]?.trim() ?? '';
    const read = readConcept(row);
    const pair = JSON.stringify([row('source'), row('target'), row('domain')]);
    if (typeof read === 'string') setAside.push({ line, reason: read });
    else if (seen.has(pair)) setAside.push({ line, reason: 'duplicate' });
    else {
      const id = freeId(`${glossary}/${row('source').split('|')[0]?.trim() ?? ''}`, concepts);
      concepts.set(id, { id, ...read });
    }
    seen.add(pair);
  }
  return { concepts: [...concepts.values()], setAside };
}

/** Concepts are named by their first source term, so that an id survives a reordered file. */
function freeId(wish: string, taken: ReadonlyMap<string, Concept>): string {
  if (!taken.has(wish)) return wish;
  for (let n = 2; ; n++) if (!taken.has(`${wish}#${n}`)) return `${wish}#${n}`;
}
