/** The one place that knows the spreadsheet library: sheets of plain cells, with a heading that stays and a filter. */
import { Workbook } from '@cj-tech-master/excelts';

/** Text stays text, whatever it begins with. A link leads to a cell of the same file: `Sheet!A1`. */
export type Cell = string | number | { readonly text: string; readonly to: string };

export interface Sheet {
  readonly name: string;
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
  for (const { name, columns, rows } of sheets) {
    const sheet = workbook.addWorksheet(name, { views: [{ state: 'frozen', ySplit: 1, xSplit: 0 }] });
    sheet.columns = columns.map(({ title, width }) => ({ header: title, width }));
    for (const row of rows) sheet.addRow(row.map(cellValue));
    sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: rows.length + 1, column: columns.length } };
    sheet.eachRow((row, number) => {
      row.alignment = { vertical: 'top', wrapText: true };
      row.font = number === 1 ? { bold: true } : {};
    });
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function cellValue(cell: Cell) {
  if (typeof cell === 'number') return cell;
  if (typeof cell === 'string') return cut(cell);
  return { text: cut(cell.text), hyperlink: `#${cell.to}` };
}

function cut(text: string): string {
  return text.length <= CELL_LIMIT ? text : `${text.slice(0, CELL_LIMIT - 1)}…`;
}
