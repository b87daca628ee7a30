import { describe, expect, it } from 'vitest';
import { countText } from '../../../../shared/text/count-text.ts';

describe('the size of a text', () => {
  it.each([
    ['The bank’s 8.9 billion yen plan.', 6],
    ['U.S.-led talks', 3],
    ['', 0],
    ['— … —', 0],
  ])('counts the words of “%s”', (text, words) => {
    expect(countText(text, 'en').words).toBe(words);
  });

  it.each([
    ['約89億円だ。', 7],
    ['日本 銀行\n', 4],
    ['ｶﾞｰﾄﾞ', 3],
    ['か\u3099', 1],
    ['葛󠄀城市', 3],
    ['👨‍👩‍👧と', 2],
  ])('counts the characters of “%s” as they are seen', (text, characters) => {
    expect(countText(text, 'ja').characters).toBe(characters);
  });
});
