import { describe, expect, it } from 'vitest';
import { suggestedChanges } from '../../../../shared/handover/suggested-changes.ts';

const changes = (exact: string, replacement: string) =>
  suggestedChanges({ exact, replacement }, { start: 100, note: 7, language: 'en' });

describe('a suggestion as changes in the text', () => {
  it('changes only the words that differ', () => {
    expect(changes('around 890 million yen', 'around 8.9 million yen')).toEqual([
      { start: 107, end: 110, inserted: '8.9', note: 7 },
    ]);
  });

  it('inserts and deletes without touching what stays', () => {
    expect(changes('the unit', 'the new unit')).toEqual([{ start: 104, end: 104, inserted: 'new ', note: 7 }]);
    expect(changes('the new unit', 'the unit')).toEqual([{ start: 104, end: 108, inserted: '', note: 7 }]);
  });

  it('strikes words that stand side by side out as one', () => {
    expect(changes('of the economy lacks', 'of its budget lacks')).toEqual([
      { start: 103, end: 114, inserted: 'its budget', note: 7 },
    ]);
  });

  it('replaces the whole wording where too many words differ to be read one by one', () => {
    const exact = 'one two three four five six seven eight nine ten';
    const replacement = 'one 2 three 4 five 6 seven 8 nine 10';
    expect(changes(exact, replacement)).toEqual([{ start: 100, end: 148, inserted: replacement, note: 7 }]);
  });

  it('changes nothing when the wording is the same', () => {
    expect(changes('the unit', 'the unit')).toEqual([]);
  });
});
