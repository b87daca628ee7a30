import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mentionedNumbers, plainRemark, readRemark } from '../../../../shared/text/remark-markup.ts';

/** The pieces in a notation of their own: <b>, <i>, <c> and <12>. */
function written(text: string): string {
  return readRemark(text)
    .map((piece) => {
      const signs = [piece.strong && 'b', piece.emphasis && 'i', piece.code && 'c', piece.mention].filter(Boolean);
      return signs.length === 0 ? piece.text : `<${signs.join('')}:${piece.text}>`;
    })
    .join('');
}

describe('what a remark says beyond its words', () => {
  it.each([
    ['a **wrong** figure', 'a <b:wrong> figure'],
    ['a *wrong* figure', 'a <i:wrong> figure'],
    ['write `8.9 billion`', 'write <c:8.9 billion>'],
    ['これは**重要**です', 'これは<b:重要>です'],
    ['**very *very* wrong**', '<b:very ><bi:very><b: wrong>'],
    ['see #12', 'see <12:#12>'],
    ['#3を参照、＃4も', '<3:#3>を参照、<4:＃4>も'],
    ['第#3段落', '第<3:#3>段落'],
    ['see ¶3.', 'see <3:¶3>.'],
  ])('%s', (text, expected) => {
    expect(written(text)).toBe(expected);
  });

  it.each([
    '2*3*4',
    'a * b * c',
    '**never closed',
    'ends **',
    '*',
    '****',
    '`never closed',
    'A#3',
    '&#39;',
    '##3',
    '#3rd',
    '#123456',
  ])('leaves %s as it was typed', (text) => {
    expect(written(text)).toBe(text);
  });

  it('shows signs in code as they are', () => {
    expect(written('`**not strong** #3`')).toBe('<c:**not strong** #3>');
  });

  it('names each paragraph once', () => {
    expect(mentionedNumbers('#2, #11 and #2')).toEqual([2, 11]);
  });

  it('loses nothing of a text without signs', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const bare = text.replaceAll(/[*`]/g, '');
        expect(plainRemark(bare)).toBe(bare);
      }),
    );
  });

  it('loses nothing but signs of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('*', '`', 'a', ' ', '語', '#', '1', '\n') }), (text) => {
        const without = (words: string) => words.replaceAll(/[*`]/g, '');
        expect(without(plainRemark(text))).toBe(without(text));
      }),
    );
  });
});
