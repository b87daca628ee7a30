import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { extractPdf } from '../../../../../electron/services/import/pdf/extract-pdf.ts';
import { readPdfPages } from '../../../../../electron/services/import/pdf/read-pdf.ts';
import { readDocument } from '../../../../../electron/services/import/read-document.ts';
import { appRoot } from '../../../../../electron/services/places.ts';
import type { Reading } from '../../../../../shared/api/reading.ts';
import type { Side } from '../../../../../shared/side.ts';
import { LOCKED, writePdf } from '../../../../support/write-pdf.ts';

async function read(bytes: Uint8Array, side: Side, keep?: readonly number[]): Promise<Reading> {
  const pages = await extractPdf(bytes, 'a.pdf');
  const reading = pages.ok ? readPdfPages(pages.value, { name: 'a.pdf', side, keep }) : pages;
  if (!reading.ok) throw new Error(reading.problem.code);
  return reading.value;
}

const fixture = async (name: string) =>
  new Uint8Array(await readFile(join(appRoot(), 'test', 'fixtures', 'pdf', name)));
const textsOf = ({ document }: Reading) => document.paragraphs.map(({ text }) => text);
const lines = (texts: readonly string[], x: number, top = 780) =>
  texts.map((text, index) => ({ text, x, y: top - index * 12 }));

describe('a PDF with a text layer', () => {
  it('is read column by column, with what crosses them before', async () => {
    const reading = await read(await fixture('two-columns.en.pdf'), 'target');
    const texts = textsOf(reading);
    expect(texts[0]).toBe('Disaster storehouse at port to be completed in September this year');
    expect(texts[1]).toBe('By Keiko Yamamoto');
    expect(texts.slice(2).map((text) => text.split(' ')[0])).toEqual(
      Array.from({ length: 20 }, (_, at) => `${at + 1}.`),
    );
    expect(texts.slice(2).every((text) => text.endsWith('5,000 people for three days.'))).toBe(true);
    expect(reading.document.paragraphs[0]?.role).toBe('headline');
    expect(reading.document.origin.format).toBe('pdf');
    expect(reading.warnings).toContain('pdf-columns');
  });

  it('leaves running heads and page numbers out, shows them, and keeps those that are wanted', async () => {
    const bytes = await fixture('two-columns.en.pdf');
    const { leftOut, warnings, date } = await read(bytes, 'target');
    expect(leftOut?.map(({ text }) => text)).toEqual([
      ...['Aoba News, June 12, 2025', '1', 'Aoba News, June 12, 2025', '2'],
    ]);
    expect(warnings).toContain('running-lines-left-out');
    expect(date).toBe('2025-06-12');
    const kept = await read(bytes, 'target', [0]);
    expect(kept.leftOut?.[0]).toMatchObject({ isKept: true });
    expect(textsOf(kept).join('\n')).toContain('Aoba News');
  });

  it('reads vertical Japanese from the right', async () => {
    const reading = await read(await fixture('vertical.ja.pdf'), 'source');
    expect(textsOf(reading)).toEqual([
      '港の防災倉庫、９月に完成へ',
      '青葉市は１１日、港の近くに建てている防災倉庫が９月に完成すると発表した。総工費は約３億２０００万円で、食料や水を５０００人の３日分蓄える。',
      '市の担当者は「津波のときに最後の頼りになる」と話す。近くの商店会は、倉庫の見学会を開いてほしいと求めている。',
    ]);
  });

  it('reads Japanese by a character map that is not in the file, across and down', async () => {
    const text = ['　市は１２日、港の近くに倉庫を', '建てると発表した。'];
    const across = writePdf({ pages: [lines(text, 60)], japanese: '90ms-RKSJ-H' });
    expect(textsOf(await read(across, 'source'))).toEqual(['市は１２日、港の近くに倉庫を建てると発表した。']);
    const down = writePdf({
      pages: [
        [
          { text: text[0] ?? '', x: 500, y: 780 },
          { text: text[1] ?? '', x: 482, y: 780 },
        ],
      ],
      japanese: '90ms-RKSJ-V',
    });
    expect(textsOf(await read(down, 'source'))).toEqual(['市は１２日、港の近くに倉庫を建てると発表した。']);
  });

  it('puts words together that a line end cut, and says so', async () => {
    const text = ['The city announced on Thursday that the store-', 'house will be completed in Sep-', 'tember.'];
    const reading = await read(writePdf({ pages: [lines(text, 60)] }), 'target');
    expect(textsOf(reading)).toEqual([
      'The city announced on Thursday that the storehouse will be completed in September.',
    ]);
    expect(reading.warnings).toContain('hyphens-joined');
  });

  it('goes on with a sentence over a page’s end', async () => {
    const first = lines(
      ['The city announced on Thursday that the storehouse near', 'the port will be completed in'],
      60,
    );
    const second = lines(['September, three months late.'], 60);
    expect(textsOf(await read(writePdf({ pages: [first, second] }), 'target'))).toEqual([
      'The city announced on Thursday that the storehouse near the port will be completed in September, three months late.',
    ]);
  });

  it('says when some of its pages are pictures only', async () => {
    const reading = await read(writePdf({ pages: [lines(['The only text of this file.'], 60), []] }), 'target');
    expect(reading.warnings).toContain('pages-without-text');
  });

  it('is refused in one sentence when it is scanned, locked, damaged or too long', async () => {
    const refusal = async (bytes: Uint8Array) => {
      const answer = await readDocument(bytes, { name: 'a.pdf', side: 'target' });
      return answer.ok ? undefined : answer.problem.code;
    };
    expect(await refusal(writePdf({ pages: [[]] }))).toBe('pdf-without-text');
    expect(await refusal(writePdf({ pages: [lines(['Secret.'], 60)], trailer: LOCKED }))).toBe('pdf-protected');
    expect(await refusal(new TextEncoder().encode('%PDF-1.7\nnothing'))).toBe('pdf-damaged');
    expect(await refusal(writePdf({ pages: Array.from({ length: 201 }, () => []) }))).toBe('pdf-too-long');
  });

  it('is taken apart in a thread of its own and gives the same there', async () => {
    const bytes = await fixture('vertical.ja.pdf');
    const answer = await readDocument(bytes, { name: 'a.pdf', side: 'source' });
    expect(answer).toEqual({ ok: true, value: await read(bytes, 'source') });
  });
});
