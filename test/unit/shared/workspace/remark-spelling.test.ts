import { describe, expect, it } from 'vitest';
import type { LanguageMark } from '../../../../shared/checks/language-mark.ts';
import { carryMarks, isEnglishRemark, misspellingsOf } from '../../../../shared/workspace/remark-spelling.ts';

/** Marks each of the words where it first stands. */
const marked = (text: string, ...words: string[]): LanguageMark[] =>
  words.map((word) => {
    const start = text.indexOf(word);
    return { kind: 'spelling', start, end: start + word.length, message: '', replacements: [] };
  });
const wordsOf = (text: string, marks: readonly LanguageMark[]) => marks.map(({ start, end }) => text.slice(start, end));

describe('the spelling of a remark', () => {
  it.each([
    ['Please chekc the figure.', true],
    ['「とき」は仮定です。', false],
    ['“Tokyo” は東京?', false],
    ['  ', false],
  ])('is looked at in English alone: %s', (remark, english) => {
    expect(isEnglishRemark(remark)).toBe(english);
  });

  it('leaves names, figures and words of the article alone', () => {
    const remark = 'The haiku of Kusatsu chekc 3rdd.';
    const marks = marked(remark, 'haiku', 'Kusatsu', 'chekc', '3rdd');
    expect(wordsOf(remark, misspellingsOf(remark, marks, 'Haiku poets met.'))).toEqual(['chekc']);
  });

  it('keeps its marks while the text goes on, but not on a word that is being changed', () => {
    const before = 'teh frist';
    const marks = marked(before, 'teh', 'frist');
    expect(wordsOf(`${before} of`, carryMarks(marks, before, `${before} of`))).toEqual(['teh', 'frist']);
    expect(wordsOf(before, carryMarks(marks, before, 'teh frists'))).toEqual(['teh']);
    expect(carryMarks(marks, before, `So ${before}`)).toEqual([]);
  });
});
