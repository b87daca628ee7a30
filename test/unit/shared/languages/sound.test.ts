import { describe, expect, it } from 'vitest';
import { letterSound } from '../../../../shared/languages/en/letter-sound.ts';
import { foldReading } from '../../../../shared/languages/fold-reading.ts';
import { katakanaSound } from '../../../../shared/languages/ja/katakana-sound.ts';
import { soundLikeness } from '../../../../shared/languages/sound.ts';

const likeness = (katakana: string, word: string) => soundLikeness(katakanaSound(katakana), letterSound(word));

describe('loanwords by sound', () => {
  it.each([
    ['トレンドマイクロ', 'trendmicro'],
    ['バングラデシュ', 'bangladesh'],
    ['ティラーソン', 'tillerson'],
    ['トランプ', 'trump'],
    ['ハガティ', 'hagerty'],
    ['カバノー', 'kavanaugh'],
  ])('hears %s in %s', (katakana, word) => {
    expect(likeness(katakana, word)).toBeGreaterThan(0.75);
  });

  it.each([
    ['ドイツ', 'germany'],
    ['イギリス', 'kingdom'],
    ['トランプ', 'obama'],
    ['ワシントン', 'moscow'],
  ])('does not hear %s in %s', (katakana, word) => {
    expect(likeness(katakana, word)).toBeLessThan(0.5);
  });
});

describe('readings of names', () => {
  it.each([
    ['Shinzō', 'Shinzou', 'SHINZO'],
    ['Ohno', 'Oono', 'Ono'],
    ['Gumma', 'Gunma', 'gunma'],
    ['Shimbashi', 'Shinbashi', 'shinbashi'],
  ])('%s, %s and %s are one name', (...spellings) => {
    expect(new Set(spellings.map(foldReading)).size).toBe(1);
  });
});
