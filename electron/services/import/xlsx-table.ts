/** Reads a spreadsheet with Japanese in one column and English in another. */
import type { BilingualText } from '../../../shared/bilingual/bilingual-text.ts';
import { type FacingTable, facingTable } from '../../../shared/bilingual/table-rows.ts';
import { fail, ok, type Result } from '../../../shared/result.ts';
import { finish } from '../../../shared/steps.ts';
import { readXlsxSheets } from '../glossaries/xlsx.ts';

/** The texts stand on one of the first sheets. */
const MOST_SHEETS = 10;

/** Of several sheets with both languages the one with the most text counts: others quote from it. */
export function readXlsxTable(bytes: Uint8Array, name: string): Result<BilingualText> {
  const sheets = finish(readXlsxSheets(bytes, name, MOST_SHEETS));
  if (!sheets.ok) return sheets;
  const tables = sheets.value
    .map((lines) =>
      facingTable(lines.map(({ cells }) => cells.map((cell) => cell.split(/\r\n|\n|\r/).map((text) => ({ text }))))),
    )
    .filter((table) => table !== undefined);
  const [table] = tables.sort((a, b) => lengthOf(b) - lengthOf(a));
  if (!table) return fail({ code: 'bilingual-without-columns', name });
  return ok({
    format: 'xlsx',
    rows: table.rows,
    notes: [],
    languages: { source: 'ja', target: 'en' },
    names: {},
    warnings: new Set(table.hasMore ? (['columns-left-out'] as const) : []),
  });
}

/** Of what is said once. */
function lengthOf({ rows }: FacingTable): number {
  const texts = new Set(rows.flatMap(({ source, target }) => [...source, ...target].map(({ text }) => text)));
  return [...texts].reduce((sum, text) => sum + text.length, 0);
}
