/** The notes of a copy as a spreadsheet: the notes with links to their rows, the two texts, and what the copy is. */
import type { AnnotatedCopy, CopyRow } from '../copy.ts';
import { copyFacts } from '../copy-facts.ts';
import { sealPackage } from '../seal-package.ts';
import { showHidden } from '../visible-text.ts';
import { wallClock } from '../wall-clock.ts';
import { createWording, type Wording } from '../wording.ts';
import { joinParagraphs, NOTE_COLUMNS, type NoteLine, notesTable } from './notes-table.ts';
import { type Cell, type Sheet, writeWorkbook } from './workbook.ts';

/** In characters, as spreadsheets count the width of a column. */
const WIDTHS: Partial<Record<keyof NoteLine, number>> = {
  number: 6,
  row: 6,
  words: 28,
  note: 48,
  suggested: 28,
  replies: 40,
  source: 48,
  target: 48,
};
const USUAL_WIDTH = 16;

/** In the order of the copy's own words for dates; the first names the language of the month. */
const DATE_FORMATS = { en: '[$-409]mmm d, yyyy hh:mm', ja: 'yyyy/mm/dd hh:mm' } as const;

export async function toXlsx(copy: AnnotatedCopy): Promise<Uint8Array> {
  const wording = createWording(copy);
  const sheets = [notesSheet(copy, wording), textSheet(copy, wording), factsSheet(copy, wording)];
  return sealPackage(await writeWorkbook(sheets, copy.exportedAt), copy.exportedAt);
}

function notesSheet(copy: AnnotatedCopy, wording: Wording): Sheet {
  const cellOf = (line: NoteLine, column: keyof NoteLine): Cell => {
    const value = line[column];
    if (column === 'date' && !Number.isNaN(Date.parse(String(value)))) {
      return { date: new Date(wallClock(String(value), copy.timeZone)) };
    }
    // The first row of the sheet is its heading. The row's number stays a number, so that it can be sorted by.
    return column === 'kind' && typeof line.row === 'number'
      ? { text: String(value), to: `${wording.say('table.sheets.text')}!A${line.row + 1}` }
      : value;
  };
  return {
    name: wording.say('table.sheets.notes'),
    dateFormat: DATE_FORMATS[copy.language],
    columns: NOTE_COLUMNS.map((column) => ({
      title: wording.say(`table.${column}`),
      width: WIDTHS[column] ?? USUAL_WIDTH,
    })),
    rows: notesTable(copy, wording).map((line) => NOTE_COLUMNS.map((column) => cellOf(line, column))),
  };
}

function textSheet({ rows }: AnnotatedCopy, wording: Wording): Sheet {
  const { say } = wording;
  const column = (key: string, width: number) => ({ title: say(`table.${key}`), width });
  return {
    name: say('table.sheets.text'),
    dateFormat: DATE_FORMATS[wording.language],
    columns: [column('row', 6), column('source', 60), column('target', 60), column('status', 20), column('notes', 10)],
    rows: rows.map((row) => [
      row.number,
      joinParagraphs(row.source),
      joinParagraphs(row.target),
      statusOf(row, wording),
      row.notes.length,
    ]),
  };
}

function statusOf({ target }: CopyRow, wording: Wording): string {
  const marks = target.flatMap(({ status }) => (status ? [wording.status(status.status)] : []));
  return [...new Set(marks)].join(', ');
}

function factsSheet(copy: AnnotatedCopy, wording: Wording): Sheet {
  return {
    name: wording.say('table.sheets.about'),
    dateFormat: DATE_FORMATS[copy.language],
    columns: [
      { title: wording.say('document'), width: 24 },
      { title: showHidden(copy.title), width: 80 },
    ],
    rows: copyFacts(copy, wording).map(({ name, value }) => [name, showHidden(value)]),
  };
}
