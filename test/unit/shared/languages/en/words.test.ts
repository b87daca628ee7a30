import { describe, expect, it } from 'vitest';
import { findEnglishWords } from '../../../../../shared/languages/en/words.ts';

const spellings = (text: string) => findEnglishWords(text).map(({ word }) => word.text);
const keys = (text: string) => findEnglishWords(text).map(({ word }) => word.plain);

describe('the words of an English text', () => {
  it('are parted by hyphens and line breaks, not by what stands inside them', () => {
    expect(spellings('The Tokyo-based\nR&D firm’s 3.5 percent, it’s said.')).toEqual([
      'The',
      'Tokyo',
      'based',
      'R&D',
      'firm’s',
      '3.5',
      'percent',
      'it’s',
      'said',
    ]);
  });

  it('keep the full stops of initials and lose that of the sentence', () => {
    expect(spellings('In the U.S. Mr. Abe met J.F.K.')).toEqual(['In', 'the', 'U.S.', 'Mr', 'Abe', 'met', 'J.F.K.']);
  });

  it('know where they stand', () => {
    const text = '“Nuclear” talks – in Geneva';
    for (const { word, start } of findEnglishWords(text)) expect(text.startsWith(word.text, start)).toBe(true);
  });

  it('are alike in singular, plural and possessive', () => {
    expect(new Set(keys("ministry Ministries ministry's MINISTRY"))).toEqual(new Set(['ministry']));
  });

  it('read accented letters and other scripts as letters', () => {
    expect(spellings('Réunion, Müller und 東京')).toEqual(['Réunion', 'Müller', 'und', '東京']);
  });
});
