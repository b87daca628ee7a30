import { describe, expect, it } from 'vitest';
import { createAnnotatedCopy } from '../../../../shared/handover/annotated-copy.ts';
import { toTmx } from '../../../../shared/handover/exchange/to-tmx.ts';
import { pairsOf, refusalOf, remarksOf, requireBilingual, reviewOfReading } from '../../../support/bilingual-files.ts';
import { OPTIONS, reviewOfEverything } from '../../../support/handed-over.ts';

const tmx = (units: string, srclang = 'ja') =>
  `<?xml version="1.0" encoding="UTF-8"?><!DOCTYPE tmx SYSTEM "tmx14.dtd"><tmx version="1.4"><header creationtool="x" creationtoolversion="1" segtype="sentence" o-tmf="x" adminlang="en" srclang="${srclang}" datatype="plaintext"/><body>${units}</body></tmx>`;
const variant = (language: string, text: string) => `<tuv xml:lang="${language}"><seg>${text}</seg></tuv>`;
const JA = '市は十二日、港の近くに防災倉庫を建てると発表した。';
const EN = 'The city announced on June 12 that it will build a storehouse.';

describe('a translation memory', () => {
  it('is one row a unit: the Japanese and the English variant, whichever come first', () => {
    const reading = requireBilingual(
      tmx(
        `<tu><note>From the archive</note>${variant('EN-US', EN)}${variant('JA', JA)}${variant('de', 'Die Stadt')}</tu><tu>${variant('ja-JP', '県も<bpt i="1">[b]</bpt>建てる<ept i="1">[/b]</ept>。')}${variant('en', '<hi>So</hi> will the prefecture.')}</tu>`,
      ),
      'a.tmx',
    );
    expect(pairsOf(reading)).toEqual([
      [JA, EN],
      ['県も建てる。', 'So will the prefecture.'],
    ]);
    expect(remarksOf(reading)).toEqual(['a.tmx: From the archive']);
    expect(reading.warnings).toContain('codes-left-out');
  });

  it('with several variants of a language gives the first and says so', () => {
    const reading = requireBilingual(
      tmx(`<tu>${variant('ja', JA)}${variant('en-US', EN)}${variant('en-GB', 'B')}</tu>`),
      'a.tmx',
    );
    expect(pairsOf(reading)).toEqual([[JA, EN]]);
    expect(reading.warnings).toContain('variants-left-out');
  });

  it('in UTF-16, as most programs write it, is read the same', () => {
    const text = `\ufeff${tmx(`<tu>${variant('ja', JA)}${variant('en', EN)}</tu>`).replace('UTF-8', 'UTF-16')}`;
    const bytes = new Uint8Array(Buffer.from(text, 'utf16le'));
    expect(pairsOf(requireBilingual(bytes, 'a.tmx'))).toEqual([[JA, EN]]);
  });

  it('that we wrote has the same rows, with who confirmed them', () => {
    const copy = createAnnotatedCopy(reviewOfEverything(), [], { ...OPTIONS, text: 'working' });
    const reading = requireBilingual(toTmx(copy, '1.0'), 'a.tmx');
    expect(pairsOf(reading)).toEqual([['防衛省、北海道に新部隊', 'Defense Ministry to post new unit in Hokkaido']]);
    expect(reviewOfReading(reading).statuses.get('t1')).toMatchObject({
      status: 'reviewed',
      by: { name: 'John Smith' },
    });
  });

  it.each([
    ['is no XML', '<tmx version="1.4"><body>', 'bilingual-malformed'],
    [
      'has neither Japanese nor English',
      tmx(`<tu>${variant('de', 'a')}${variant('fr', 'b')}</tu>`),
      'bilingual-languages',
    ],
    [
      'has one of the languages only',
      tmx(`<tu>${variant('ja', JA)}${variant('fr', 'b')}</tu>`),
      'bilingual-untranslated',
    ],
    ['has no units', tmx(''), 'file-empty'],
  ])('that cannot be used gets one problem: it %s', (_, content, code) => {
    expect(refusalOf(content, 'a.tmx')).toBe(code);
  });
});
