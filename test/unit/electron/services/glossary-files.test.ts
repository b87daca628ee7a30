import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import {
  lossesOf,
  readGlossaryFile,
  writeGlossaryFile,
} from '../../../../electron/services/glossaries/glossary-files.ts';
import { appRoot } from '../../../../electron/services/places.ts';
import type { Concept } from '../../../../shared/glossary/concept.ts';
import { encodeText } from '../../../support/encode-text.ts';
import { conceptOf, term } from '../../../support/glossary-events.ts';

const sample = (name: string) => ({
  name,
  bytes: new Uint8Array(readFileSync(join(appRoot(), 'test', 'fixtures', 'glossaries', name))),
});
const file = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text) });

function conceptsOf(read: ReturnType<typeof readGlossaryFile>): readonly Concept[] {
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  return read.value.concepts;
}

const briefly = ({ terms }: Concept) => terms.map(({ text, status, kind }) => [text, status, kind]);

describe('samples written from the specifications', () => {
  it('of TBX-Basic version 2 give the terms, whichever of its groups they stand in', () => {
    const [concept] = conceptsOf(readGlossaryFile(sample('basic-v2.tbx')));

    expect(concept && briefly(concept)).toEqual([
      ['外務省', 'preferred', 'full'],
      ['Ministry of Foreign Affairs', 'preferred', 'full'],
      ['MOFA', 'admitted', 'acronym'],
      ['Foreign Office', 'forbidden', 'variant'],
    ]);
    expect(concept).toMatchObject({
      id: 'c5',
      domain: 'government',
      definition: 'The ministry in charge of foreign relations & treaties.',
      partOfSpeech: 'proper noun',
      authority: { name: 'Cabinet Secretariat' },
      created: { by: 'Sato', at: '2007-07-22' },
    });
  });

  it.each(['basic-v3-dca.tbx', 'basic-v3-dct.tbx'])(
    'of TBX-Basic version 3 give the same concept in both styles: %s',
    (name) => {
      const [concept] = conceptsOf(readGlossaryFile(sample(name)));

      expect(concept && briefly(concept)).toEqual([
        ['外務省', 'preferred', 'full'],
        ['Ministry of Foreign Affairs', 'preferred', 'full'],
        ['Foreign Ministry', 'deprecated', 'variant'],
      ]);
      expect(concept).toMatchObject({ domain: 'government', partOfSpeech: 'proper noun' });
    },
  );

  it('of UTX join rows of one concept', () => {
    const [first, second] = conceptsOf(readGlossaryFile(sample('utx-1.11.utx')));

    expect(first && briefly(first)).toEqual([
      ['外務省', 'preferred', 'full'],
      ['Ministry of Foreign Affairs', 'preferred', 'full'],
      ['Foreign Office', 'forbidden', 'variant'],
    ]);
    expect(first?.terms[0]?.reading).toBe('がいむしょう');
    expect(second && briefly(second).at(-1)).toEqual(['Ministry of Defense', 'admitted', 'full']);
  });

  it('of UTX 1.20 are read past columns of other programs', () => {
    expect(conceptsOf(readGlossaryFile(sample('utx-1.20.utx')))).toHaveLength(2);
  });
});

