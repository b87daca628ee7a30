import { createHash } from 'node:crypto';
import { Workbook } from '@cj-tech-master/excelts';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { createAnnotatedCopy } from '../../../../shared/handover/annotated-copy.ts';
import { allNotes } from '../../../../shared/handover/copy.ts';
import { NOTE_COLUMNS } from '../../../../shared/handover/table/notes-table.ts';
import { SHEET_STYLES, SHEET_STYLES_HASH } from '../../../../shared/handover/table/sheet-styles.ts';
import { toCsv } from '../../../../shared/handover/table/to-csv.ts';
import { toSheetPage } from '../../../../shared/handover/table/to-sheet-page.ts';
import { toXlsx } from '../../../../shared/handover/table/to-xlsx.ts';
import { FINDINGS, OPTIONS, reviewOf, reviewOfEverything } from '../../../support/handed-over.ts';

const copy = createAnnotatedCopy(reviewOfEverything(), FINDINGS, OPTIONS);

async function sheetsOf(bytes: Uint8Array) {
  const workbook = new Workbook();
  await workbook.xlsx.load(bytes);
  return workbook;
}

const FORMULAS = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '=HYPERLINK("http://example.com")'];
const hostile = createAnnotatedCopy(
  reviewOf(
    FORMULAS.map((text, index) => ({
      type: 'comment.added' as const,
      data: { comment: `c${index}`, anchor: { on: 'article' as const }, text },
    })),
  ),
  [],
  OPTIONS,
);

describe('the list as a spreadsheet', () => {
  it('has a line for every note under a heading that stays, with a filter', async () => {
    const sheet = (await sheetsOf(await toXlsx(copy))).getWorksheet('Notes');
    expect(sheet?.rowCount).toBe(allNotes(copy).length + 1);
    expect(sheet?.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 });
    expect(sheet?.autoFilter).toBeTruthy();
  });

  it('says in its cells what the review says', async () => {
    const sheet = (await sheetsOf(await toXlsx(copy))).getWorksheet('Notes');
    const note = NOTE_COLUMNS.indexOf('note') + 1;
    const by = NOTE_COLUMNS.indexOf('by') + 1;
    const said = allNotes(copy).flatMap((one, index) =>
      one.kind === 'comment' ? [[one.remarks[0].text, one.remarks[0].author, index + 2] as const] : [],
    );
    for (const [text, author, row] of said) {
      expect(sheet?.getCell(row, note).text).toBe(text);
      expect(sheet?.getCell(row, by).text).toBe(author);
    }
  });

  it('leads from a note to its row of the text', async () => {
    const workbook = await sheetsOf(await toXlsx(copy));
    const cell = workbook.getWorksheet('Notes')?.getCell(3, NOTE_COLUMNS.indexOf('kind') + 1);
    expect(cell?.hyperlink).toBe('#Text!A7');
    expect(workbook.getWorksheet('Text')?.getCell('B7').text).toContain('方針を固めた');
  });

  it('can be sorted by row and by time, which is the copy’s own', async () => {
    const sheet = (await sheetsOf(await toXlsx(copy))).getWorksheet('Notes');
    expect(sheet?.getCell(3, NOTE_COLUMNS.indexOf('row') + 1).value).toBe(6);
    const { value, numFmt } = sheet?.getCell(3, NOTE_COLUMNS.indexOf('date') + 1) ?? {};
    expect([value, numFmt]).toEqual([new Date('2025-06-12T18:05:00.000Z'), '[$-409]mmm d, yyyy hh:mm']);
  });

  it('has rows as high as their text', async () => {
    const sheet = (await sheetsOf(await toXlsx(copy))).getWorksheet('Text');
    const heights = [2, 6, 7].map((row) => sheet?.getRow(row).height);
    expect(heights).toEqual([16, 16, 32]);
  });

  it('has sheets with names in the language of the copy', async () => {
    const workbook = await sheetsOf(
      await toXlsx(createAnnotatedCopy(reviewOfEverything(), FINDINGS, { ...OPTIONS, language: 'ja' })),
    );
    expect(workbook.worksheets.map(({ name }) => name)).toEqual(['注釈', '本文', '概要']);
  });

  it('calculates nothing that somebody wrote', async () => {
    const sheet = (await sheetsOf(await toXlsx(hostile))).getWorksheet('Notes');
    const column = NOTE_COLUMNS.indexOf('note') + 1;
    const values = FORMULAS.map((_, index) => sheet?.getCell(index + 2, column).value);
    expect(values).toEqual(FORMULAS);
  });

  it('is the same file for the same review', async () => {
    expect(await toXlsx(copy)).toEqual(await toXlsx(copy));
  });
});

describe('the list as CSV', () => {
  it('is known as UTF-8 by its first character and has the same lines', () => {
    const csv = toCsv(copy);
    expect(csv.startsWith('\ufeff')).toBe(true);
    const { data } = Papa.parse<string[]>(csv.slice(1));
    expect(data).toHaveLength(allNotes(copy).length + 1);
    expect(new Set(data.map(({ length }) => length))).toEqual(new Set([NOTE_COLUMNS.length]));
  });

  it('has dates that a spreadsheet knows for dates', () => {
    const { data } = Papa.parse<string[]>(toCsv(copy).slice(1));
    expect(data[2]?.[NOTE_COLUMNS.indexOf('date')]).toBe('2025-06-12 18:05');
  });

  it('has no cell that a spreadsheet would calculate', () => {
    const { data } = Papa.parse<string[]>(toCsv(hostile).slice(1));
    expect(data.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
  });
});

describe('the list as it is shown before it is made', () => {
  it('has the same lines, each remark as it was written, under its own policy', () => {
    const page = toSheetPage(hostile);
    expect(page.match(/<tr>/g)).toHaveLength(FORMULAS.length + 1);
    expect(page).toContain('>=HYPERLINK(&quot;http://example.com&quot;)</td>');
    const hash = createHash('sha256').update(SHEET_STYLES).digest('base64');
    expect(SHEET_STYLES_HASH).toBe(`sha256-${hash}`);
  });
});
