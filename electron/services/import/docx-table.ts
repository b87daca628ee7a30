/** Reads a Word document whose text is a table of two columns, Japanese and English. */
import type { BilingualRow, BilingualText, BilingualWarning } from '../../../shared/bilingual/bilingual-text.ts';
import { facingTable, type TableCell } from '../../../shared/bilingual/table-rows.ts';
import type { DocxBody, DocxParagraph } from './docx-body.ts';

/** Undefined when most of the text stands elsewhere: then the document is one text, with a table in it or without. */
export function readDocxTable({ paragraphs, omissions }: DocxBody): BilingualText | undefined {
  const rows: BilingualRow[] = [];
  const warnings = new Set<BilingualWarning>([...omissions]);
  for (const table of tablesOf(paragraphs)) {
    const facing = facingTable(table);
    if (facing?.hasMore) warnings.add('columns-left-out');
    rows.push(...(facing?.rows ?? []));
  }
  const all = lengthOf(paragraphs);
  const taken = rows.reduce((sum, { source, target }) => sum + lengthOf(source) + lengthOf(target), 0);
  if (taken * 2 < all || taken === 0) return undefined;
  const outside = paragraphs.filter(({ cell }) => !cell);
  if (lengthOf(outside) > 0) warnings.add('outside-left-out');
  return { format: 'docx', rows, notes: [], languages: { source: 'ja', target: 'en' }, names: {}, warnings };
}

const lengthOf = (paragraphs: readonly { readonly text: string }[]) =>
  paragraphs.reduce((sum, { text }) => sum + text.trim().length, 0);

/** A row wider than this is no facing text. */
const MOST_COLUMNS = 50;

/** Each table as its rows of cells of paragraphs, without the rows that are empty. */
function tablesOf(paragraphs: readonly DocxParagraph[]): readonly (readonly TableCell[])[][] {
  const tables = new Map<number, Map<number, string[][]>>();
  for (const { text, cell } of paragraphs) {
    if (!cell || cell.column < 0 || cell.column >= MOST_COLUMNS) continue;
    const table = tables.get(cell.table) ?? new Map<number, string[][]>();
    tables.set(cell.table, table);
    const row = table.get(cell.row) ?? [];
    table.set(cell.row, row);
    while (row.length <= cell.column) row.push([]);
    row[cell.column]?.push(text);
  }
  return [...tables.values()].map((table) => [...table.values()]);
}
