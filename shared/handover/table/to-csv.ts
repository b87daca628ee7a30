/**
 * The notes of a copy as CSV: with the mark by which Excel knows UTF-8, dates that every spreadsheet knows for dates, and
 * no cell that a spreadsheet would calculate.
 */
import Papa from 'papaparse';
import type { AnnotatedCopy } from '../copy.ts';
import { wallClock } from '../wall-clock.ts';
import { createWording } from '../wording.ts';
import { NOTE_COLUMNS, type NoteLine, notesTable } from './notes-table.ts';

const BYTE_ORDER_MARK = '\ufeff';

export function toCsv(copy: AnnotatedCopy): string {
  const wording = createWording(copy);
  const lines = notesTable(copy, wording).map((line) =>
    NOTE_COLUMNS.map((column) => cellOf(line, column, copy.timeZone)),
  );
  const head = NOTE_COLUMNS.map((column) => wording.say(`table.${column}`));
  // A leading = + - @ or tab gets an apostrophe: what somebody wrote must never become a formula.
  return BYTE_ORDER_MARK + Papa.unparse([head, ...lines], { escapeFormulae: true, newline: '\r\n' });
}

/** A date as `2025-06-12 18:05`, in the copy's zone. */
function cellOf(line: NoteLine, column: keyof NoteLine, timeZone: string): string | number {
  const value = line[column];
  if (column !== 'date' || Number.isNaN(Date.parse(String(value)))) return value;
  return wallClock(String(value), timeZone).slice(0, 'YYYY-MM-DDTHH:MM'.length).replace('T', ' ');
}
