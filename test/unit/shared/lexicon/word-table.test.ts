import { describe, expect, it } from 'vitest';
import { packTable } from '../../../../corpus/lexicon/build/pack-table.ts';
import { createWordTable } from '../../../../shared/lexicon/word-table.ts';

const table = createWordTable(
  packTable(
    new Map([
      ['外務', new Set(['foreign', 'affair'])],
      ['外務省', new Set(['foreign', 'ministri'])],
      ['経済', new Set(['economi'])],
      ['始ま', new Set(['begin'])],
    ]),
  ),
);

const longestAt = (text: string, at: number) => table.lengthOf(table.wordingAt(text, at));
const wordsAt = (text: string) => table.wordsOf(table.wordingAt(text, 0));

describe('a word table', () => {
  it('finds the longest wording that begins at a place', () => {
    expect(longestAt('日本の外務省は', 3)).toBe('外務省'.length);
    expect(longestAt('外務大臣', 0)).toBe('外務'.length);
  });

  it('gives the English words of a wording, and none where no wording stands', () => {
    expect(wordsAt('外務省')).toEqual(['foreign', 'ministri']);
    expect(wordsAt('経済')).toEqual(['economi']);
    expect(wordsAt('外')).toEqual([]);
    expect(wordsAt('')).toEqual([]);
  });

  it('finds nothing where only a beginning of a wording stands', () => {
    expect(longestAt('始', 0)).toBe(0);
    expect(longestAt('済む', 0)).toBe(0);
    expect(longestAt('', 0)).toBe(0);
  });

  it('refuses bytes that are no table', () => {
    expect(() => createWordTable(new Uint8Array(64))).toThrow('no word table');
  });
});