describe('a table', () => {
  it('is understood by its headings, in Japanese too, and keeps other columns as notes', () => {
    const [concept] = conceptsOf(
      readGlossaryFile(
        file('a.csv', '日本語,英語,読み,分野,媒体\n外務省,Ministry of Foreign Affairs,がいむしょう,行政,紙面\n'),
      ),
    );

    expect(concept).toMatchObject({ domain: '行政', note: '媒体: 紙面', terms: [{ reading: 'がいむしょう' }, {}] });
  });

  it('with a status in each row has the wordings of one term in one concept', () => {
    const [concept, ...more] = conceptsOf(
      readGlossaryFile(file('a.csv', 'ja,en,status\n総裁,governor,preferred\n総裁,president,forbidden\n')),
    );

    expect(concept && briefly(concept).slice(1)).toEqual([
      ['governor', 'preferred', 'full'],
      ['president', 'forbidden', 'full'],
    ]);
    expect(more).toEqual([]);
  });

  it.each(['shift_jis', 'euc-jp', 'iso-2022-jp', 'utf-16le'] as const)('is read in %s', (encoding) => {
    const bytes = encodeText(
      '日本語\t英語\n外務省\tMinistry of Foreign Affairs\n防衛省についての説明です\tDefense\n',
      encoding,
    );

    expect(conceptsOf(readGlossaryFile({ name: 'a.tsv', bytes }))[0]?.terms[0]?.text).toBe('外務省');
  });

  it('never runs as a formula in a spreadsheet, and comes back as it was', async () => {
    const concepts = [conceptOf('1', '語', '=HYPERLINK("http://x","y")', { note: '+81 3' })];
    for (const format of ['csv', 'tsv', 'xlsx'] as const) {
      const written = await writeGlossaryFile('a', concepts, format);
      const text = new TextDecoder().decode(written.bytes);

      expect(text).not.toMatch(/(?:^|[,\t"])=HYPERLINK/m);
      expect(conceptsOf(readGlossaryFile(written))[0]?.terms[1]?.text).toBe('=HYPERLINK("http://x","y")');
    }
  });
});

describe('a malformed file', () => {
  it.each([
    ['a.tbx', '<?xml version="1.0"?>\n<martif>\n<text></martif>', 3, 'malformed-xml'],
    ['a.tbx', '<html>\n</html>', 1, 'no-tbx'],
    ['a.tbx', '<tbx xmlns="urn:iso:std:iso:30042:ed-2"><text><body/></text></tbx>', 1, 'no-concepts'],
    ['a.utx', '#UTX 1.11; ja/en\n#a\tb\nx\ty\n', 2, 'no-columns'],
    ['a.csv', 'ja,en\n語,"never closed\n語,b\n', 2, 'unclosed-quote'],
  ])('%s is refused with the line that is wrong: %s', (name, text, line, reason) => {
    expect(readGlossaryFile(file(name, text))).toEqual({
      ok: false,
      problem: { code: 'glossary-unreadable', name, line, reason },
    });
  });

  it('with an entity of its own is refused, and nothing outside is read', () => {
    const bomb = '<!DOCTYPE martif [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]>\n<martif><text>&b;</text></martif>';
    const external = '<!DOCTYPE martif [<!ENTITY x SYSTEM "file:///etc/passwd">]>\n<martif><text>&x;</text></martif>';
    for (const text of [bomb, external]) {
      expect(readGlossaryFile(file('a.tbx', text))).toMatchObject({
        ok: false,
        problem: { code: 'glossary-unreadable', line: 2, reason: 'malformed-xml' },
      });
    }
  });

  it('that pretends to be a small spreadsheet is not unpacked to a large one', async () => {
    const honest = (await writeGlossaryFile('a', [conceptOf('1', '語', 'word')], 'xlsx')).bytes;
    const bytes = bombed(honest);

    expect(readGlossaryFile({ name: 'a.xlsx', bytes })).toMatchObject({ ok: false, problem: { code: 'xlsx-damaged' } });
  });
});

describe('what a format has no room for', () => {
  const concepts = [
    conceptOf('1', '外務省', 'Ministry of Foreign Affairs', {
      status: 'proposed',
      authority: { name: 'MOFA', date: '2026-01-01' },
      terms: [
        term('ja', '外務省', { reading: 'がいむしょう' }),
        term('en', 'MOFA', { kind: 'acronym', case: 'exact' }),
      ],
    }),
  ];

  it('is named, each with the number of entries', () => {
    expect(lossesOf(concepts, 'csv')).toEqual([]);
    expect(lossesOf(concepts, 'tbx-dca').map(({ field }) => field)).toEqual(['case', 'authorityDate', 'conceptStatus']);
    expect(lossesOf(concepts, 'utx').map(({ field }) => field)).toEqual([
      'case',
      'authority',
      'authorityDate',
      'conceptStatus',
    ]);
  });
});

/** Puts a megabyte of one letter in the place of the first sheet, with the old sizes in its header. */
function bombed(bytes: Uint8Array): Uint8Array {
  const text = Buffer.from(bytes).toString('latin1');
  const at = text.indexOf('xl/worksheets/sheet1.xml') - 30;
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  const bomb = deflateRawSync(Buffer.alloc(1_000_000, 'a'));
  const copy = new Uint8Array(bytes);
  copy.set(bomb.subarray(0, Math.min(bomb.length, copy.length - start)), start);
  return copy;
}
