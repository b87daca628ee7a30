import { Workbook } from '@cj-tech-master/excelts';
import { describe, expect, it } from 'vitest';
import { understandFile } from '../../../../../electron/services/import/understand-file.ts';
import { createAnnotatedCopy } from '../../../../../shared/handover/annotated-copy.ts';
import { toXlsx } from '../../../../../shared/handover/table/to-xlsx.ts';
import { toDocx } from '../../../../../shared/handover/word/to-docx.ts';
import { pairsOf, refusalOf, requireBilingual, reviewOfReading } from '../../../../support/bilingual-files.ts';
import { WordEdit } from '../../../../support/edit-docx.ts';
import { FINDINGS, OPTIONS, reviewOf, reviewOfEverything, SOURCE, TARGET } from '../../../../support/handed-over.ts';
import { paragraph, writeDocx } from '../../../../support/write-docx.ts';

const JA = '市は十二日、港の近くに防災倉庫を建てると発表した。';
const EN = 'The city announced on June 12 that it will build a storehouse.';
const MORE = [
  '県も来年度、同じ型の倉庫を二カ所に置く計画だ。',
  'The prefecture also plans to place storehouses at two locations.',
] as const;

const cell = (...paragraphs: readonly string[]) => `<w:tc>${paragraphs.map((text) => paragraph(text)).join('')}</w:tc>`;
const table = (...rows: readonly string[]) => `<w:tbl>${rows.map((row) => `<w:tr>${row}</w:tr>`).join('')}</w:tbl>`;

