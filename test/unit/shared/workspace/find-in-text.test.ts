import { describe, expect, it } from 'vitest';
import { findInText } from '../../../../shared/workspace/find-in-text.ts';

const found = (text: string, query: string) => findInText(text, query).map(({ start, end }) => text.slice(start, end));

describe('finding words in a text', () => {
  it.each([
    ['case', 'The YEN fell as the yen fell.', 'yen', ['YEN', 'yen']],
    ['full and half width', '約89億円とG7首脳', 'g7', ['G7']],
    ['half-width katakana with its voicing marks', 'ガザとｶﾞｻﾞ', 'ガザ', ['ガザ', 'ｶﾞｻﾞ']],
    ['the two kana', 'サイバーとさいばー', 'さいばー', ['サイバー', 'さいばー']],
  ])('makes no difference of %s', (_, text, query, words) => {
    expect(found(text, query)).toEqual(words);
  });

  it('finds nothing for an empty query', () => {
    expect(found('any text', '  ')).toEqual([]);
  });

  it('counts places without overlaps', () => {
    expect(found('ああああ', 'ああ')).toEqual(['ああ', 'ああ']);
  });

  it('takes a character as a whole that folds into several', () => {
    expect(found('㍿対訳', '株式会社')).toEqual(['㍿']);
  });
});
