/** Comma- and tab-separated tables: the desk's own columns, or those of a file of another make by its headings or as chosen. */
import Papa from 'papaparse';
import { fail, ok, type Result } from '../../result.ts';
import { finish, type Steps } from '../../steps.ts';
import type { Concept, Glossary } from '../concept.ts';
import { findColumns, type GlossaryColumns } from '../glossary-columns.ts';
import type { ReadConcepts, SetAsideLine } from './format.ts';
import { readTable, type TableLine, toTable } from './table.ts';

export interface ReadGlossary {
  readonly glossary: Glossary;
  readonly setAside: readonly SetAsideLine[];
}

/** `name` is the file's display name. Fails on an unclosed quote, which swallows the rest of a file, and without any concept. */
export function readGlossaryCsv(text: string, { id, name }: { id: string; name: string }): Result<ReadGlossary> {
  const read = finish(readCsv(text, name));
  if (!read.ok) return read;
  const concepts = read.value.concepts.map((concept) => ({ ...concept, id: `${id}/${concept.id}` }));
  return ok({ glossary: { id, name, concepts }, setAside: read.value.setAside });
}

/** `chosen`: what the reader says the columns hold, instead of what their headings say. */
export function* readCsv(text: string, name: string, chosen?: GlossaryColumns): Steps<Result<ReadConcepts>> {
  const lines = readCsvLines(text, name);
  return lines.ok ? yield* readTableLines(lines.value, name, chosen) : lines;
}

/** The rows of a table of any origin; shared with XLSX. */
export function* readTableLines(
  lines: readonly TableLine[],
  name: string,
  chosen: GlossaryColumns | undefined,
): Steps<Result<ReadConcepts>> {
  const { headerRows, columns } = chosen ?? findColumns(lines.map(({ cells }) => cells));
  const headings = headerRows === 1 ? (lines[0]?.cells ?? []) : [];
  const read = yield* readTable(lines.slice(headerRows), columns, headings);
  if (read.concepts.length === 0) return fail({ code: 'glossary-unreadable', name, line: 1, reason: 'no-concepts' });
  return ok(read);
}

/** The filled rows, without those that begin with `#`. */
export function readCsvLines(text: string, name: string): Result<readonly TableLine[]> {
  const content = text.replace(/^\uFEFF/, '');
  const { data, errors } = Papa.parse<string[]>(content, { delimiter: delimiterOf(content) });
  const lines = numberLines(data);
  const unclosed = errors.find(({ type }) => type === 'Quotes');
  if (unclosed) {
    const line = lines[unclosed.row ?? 0]?.line ?? 1;
    return fail({ code: 'glossary-unreadable', name, line, reason: 'unclosed-quote' });
  }
  return ok(
    lines
      .filter(({ cells }) => cells.some((cell) => cell.trim() !== '') && !cells[0]?.startsWith('#'))
      .map(({ line, cells }) => ({ line, cells: cells.map(fromSafeCell) })),
  );
}

/** By the first line, which has the headings or the first pair; a guess over all cells would take their punctuation for it. */
function delimiterOf(text: string): string {
  const first = text.split(/\r\n|\r|\n/).find((line) => line.trim() !== '' && !line.startsWith('#')) ?? '';
  const bare = first.replace(/"(?:[^"]|"")*"/g, '');
  const count = (delimiter: string) => bare.split(delimiter).length - 1;
  if (count('\t') > 0) return '\t';
  return count(';') > count(',') ? ';' : ',';
}

/** A quoted cell may hold line ends, so a row's line is not its index. */
function numberLines(rows: readonly (readonly string[])[]): readonly TableLine[] {
  let line = 1;
  return rows.map((cells) => {
    const numbered = { line, cells };
    line += 1 + cells.reduce((sum, cell) => sum + (cell.match(/\r\n|\r|\n/g)?.length ?? 0), 0);
    return numbered;
  });
}

/** With a byte order mark, which spreadsheet programs need to read Japanese. */
export function writeCsv(concepts: readonly Concept[], delimiter: ',' | '\t'): string {
  const rows = toTable(concepts).map((row) => row.map(toSafeCell));
  return `\uFEFF${Papa.unparse(rows, { delimiter, newline: '\r\n' })}\r\n`;
}

/** A spreadsheet program runs a cell that begins so as a formula, and `#` begins a comment; behind an apostrophe it is text. */
const FORMULA = /^'*[=+\-@\t\r#]/;

function toSafeCell(cell: string): string {
  return FORMULA.test(cell) && cell !== '-' ? `'${cell}` : cell;
}

function fromSafeCell(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell;
}