async function sheet(rows: readonly (readonly string[])[]): Promise<Uint8Array> {
  const workbook = new Workbook();
  workbook.addWorksheet('a').addRows(rows.map((row) => [...row]));
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

describe('a Word document of two columns', () => {
  it('is a pair, its heading recognised, whichever column is which', () => {
    const docx = writeDocx(table(cell('English') + cell('日本語'), cell(EN) + cell(JA), cell(MORE[1]) + cell(MORE[0])));
    expect(pairsOf(requireBilingual(docx, 'a.docx'))).toEqual([[JA, EN], MORE]);
  });

  it('without a heading loses no row, and several paragraphs of a cell answer together', () => {
    const docx = writeDocx(table(cell(JA, MORE[0]) + cell(`${EN} ${MORE[1]}`), cell('県は反対した。') + cell('')));
    expect(pairsOf(requireBilingual(docx, 'a.docx'))).toEqual([
      [`${JA} | ${MORE[0]}`, `${EN} ${MORE[1]}`],
      ['県は反対した。', ''],
    ]);
  });

  it('with a column of numbers and text around it says what it left out', () => {
    const docx = writeDocx(paragraph('For the desk') + table(cell('1') + cell(JA) + cell(EN)));
    expect(requireBilingual(docx, 'a.docx').warnings).toEqual(
      expect.arrayContaining(['columns-left-out', 'outside-left-out']),
    );
  });

  it('brings its comments and replies along, on their words, under their authors and times', async () => {
    const edit = new WordEdit(
      await toDocx(createAnnotatedCopy(reviewOf([]), [], OPTIONS), { layout: 'facing', summary: false }),
    );
    const asked = edit.comment('The unit is to be set up', 'Formed?', {
      author: 'Mika Mori',
      date: '2025-06-14T10:20:00Z',
    });
    edit.reply(asked, 'Set up is fine.', { author: '佐藤 花子', date: '2025-06-14T10:25:00Z' });
    const reading = requireBilingual(edit.toBytes(), 'a.docx');
    expect(reading.acts.filter(({ body }) => body.type.startsWith('comment.'))).toMatchObject([
      {
        by: 'Mika Mori',
        at: expect.stringMatching(/^2025-06-1\d/),
        body: { type: 'comment.added', data: { text: 'Formed?', anchor: { exact: 'The unit is to be set up' } } },
      },
      { by: '佐藤 花子', body: { type: 'comment.replied', data: { text: 'Set up is fine.' } } },
    ]);
    expect(reading.warnings).not.toContain('notes-left-out');
  });

  it('loses no comment, be it on the heading, on an empty cell, another column or text outside', () => {
    const remarked = (id: number, text: string) =>
      paragraph(text)
        .replace('<w:r>', `<w:commentRangeStart w:id="${id}"/><w:r>`)
        .replace('</w:p>', `<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r></w:p>`);
    const cellOf = (content: string) => `<w:tc>${content}</w:tc>`;
    const comments = [0, 1, 2, 3, 4].map(
      (id) =>
        `<w:comment w:id="${id}" w:author="Mika" w:date="2025-06-14T10:20:00Z">${paragraph(`Remark ${id}`)}</w:comment>`,
    );
    const docx = writeDocx(
      remarked(0, 'For the desk') +
        table(
          cellOf(remarked(1, '日本語')) + cell('English') + cell(''),
          cell(JA) + cellOf(remarked(2, EN)) + cellOf(remarked(3, 'see this')),
          cell(MORE[0]) + cell(MORE[1]) + cellOf(remarked(4, '')),
        ),
      {
        'word/_rels/document.xml.rels':
          '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="comments.xml"/></Relationships>',
        'word/comments.xml': `<w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${comments.join('')}</w:comments>`,
      },
    );
    const reading = requireBilingual(docx, 'a.docx');
    const said = [...reviewOfReading(reading).threads.values()].map(({ text, anchor, orphaned }) => [
      text,
      anchor.on === 'span' ? anchor.exact : anchor.on,
      orphaned,
    ]);
    expect(said.sort()).toEqual([
      ['Remark 0', 'article', false],
      ['Remark 1', 'article', false],
      ['Remark 2', EN, false],
      ['Remark 3', 'paragraph', false],
      ['Remark 4', 'paragraph', false],
    ]);
  });

  it('of which most is text with a small table in it stays one text', async () => {
    const docx = writeDocx(paragraph(JA.repeat(9)) + table(cell(JA) + cell(EN)));
    const understood = await understandFile(docx, 'a.docx');
    expect(understood).toMatchObject({ ok: true, value: { kind: 'document', side: 'source' } });
  });

  it('that we handed over comes back with its rows', async () => {
    const copy = createAnnotatedCopy(reviewOfEverything(), [], OPTIONS);
    const reading = requireBilingual(await toDocx(copy, { layout: 'facing', summary: false }), 'a.docx');
    const pairs = pairsOf(reading);
    expect(pairs).toContainEqual(['防衛省、北海道に新部隊', 'Defense Ministry to post new unit in Hokkaido']);
    expect(pairs).toContainEqual(['部隊は2027年度に発足する。', 'The unit is to be set up in fiscal 2027.']);
  });
});

describe('a spreadsheet of two columns', () => {
  it('is a pair, its heading recognised, its other columns left out', async () => {
    const xlsx = await sheet([
      ['No', '原文', 'Translation'],
      ['1', JA, EN],
      ['2', ...MORE],
    ]);
    const reading = requireBilingual(xlsx, 'a.xlsx');
    expect(pairsOf(reading)).toEqual([[JA, EN], MORE]);
    expect(reading.warnings).toContain('columns-left-out');
  });

  it('that we handed over gives the two texts, not the list of notes', async () => {
    const copy = createAnnotatedCopy(reviewOfEverything(), FINDINGS, OPTIONS);
    const { source, target } = requireBilingual(await toXlsx(copy), 'a.xlsx');
    const texts = (paragraphs: typeof SOURCE.paragraphs) => paragraphs.map(({ text }) => text);
    expect(texts(source.paragraphs)).toEqual(texts(SOURCE.paragraphs));
    expect(texts(target.paragraphs)).toEqual(texts(TARGET.paragraphs).slice(1));
  });

  it('that cannot be used gets one problem', async () => {
    expect(refusalOf(await sheet([['a', 'b']]), 'a.xlsx')).toBe('bilingual-without-columns');
    expect(refusalOf((await sheet([[JA, EN]])).subarray(0, 900), 'a.xlsx')).toBe('xlsx-damaged');
  });
});
