import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { UNPACKED_LIMIT_BYTES } from '../../../../../electron/services/import/docx.ts';
import { readDocument } from '../../../../../electron/services/import/read-document.ts';
import type { Side } from '../../../../../shared/side.ts';
import { documentXml, paragraph, styled, stylesXml, writeDocx } from '../../../../support/write-docx.ts';

const LAW = '新年度予算案は２８日、衆院本会議で可決された。';
const BODY = 'The Diet passed the budget for the new fiscal year on March 28.';

async function read(bytes: Uint8Array, side: Side = 'target', name = 'a.docx') {
  const reading = await readDocument(bytes, { name, side });
  if (!reading.ok) return reading.problem;
  const { document, warnings } = reading.value;
  return { roles: document.paragraphs.map(({ role, text }) => `${role}| ${text}`), warnings };
}
const rolesOf = async (body: string, side: Side = 'target') => read(writeDocx(body), side);

describe('a Word document', () => {
  it('is read as a page, with its desk furniture in roles', async () => {
    const body = ['Budget passes', 'March 28, 2018, Sankei, p. 1', BODY, ''].map((text) => paragraph(text)).join('');
    expect(await rolesOf(body)).toEqual({
      roles: ['headline| Budget passes', 'date| March 28, 2018', 'outlet| Sankei', 'page| p. 1', `body| ${BODY}`],
      warnings: [],
    });
  });

  it('lets its styles say what is a heading, in whatever language they are named', async () => {
    const styles = stylesXml({ a3: 'Title', '1': 'heading 2', af: 'caption' });
    const body =
      styled('Budget passes after all-night debate in both chambers.', 'a3') +
      paragraph(BODY) +
      styled('What the opposition says.', '1') +
      paragraph('It was against.') +
      styled('The chamber on March 28.', 'af');
    expect(await read(writeDocx(body, { 'word/styles.xml': styles }))).toMatchObject({
      roles: [
        'headline| Budget passes after all-night debate in both chambers.',
        `body| ${BODY}`,
        'crosshead| What the opposition says.',
        'body| It was against.',
        'caption| The chamber on March 28.',
      ],
    });
  });

  it('has the lists at its end as tags', async () => {
    const item = (text: string) => paragraph(text, '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr>');
    expect(await rolesOf(paragraph('Budget passes') + paragraph(BODY) + item('Diet') + item('Budget'))).toMatchObject({
      roles: ['headline| Budget passes', `body| ${BODY}`, 'tags| Diet', 'tags| Budget'],
    });
  });

  it.each([
    [
      'keeps the words under furigana and leaves the readings out',
      '<w:p><w:r><w:ruby><w:rt><w:r><w:t>がいむしょう</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>外務省</w:t></w:r></w:rubyBase></w:ruby></w:r><w:r><w:t>は発表した。</w:t></w:r></w:p>',
      ['body| 外務省は発表した。'],
      'readings-left-out',
    ],
    [
      'takes tracked insertions in and deletions out',
      '<w:p><w:r><w:t>総額は</w:t></w:r><w:del w:id="1"><w:r><w:delText>８</w:delText></w:r></w:del><w:ins w:id="2"><w:r><w:t>９</w:t></w:r></w:ins><w:r><w:t>億円だ。</w:t></w:r></w:p>',
      ['body| 総額は９億円だ。'],
      'deletions-left-out',
    ],
    [
      'follows a moved sentence to its new place',
      `<w:p><w:moveFrom w:id="1"><w:r><w:t>消えた。</w:t></w:r></w:moveFrom><w:moveTo w:id="2"><w:r><w:t>${LAW}</w:t></w:r></w:moveTo></w:p>`,
      [`body| ${LAW}`],
      'deletions-left-out',
    ],
    [
      'says that footnotes were left out',
      `<w:p><w:r><w:t>${LAW}</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r></w:p>`,
      [`body| ${LAW}`],
      'notes-left-out',
    ],
    [
      'says that pictures were left out',
      `<w:p><w:r><w:drawing><pic:pic/></w:drawing><w:t>${LAW}</w:t></w:r></w:p>`,
      [`body| ${LAW}`],
      'pictures-left-out',
    ],
  ])('%s', async (_, body, roles, warning) => {
    expect(await rolesOf(body, 'source')).toEqual({ roles, warnings: [warning, 'no-date'] });
  });

  it.each([
    [
      'reads the cells of a table as paragraphs',
      `<w:tbl><w:tr><w:tc>${paragraph(LAW)}</w:tc><w:tc>${paragraph('参院で審議に入る。')}</w:tc></w:tr></w:tbl>`,
      [`body| ${LAW}`, 'body| 参院で審議に入る。'],
    ],
    [
      'reads a text box once, though the file holds it twice',
      `<w:p><w:r><mc:AlternateContent><mc:Choice><w:txbxContent>${paragraph('参院で審議に入る。')}</w:txbxContent></mc:Choice><mc:Fallback><w:pict><w:txbxContent>${paragraph('参院で審議に入る。')}</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`,
      ['body| 参院で審議に入る。'],
    ],
    [
      'joins two paragraphs whose break was deleted',
      `<w:p><w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr><w:r><w:t>新年度予算案は２８日、</w:t></w:r></w:p>${paragraph('衆院本会議で可決された。')}`,
      [`body| ${LAW}`],
    ],
    [
      'keeps line breaks, tabs and hyphens that do not break',
      '<w:p><w:r><w:t>可決された。</w:t><w:br/><w:t>参院の</w:t><w:noBreakHyphen/><w:t>審議に入る。</w:t></w:r></w:p>',
      ['body| 可決された。', 'body| 参院の\u2011審議に入る。'],
    ],
    [
      'leaves field codes and former properties out',
      `<w:p><w:pPr><w:pPrChange w:id="1"><w:pPr><w:pStyle w:val="x"/></w:pPr></w:pPrChange></w:pPr><w:r><w:instrText>PAGE</w:instrText><w:t>${LAW}</w:t></w:r></w:p>`,
      [`body| ${LAW}`],
    ],
  ])('%s', async (_, body, roles) => {
    expect(await rolesOf(body, 'source')).toEqual({ roles, warnings: ['no-date'] });
  });

  it('is found by its relationships, and by its content under any name', async () => {
    const bytes = writeDocx(paragraph(BODY), {}, 'word/document2.xml');
    expect(await read(bytes, 'target', 'a.txt')).toMatchObject({ roles: [`body| ${BODY}`] });
  });
});

