/** The notes of a copy as CSV: with the mark by which Excel knows UTF-8, and no cell that a spreadsheet would calculate. */
import Papa from 'papaparse';
import type { AnnotatedCopy } from '../copy.ts';
import { createWording } from '../wording.ts';
import { NOTE_COLUMNS, notesTable } from './notes-table.ts';

const BYTE_ORDER_MARK = '\ufeff';

export function toCsv(copy: AnnotatedCopy): string {
  const wording = createWording(copy);
  const lines = notesTable(copy, wording).map((line) => NOTE_COLUMNS.map((column) => line[column]));
  const head = NOTE_COLUMNS.map((column) => wording.say(`table.${column}`));
  // A leading = + - @ or tab gets an apostrophe: what somebody wrote must never become a formula.
  return BYTE_ORDER_MARK + Papa.unparse([head, ...lines], { escapeFormulae: true, newline: '\r\n' });
}
