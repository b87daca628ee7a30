import { describe, expect, it } from 'vitest';
import { readBilingual } from '../../../../electron/services/import/read-bilingual.ts';
import {
  bytesOf,
  pairsOf,
  refusalOf,
  remarksOf,
  requireBilingual,
  reviewOfReading,
} from '../../../support/bilingual-files.ts';

const HEADER =
  'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=UTF-8\\n"\n"Language: en_US\\n"\n"Plural-Forms: nplurals=2; plural=(n != 1);\\n"\n\n';
const JA = '市は十二日、港の近くに防災倉庫を建てると発表した。';
const EN = 'The city announced on June 12 that it will build a storehouse.';
const entry = (ja: string, en: string) => `msgid "${ja}"\nmsgstr "${en}"\n\n`;

describe('a PO file', () => {
  it('is one row an entry, in its order, also where one text stands twice or is a number', () => {
    const po = HEADER + entry(JA, EN) + entry('2', '2') + entry('1', '1') + entry(JA, 'The city will build it.');
    expect(pairsOf(requireBilingual(po, 'a.po'))).toEqual([
      [JA, EN],
      ['2', '2'],
      ['1', '1'],
      [JA, 'The city will build it.'],
    ]);
  });

  it('has strings over several lines, escapes and both kinds of line ends', () => {
    const po = `${HEADER}msgid ""\n"市は\\"倉庫\\"を"\n"建てると発表した。\\n県も。"\nmsgstr "The city will\\tbuild.\\nSo will we."\n`;
    expect(pairsOf(requireBilingual(po.replaceAll('\n', '\r\n'), 'a.po'))).toEqual([
      ['市は"倉庫"を建てると発表した。\n県も。', 'The city will\tbuild.\nSo will we.'],
    ]);
  });

  it('has contexts and comments as remarks, fuzzy entries as needing work, and leaves out what is obsolete', () => {
    const po = `${HEADER}#. For the front page\n# checked by Abe\n#: page.c:12\n#, fuzzy, c-format\n#| msgid "市"\nmsgctxt "lead"\n${entry(JA, EN)}#~ msgid "古い"\n#~ msgstr "old"\n`;
    const reading = requireBilingual(po, 'a.po');
    expect(remarksOf(reading)).toEqual(['a.po: msgctxt: lead', 'a.po: For the front page\nchecked by Abe']);
    expect(reading.warnings).toContain('obsolete-left-out');
    expect(pairsOf(reading)).toEqual([[JA, EN]]);
    expect(reviewOfReading(reading).statuses.get('t1')?.status).toBe('needs-work');
  });

  it('has each plural form as a row of its own', () => {
    const po = `${HEADER}${entry(JA, EN)}msgid "倉庫は%d棟。"\nmsgid_plural "倉庫は計%d棟。"\nmsgstr[0] "One storehouse."\nmsgstr[1] "%d storehouses."\n`;
    expect(pairsOf(requireBilingual(po, 'a.po')).slice(1)).toEqual([
      ['倉庫は%d棟。', 'One storehouse.'],
      ['倉庫は計%d棟。', '%d storehouses.'],
    ]);
  });

  it('from English into Japanese has the Japanese on the left all the same', () => {
    const po = HEADER.replace('en_US', 'ja') + entry(EN, JA);
    const reading = requireBilingual(po, 'a.po');
    expect(pairsOf(reading)).toEqual([[JA, EN]]);
    expect(reading.warnings).toContain('sides-swapped');
  });

  it.each([
    ['has a line that is none of PO’s', `${HEADER}${entry(JA, EN)}hello\n`, 'bilingual-malformed'],
    ['has a string without end', `${HEADER}msgid "${JA}\nmsgstr "a"\n`, 'bilingual-malformed'],
    ['has keys in place of a text', HEADER + entry('page.title', EN), 'bilingual-languages'],
    ['is not translated', HEADER + entry(JA, ''), 'bilingual-untranslated'],
    ['has no entries', HEADER, 'file-empty'],
  ])('that cannot be used gets one problem: it %s', (_, content, code) => {
    expect(refusalOf(content, 'a.po')).toBe(code);
  });

  it('that is broken is refused with the line', () => {
    expect(readBilingual(bytesOf('msgid "あ"\nmsgstr "a"\n\nmsgid b\n'), 'a.po')).toMatchObject({
      problem: { line: 4 },
    });
  });
});