describe('a Word document that cannot be read', () => {
  const damaged = { code: 'docx-damaged', name: 'a.docx' };
  const whole = writeDocx(paragraph(BODY.repeat(200)));
  const broken = whole.slice();
  broken.fill(0x5a, whole.length / 2 - 40, whole.length / 2);
  const lie = (bytes: Uint8Array, unpackedBytes: number) => {
    const copy = bytes.slice();
    const view = new DataView(copy.buffer);
    for (let at = 0; at + 46 < copy.length; at++) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, unpackedBytes, true);
    }
    return copy;
  };
  const bomb = zipSync({ 'word/document.xml': new Uint8Array(UNPACKED_LIMIT_BYTES + 1) });
  const entities = documentXml(
    paragraph('&d;'),
    '<!DOCTYPE d [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;"><!ENTITY c "&b;&b;&b;"><!ENTITY d SYSTEM "file:///etc/hostname">]>',
  );
  const many = zipSync(Object.fromEntries(Array.from({ length: 5000 }, (_, index) => [`${index}`, new Uint8Array()])));

  it.each([
    ['is no zip at all', strToU8('Just some text.'), damaged],
    ['was cut off', whole.slice(0, whole.length - 60), damaged],
    ['has broken bytes in the middle', broken, damaged],
    ['has no main part', zipSync({ 'word/other.xml': strToU8('<a/>') }), damaged],
    ['is no well-formed XML', zipSync({ 'word/document.xml': strToU8('<w:document><w:p>') }), damaged],
    ['is XML of another kind', zipSync({ 'word/document.xml': strToU8('<html/>') }), damaged],
    ['is not in UTF-8', zipSync({ 'word/document.xml': Uint8Array.of(0x3c, 0x61, 0xff, 0x2f, 0x3e) }), damaged],
    ['declares entities', zipSync({ 'word/document.xml': strToU8(entities) }), damaged],
    ['lies about what it unpacks to', lie(bomb, 1000), damaged],
    ['has thousands of entries', many, damaged],
    [
      'unpacks to more than any text',
      bomb,
      { code: 'file-too-large', name: 'a.docx', sizeBytes: UNPACKED_LIMIT_BYTES + 1, limitBytes: UNPACKED_LIMIT_BYTES },
    ],
    ['has no text', writeDocx('<w:p/>'.repeat(100_000)), { code: 'file-empty', name: 'a.docx' }],
  ])('is one problem when it %s', async (_, bytes, problem) => {
    expect(await read(bytes)).toEqual(problem);
  });

  const ole = (text: string) =>
    Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Buffer.from(text, 'utf16le'));
  it.each([
    ['a.docx', ole('EncryptedPackage'), { code: 'docx-protected', name: 'a.docx' }],
    ['a', ole('EncryptedPackage'), { code: 'docx-protected', name: 'a' }],
    ['old.doc', ole('WordDocument'), { code: 'format-unknown', name: 'old.doc' }],
    ['a.xlsx', zipSync({ 'xl/workbook.xml': strToU8('<a/>') }), { code: 'format-unknown', name: 'a.xlsx' }],
    ['a.zip', whole.slice(0, 60), { code: 'file-binary', name: 'a.zip' }],
  ])('is told by its content when it is named %s', async (name, bytes, problem) => {
    expect(await read(bytes, 'target', name)).toEqual(problem);
  });

  it('never throws, wherever a byte is changed', async () => {
    const small = writeDocx(paragraph(BODY));
    const outcomes = await Promise.all(
      Array.from(small, async (byte, index) => {
        const copy = small.slice();
        copy[index] = byte ^ 0x55;
        return readDocument(copy, { name: 'a.docx', side: 'target' });
      }),
    );
    const codes = new Set(outcomes.map((outcome) => (outcome.ok ? 'read' : outcome.problem.code)));
    expect([...codes].toSorted()).toEqual(expect.arrayContaining(['docx-damaged', 'read']));
  });
});
