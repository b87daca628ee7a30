import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../../../electron/services/files/decode-text.ts';
import { encodeText, type Written } from '../../../../support/encode-text.ts';

const JAPANESE = [
  '政府は２０日、防衛費の増額を盛り込んだ補正予算案を閣議決定した。総額は約１兆2000億円に上る。\r\n　官房長官は記者会見で「備えに万全を期す」と強調した。\r\n',
  '日銀は21日の金融政策決定会合で、大規模な金融緩和策の維持を決めた。長期金利は０％程度に誘導する。',
  'ロシア外務省は「ミサイル防衛システムの配備は地域の均衡を崩す」とするコメントを発表した。',
  '東京都港区のホテルで開かれたシンポジウムには、約３００人が参加した。',
  '町の人口は９８００人。高校は１校しかない。',
  'カタカナばかりのニュース、テレビとインターネット。',
  '首相が辞意を表明',
  '与野党、予算案で合意へ',
  '北朝鮮がミサイル発射',
  '景気は緩やかに回復',
  '〇「そうだね」',
  '髙島屋、①期連続の増益',
];
const ENGLISH = [
  'The government on Nov. 20 approved an extra budget of about ¥1.2 trillion. “We will be fully prepared,” he said.\r\n',
  'Prime Minister’s Office: the café’s owner – a former envoy – declined to comment…',
  'Don’t panic',
];

const JAPANESE_ENCODINGS: Written[] = [
  'utf-8',
  'utf-8 with mark',
  'utf-16le',
  'utf-16le with mark',
  'utf-16be',
  'utf-16be with mark',
  'shift_jis',
  'euc-jp',
  'iso-2022-jp',
];
const ENGLISH_ENCODINGS: Written[] = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'];
const nameOf = (written: Written) => written.replace(' with mark', '');
/** Vendor characters are no part of EUC-JP and ISO-2022-JP as the encoder writes them. */
const canWrite = (text: string, written: Written) => !/[①髙]/.test(text) || !/euc|2022/.test(written);

const cases = [
  ...JAPANESE_ENCODINGS.flatMap((written) => JAPANESE.map((text) => ({ written, text }))),
  ...ENGLISH_ENCODINGS.flatMap((written) => ENGLISH.map((text) => ({ written, text }))),
].filter(({ text, written }) => canWrite(text, written));

describe('the encoding of a text file', () => {
  it.each(cases)('is found to be $written for $text', ({ written, text }) => {
    const decoded = decodeText(encodeText(text, written), 'a.txt');
    expect(decoded).toMatchObject({ ok: true, value: { text, used: nameOf(written), detected: nameOf(written) } });
  });

  it('is UTF-8 for plain ASCII, digits and zeros included', () => {
    for (const text of ['Abe meets Trump', '0', '10203040506070', '', 'B0B0 A0']) {
      expect(decodeText(encodeText(text, 'utf-8'), 'a.txt')).toMatchObject({
        ok: true,
        value: { text, used: 'utf-8' },
      });
    }
  });

  it('is reported as a guess only where the bytes do not prove it', () => {
    const guessed = (written: Written) => {
      const decoded = decodeText(encodeText('首相が辞意を表明した。', written), 'a.txt');
      return decoded.ok && decoded.value.guessed;
    };
    expect(JAPANESE_ENCODINGS.filter(guessed)).toEqual(['utf-16le', 'utf-16be', 'shift_jis', 'euc-jp']);
  });

  it('can be chosen by the user, and the detected one is still told', () => {
    const bytes = encodeText('“Yes,” he said – twice.', 'windows-1252');
    expect(decodeText(bytes, 'a.txt', 'shift_jis').ok).toBe(false);
    const utf8 = encodeText('naïve', 'utf-8');
    expect(decodeText(utf8, 'a.txt', 'windows-1252')).toMatchObject({
      ok: true,
      value: { text: 'naÃ¯ve', used: 'windows-1252', detected: 'utf-8' },
    });
  });

  it('is refused by name when the bytes cannot be in the chosen one', () => {
    const bytes = encodeText('首相が辞意を表明した。', 'shift_jis');
    expect(decodeText(bytes, 'a.txt', 'utf-8')).toEqual({
      ok: false,
      problem: { code: 'encoding-mismatch', name: 'a.txt', encoding: 'utf-8' },
    });
  });
});

describe('a damaged text file', () => {
  it.each(['utf-8', 'shift_jis', 'euc-jp', 'utf-16le with mark'] as const)(
    'in %s that was cut off inside a character is read, and told',
    (written) => {
      const bytes = encodeText('　政府は２０日、補正予算案を閣議決定した。総額は約１兆円に上る', written);
      const decoded = decodeText(bytes.slice(0, -1), 'a.txt');
      expect(decoded).toMatchObject({ ok: true, value: { used: nameOf(written), damaged: true } });
      expect(decoded.ok && decoded.value.text).toMatch(
        /^　政府は２０日、補正予算案を閣議決定した。総額は約１兆円に上\ufffd$/,
      );
    },
  );

  it('keeps its encoding when one byte in the middle is broken', () => {
    const bytes = encodeText(JAPANESE[0] ?? '', 'shift_jis');
    bytes[40] = 0xff;
    expect(decodeText(bytes, 'a.txt')).toMatchObject({ ok: true, value: { used: 'shift_jis', damaged: true } });
  });

  it('is called binary when it is no text at all', () => {
    const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 73, 72, 68, 82, 0, 0, 1, 0]);
    const noise = Uint8Array.from({ length: 4096 }, (_, index) => (index * 7919 + (index >> 3) * 104729) & 0xff);
    for (const bytes of [png, noise, new Uint8Array(64)]) {
      expect(decodeText(bytes, 'a.png')).toEqual({ ok: false, problem: { code: 'file-binary', name: 'a.png' } });
    }
  });
});
