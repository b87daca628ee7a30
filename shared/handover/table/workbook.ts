/**
 * The one place that knows the spreadsheet library: sheets of plain cells, with a heading that stays and a filter, and as
 * wide as the paper where they are printed.
 */
import { type Cell as SheetCell, Workbook } from '@cj-tech-master/excelts';
import { rowHeight } from './row-height.ts';

/** Text stays text, whatever it begins with. A link leads to a cell of the same file: `Sheet!A1`. */
export type Cell = string | number | { readonly text: string; readonly to: string } | { readonly date: Date };

export interface Sheet {
  readonly name: string;
  /** How dates are shown, as spreadsheets write it. */
  readonly dateFormat: string;
  readonly columns: readonly { readonly title: string; readonly width: number }[];
  readonly rows: readonly (readonly Cell[])[];
}

/** What a cell holds at most in Excel, in UTF-16 code units. */
const CELL_LIMIT = 32_767;

/** `made`: ISO 8601, so that the same sheets give the same bytes. */
export async function writeWorkbook(sheets: readonly Sheet[], made: string): Promise<Uint8Array> {
  const workbook = new Workbook();
  const time = new Date(made);
  Object.assign(workbook, { creator: 'Taiyaku', lastModifiedBy: 'Taiyaku', created: time, modified: time });
  for (const { name, columns, rows, dateFormat } of sheets) {
    const sheet = workbook.addWorksheet(name, {
      views: [{ state: 'frozen', ySplit: 1, xSplit: 0 }],
      pageSetup: { orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0, printTitlesRow: '1:1' },
    });
    sheet.columns = columns.map(({ title, width }) => ({ header: title, width }));
    for (const row of rows) sheet.addRow(row.map(cellValue));
    sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: rows.length + 1, column: columns.length } };
    const widths = columns.map(({ width }) => width);
    sheet.eachRow((row, number) => {
      row.height = rowHeight(number === 1 ? columns.map(({ title }) => title) : textsOf(rows[number - 2]), widths);
      row.alignment = { vertical: 'top', horizontal: 'left', wrapText: true };
      row.font = number === 1 ? { bold: true } : {};
      row.border = { bottom: { style: number === 1 ? 'thin' : 'hair' } };
      if (number > 1) row.eachCell((cell) => showAsWhatItIs(cell, dateFormat));
    });
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function textsOf(cells: readonly Cell[] = []): readonly string[] {
  return cells.map((cell) =>
    typeof cell === 'string' ? cell : typeof cell === 'object' && 'text' in cell ? cell.text : '',
  );
}

const LINK = { underline: true, color: { argb: 'FF0563C1' } } as const;

function showAsWhatItIs(cell: SheetCell, dateFormat: string): void {
  if (cell.isHyperlink) cell.font = LINK;
  if (cell.value instanceof Date) cell.numFmt = dateFormat;
}

function cellValue(cell: Cell) {
  if (typeof cell === 'number') return cell;
  if (typeof cell === 'string') return cut(cell);
  if ('date' in cell) return cell.date;
  return { text: cut(cell.text), hyperlink: `#${cell.to}` };
}

function cut(text: string): string {
  return text.length <= CELL_LIMIT ? text : `${text.slice(0, CELL_LIMIT - 1)}…`;
}
