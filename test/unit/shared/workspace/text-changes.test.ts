import { describe, expect, it } from 'vitest';
import { changesSince } from '../../../../shared/workspace/text-changes.ts';
import { documentOf } from '../../../support/events.ts';

const before = documentOf('en', ['The budget is 890 million yen.', 'It rose.', 'The new unit stays.']);
const after = documentOf('en', ['The budget is 8.9 billion yen.', 'It rose.', 'The unit stays.', 'More follows.']);

describe('the changes since a version', () => {
  const changes = changesSince(before, after);

  it('stand at the new words, with the words that stood there', () => {
    expect(
      changes.get('t1')?.map(({ start, end, deleted }) => [after.paragraphs[0]?.text.slice(start, end), deleted]),
    ).toEqual([['8.9 billion', '890 million']]);
  });

  it('are none where the text is the same', () => {
    expect(changes.has('t2')).toBe(false);
  });

  it('have no words of their own where words only went away', () => {
    expect(changes.get('t3')).toEqual([{ start: 4, end: 4, deleted: 'new ' }]);
  });

  it('are all of a paragraph that is new', () => {
    expect(changes.get('t4')).toEqual([{ start: 0, end: 'More follows.'.length, deleted: '' }]);
  });
});
