/** Spreadsheets: written by a library, read by our own reader, which bounds what an entry may unpack to. */
import { Workbook } from '@cj-tech-master/excelts';
import type { TableLine } from '../../../shared/glossary/formats/table.ts';
import { readSharedStrings, readSheet } from '../../../shared/glossary/formats/xlsx-sheet.ts';
import { fail, ok, type Result } from '../../../shared/result.ts';
import type { Steps } from '../../../shared/steps.ts';
import { findZipEntries, unpackZipEntry, type ZipEntry } from '../import/zip-archive.ts';

/** 50,000 concepts are some 40 megabytes of XML; what unpacks to more than this is made to do harm. */
const UNPACKED_LIMIT_BYTES = 128 * 1024 * 1024;

/** The rows of the first sheet. */
export function* readXlsx(bytes: Uint8Array, name: string): Steps<Result<readonly TableLine[]>> {
  const sheets = yield* readXlsxSheets(bytes, name, 1);
  return sheets.ok ? ok(sheets.value[0] ?? []) : sheets;
}

/** The rows of the first sheets, `most` of them. */
export function* readXlsxSheets(
  bytes: Uint8Array,
  name: string,
  most: number,
): Steps<Result<readonly (readonly TableLine[])[]>> {
  const damaged = fail({ code: 'xlsx-damaged', name });
  const entries = findZipEntries(bytes);
  const sheets = entries ? findSheets(entries).slice(0, most) : [];
  if (!entries || sheets.length === 0) return damaged;
  const parts = [entries.get('xl/sharedStrings.xml'), ...sheets];
  if (parts.some((entry) => entry?.encrypted)) return damaged;
  const sizeBytes = parts.reduce((sum, entry) => sum + (entry?.unpackedBytes ?? 0), 0);
  if (sizeBytes > UNPACKED_LIMIT_BYTES) {
    return fail({ code: 'file-too-large', name, sizeBytes, limitBytes: UNPACKED_LIMIT_BYTES });
  }
  const [shared, ...contents] = parts.map((entry) => {
    const content = entry && unpackZipEntry(bytes, entry);
    return content && new TextDecoder().decode(content);
  });
  const strings = shared === undefined ? [] : yield* readSharedStrings(shared);
  if (!strings) return damaged;
  const lines: (readonly TableLine[])[] = [];
  for (const rows of contents) {
    const read = rows === undefined ? undefined : yield* readSheet(rows, strings);
    if (!read) return damaged;
    lines.push(read);
  }
  return ok(lines);
}

/** Programs number the sheets in the order in which they stand in the file. */
function findSheets(entries: ReadonlyMap<string, ZipEntry>): readonly ZipEntry[] {
  const number = ({ name }: ZipEntry) => Number(/(?<!\d)(\d+)\.xml$/.exec(name)?.[1] ?? 0);
  return [...entries.values()]
    .filter(({ name }) => /^xl\/worksheets\/[^/]+\.xml$/.test(name))
    .sort((a, b) => number(a) - number(b));
}

/** The first row is a frozen heading. Every cell is text, so that none is run as a formula. */
export async function writeXlsx(title: string, rows: readonly (readonly string[])[]): Promise<Uint8Array> {
  const workbook = new Workbook();
  // The characters and the length that a sheet's name may not have.
  const name =
    title
      .replace(/[\\/*?:[\]']/g, ' ')
      .trim()
      .slice(0, 31) || 'Glossary';
  const sheet = workbook.addWorksheet(name, { views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.addRows(rows.map((row) => [...row]));
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
