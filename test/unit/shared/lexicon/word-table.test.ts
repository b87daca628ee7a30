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

describe('a word table', () => {
  it('finds the longest wording that begins at a place', () => {
    expect(table.longestAt('日本の外務省は', 3)).toBe('外務省'.length);
    expect(table.longestAt('外務大臣', 0)).toBe('外務'.length);
  });

  it('gives the English words of a wording, and none for what is no wording', () => {
    expect(table.wordsOf('外務省')).toEqual(['foreign', 'ministri']);
    expect(table.wordsOf('経済')).toEqual(['economi']);
    expect(table.wordsOf('外')).toEqual([]);
    expect(table.wordsOf('外務省が')).toEqual([]);
    expect(table.wordsOf('')).toEqual([]);
  });

  it('finds nothing where only a beginning of a wording stands', () => {
    expect(table.longestAt('始', 0)).toBe(0);
    expect(table.longestAt('済む', 0)).toBe(0);
    expect(table.longestAt('', 0)).toBe(0);
  });

  it('refuses bytes that are no table', () => {
    expect(() => createWordTable(new Uint8Array(64))).toThrow('no word table');
  });
});
