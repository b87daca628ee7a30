import { describe, expect, it } from 'vitest';
import { readDocument, readPasted } from '../../../../../electron/services/import/read-document.ts';
import { DOCUMENT_LIMIT_BYTES } from '../../../../../shared/api/limits.ts';
import { readingSchema } from '../../../../../shared/api/reading.ts';
import { encodeText } from '../../../../support/encode-text.ts';

const ARTICLE =
  '予算案が衆院通過\n2018年3月28日 産経新聞 朝刊 1面\n\n　新年度予算案は２８日、衆院本会議で可決された。\n';
const bytesOf = (text: string) => encodeText(text, 'utf-8');

describe('reading a text file', () => {
  it('tells the roles, the date and the encoding', async () => {
    const reading = await readDocument(encodeText(ARTICLE, 'shift_jis'), { name: 'a.txt', side: 'source' });
    expect(reading).toMatchObject({
      ok: true,
      value: {
        date: '2018-03-28',
        encoding: { used: 'shift_jis', detected: 'shift_jis' },
        warnings: ['encoding-guessed'],
        document: { language: 'ja', origin: { name: 'a.txt', format: 'text', encoding: 'shift_jis' } },
      },
    });
    expect(reading.ok && readingSchema.safeParse(reading.value).success).toBe(true);
  });

  it('warns when the text is in the language of the other side', async () => {
    const reading = await readDocument(bytesOf(ARTICLE), { name: 'a.txt', side: 'target' });
    expect(reading.ok && reading.value.warnings).toContain('other-language');
  });

  it('takes pasted text as it is', () => {
    const reading = readPasted('Budget passes\r\n\r\nThe Diet passed the budget on March 28, 2018.', 'target');
    expect(reading).toMatchObject({
      ok: true,
      value: { document: { origin: { format: 'pasted' } }, warnings: ['no-date'] },
    });
  });
});

describe('a file that cannot be a document', () => {
  const many = 'A line of text.\n\n'.repeat(20_000);
  it.each([
    ['is empty', 'a.txt', new Uint8Array(), { code: 'file-empty', name: 'a.txt' }],
    ['has only white space', 'a.txt', bytesOf(' \n\u3000\r\n\t'), { code: 'file-empty', name: 'a.txt' }],
    ['is a damaged PDF', 'a.txt', bytesOf('%PDF-1.7\n...'), { code: 'pdf-damaged', name: 'a.txt' }],
    ['is binary', 'a.txt', Uint8Array.of(1, 0, 2, 0, 0, 0, 255), { code: 'file-binary', name: 'a.txt' }],
    [
      'has 50 MB',
      'a.txt',
      new Uint8Array(50 * 2 ** 20).fill(65),
      { code: 'file-too-large', name: 'a.txt', sizeBytes: 50 * 2 ** 20, limitBytes: DOCUMENT_LIMIT_BYTES },
    ],
    [
      'has 20,000 paragraphs',
      'a.txt',
      bytesOf(many),
      { code: 'too-many-paragraphs', name: 'a.txt', count: 20_000, limit: 10_000 },
    ],
  ])('is one problem when it %s', async (_, name, bytes, problem) => {
    expect(await readDocument(bytes, { name, side: 'target' })).toEqual({ ok: false, problem });
  });

  it('is refused by the encoding that the user chose', async () => {
    const bytes = encodeText(ARTICLE, 'euc-jp');
    expect(await readDocument(bytes, { name: 'a.txt', side: 'source', encoding: 'utf-8' })).toEqual({
      ok: false,
      problem: { code: 'encoding-mismatch', name: 'a.txt', encoding: 'utf-8' },
    });
  });
});
