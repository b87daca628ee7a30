import { describe, expect, it } from 'vitest';
import { findEnglishSentences } from '../../../../../shared/languages/en/sentences.ts';

/** `|` stands between sentences. */
const CASES = [
  'They met. |No deal was reached.',
  'The U.S. President met Mr. Abe in the U.S. |The two agreed.',
  'It began at 5.30 p.m. on Nov. 5. |Gov. Denny Tamaki attended.',
  'It began at 7 a.m. Eastern time. |The talks ended at 9 a.m. |They shook hands.',
  '“Why?” he asked. |Nobody knew.',
  'J. K. Rowling finished No. 5 in the list. |Asked for more, she said no. |She left.',
  'Sony Corp. shares fell. |Analysts blamed Sony Corp. |The yen rose.',
  'He paused... and went on. |“We will win!” |The crowd cheered.',
  'A share of 3.5% was sold. |Prices rose.',
];

describe('English sentences', () => {
  it.each(CASES)('are cut at the marks of %s', (marked) => {
    const text = marked.replaceAll('|', '');
    const cut = findEnglishSentences(text).map(({ start, end }) => text.slice(start, end));
    expect(cut).toEqual(marked.split('|').map((sentence) => sentence.trim()));
  });

  it('are none where there is no text', () => {
    expect(findEnglishSentences(' \n ')).toEqual([]);
  });
});
