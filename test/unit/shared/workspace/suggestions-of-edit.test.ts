import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { suggestionsOfEdit } from '../../../../shared/workspace/suggestions-of-edit.ts';

const paragraph = (text: string) => ({ id: 't1', role: 'body' as const, text, lead: '' });
const shown = (before: string, after: string) =>
  suggestionsOfEdit(paragraph(before), after, 'en').map(({ anchor, replacement }) => [anchor.exact, replacement]);

describe('a paragraph that was typed over', () => {
  it('becomes one suggestion for each place that changed', () => {
    expect(shown('The cabinet gave 890 million yen in may.', 'The cabinet gave 8.9 billion yen in May.')).toEqual([
      ['890 million', '8.9 billion'],
      ['may', 'May'],
    ]);
  });

  it('lets what was only inserted stand on the word before it, or after it at the beginning', () => {
    expect(shown('The unit.', 'The new unit.')).toEqual([['The ', 'The new ']]);
    expect(shown('Unit 5.', 'The Unit 5.')).toEqual([['Unit', 'The Unit']]);
  });

  it('becomes one suggestion when nearly every word is new', () => {
    const before = 'a 1 b 2 c 3 d 4 e 5 f 6 g 7 h 8 i 9 j';
    expect(shown(before, before.replace(/\d/g, 'x'))).toHaveLength(1);
  });

  it('proposes nothing when nothing was changed', () => {
    expect(shown('The unit.', 'The unit.')).toEqual([]);
  });

  it('gives the new text when all its suggestions are taken together', () => {
    const words = fc.array(fc.constantFrom('the', 'new', 'unit', '8.9', '💴', ' ', ', '), { maxLength: 12 });
    fc.assert(
      fc.property(words, words, (one, other) => {
        const [before, after] = [one.join(''), other.join('')];
        const text = suggestionsOfEdit(paragraph(before), after, 'en').reduceRight(
          (written, { anchor, replacement }) =>
            written.slice(0, anchor.start) + replacement + written.slice(anchor.end),
          before,
        );
        expect(text).toBe(after);
      }),
    );
  });
});
