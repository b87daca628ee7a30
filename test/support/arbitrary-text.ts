/** Texts that a rule may meet: newspaper prose of both languages broken up at will, and anything else that is Unicode. */
import fc from 'fast-check';

const PIECES = [
  '外務省は',
  '10日',
  '、',
  '。',
  '「',
  '」',
  '約89億円',
  '前首相',
  'トランプ大統領',
  '金正恩（キム・ジョンウン）',
  '氏',
  '否定した',
  '北朝鮮',
  '自衛隊',
  '３００人',
  '　',
  '\n',
  '👩‍👩‍👧',
  '\u0301',
  '\ud83d',
  '﨑',
  'が',
  'Ｇ７',
  'The Ministry of Foreign Affairs (MOFA)',
  ' ',
  'MOFA',
  '“',
  '”',
  '"',
  '’',
  '(',
  ')',
  ',',
  '.',
  'the the',
  'Nov. 19',
  '19 November',
  '8.9 billion yen',
  '12000',
  'percent',
  '%',
  'North Korea',
  'DPRK',
  'U.S.',
  'US',
  'defence',
  'Ota Ohta',
  'Shinzo Abe',
  'he',
  '外',
  '((((',
  '""""',
  '1,234,567',
  'aaaaaaaaaaaaaaaaaaaaaaaa',
  'AAAAAAAAAAAA',
  'アアアアアアアアアア',
  '一一一一一一一一',
  '2 2 2 2 2',
] as const;

/** Up to `maxLength` UTF-16 code units. */
export function newsText(maxLength: number): fc.Arbitrary<string> {
  const prose = fc.array(fc.constantFrom(...PIECES), { maxLength: maxLength / 3 }).map((pieces) => pieces.join(''));
  const repeated = fc
    .tuple(fc.constantFrom(...PIECES), fc.constantFrom(...PIECES))
    .map(([a, b]) => `${a}${b}`.repeat(maxLength / 4));
  const any = fc.string({ unit: 'grapheme', maxLength: maxLength / 2 });
  return fc.oneof(prose, repeated, any).map((text) => text.slice(0, maxLength));
}
