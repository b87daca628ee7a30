import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printDocument } from '../../shared/document/document.ts';
import { parsePage } from '../../shared/document/parse-page.ts';

/** Words, marks and line ends that the page parsers look at, mixed with whatever Unicode has. */
const ingredient = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom('\n', '\r\n', '\r', '\n\n', '\u2028', '\u0085', '\f', '\t', ' ', '\u3000', '\u00a0'),
  },
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      'print PRINT',
      'SECURITY > Cyber',
      '  • ',
      'November 20, 2017',
      ', Sankei , p. 1',
      'JMH Translation',
      'By Ann Lee',
      '(Abridged)',
      'Tags: a, b',
      'The plan was approved.',
      'Photo: x',
      'TOKYO (Kyodo) -- It rained.',
      'of the',
      '* * *',
      '２０１７年１１月２０日',
      '産経新聞',
      '朝刊 1面',
      '（福田涼太郎）',
      '【ワシントン＝黒瀬悦成】',
      '政府は決めた。',
      '■',
      '＜背景＞',
      '＝共同',
      '（敬称略）',
      '「そうだ」',
      '・',
      '写真：',
      'タグ：甲、乙',
      '#甲 #乙',
      '平成29年',
      '◇',
    ),
  },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('\ud83d', '\udc4d', '👩‍👩‍👧', 'e\u0301', '\u200b', '\ufeff', '\u0000', '\u202e', 'ﾊﾟ'),
  },
);
const page = fc.array(ingredient, { maxLength: 40 }).map((parts) => parts.join(''));

describe.each(['en', 'ja'] as const)('any text read as a page (%s)', (language) => {
  const origin = { name: 'page.txt', format: 'text' } as const;

  it('prints back exactly', () => {
    fc.assert(
      fc.property(page, (text) => {
        expect(printDocument(parsePage(text, language, origin).document)).toBe(text);
      }),
      { numRuns: 500 },
    );
  });

  it('loses no word into the space between paragraphs but bullets, labels and separators', () => {
    fc.assert(
      fc.property(page, (text) => {
        const { paragraphs, trail } = parsePage(text, language, origin).document;
        const between = [...paragraphs.map(({ lead }) => lead), trail].join('');
        const labels = /Tags:|タグ：|付|の/g;
        expect(between.replaceAll(labels, '')).not.toMatch(/[\p{L}\p{N}]/u);
      }),
      { numRuns: 500 },
    );
  });

  it('has paragraphs with words and ids in order', () => {
    fc.assert(
      fc.property(page, (text) => {
        const { paragraphs } = parsePage(text, language, origin).document;
        expect(paragraphs.filter(({ text }) => text.trim() === '')).toEqual([]);
        const prefix = language === 'ja' ? 's' : 't';
        expect(paragraphs.map(({ id }) => id)).toEqual(paragraphs.map((_, index) => `${prefix}${index + 1}`));
      }),
      { numRuns: 200 },
    );
  });
});
