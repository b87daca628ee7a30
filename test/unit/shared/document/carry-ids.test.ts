import { describe, expect, it } from 'vitest';
import { carryIds } from '../../../../shared/document/carry-ids.ts';
import { documentOf } from '../../../support/events.ts';

const before = documentOf('en', [
  ['headline', 'Cabinet approves budget'],
  'The cabinet approved a budget of 890 million yen on Friday.',
  'Officials declined to comment.',
  'The unit is to be set up in fiscal 2027.',
]);
const idsOf = (...texts: Parameters<typeof documentOf>[1]) =>
  carryIds(before, documentOf('en', texts)).paragraphs.map(({ id }) => id);

describe('the paragraphs of a new version', () => {
  it('keep their ids where they were only reworded', () => {
    expect(
      idsOf(
        ['headline', 'Cabinet approves defense budget'],
        'On Friday, the cabinet approved a budget of 8.9 billion yen.',
        'Officials declined to comment.',
        'The unit will be set up in fiscal 2027.',
      ),
    ).toEqual(['t1', 't2', 't3', 't4']);
  });

  it('get an id of their own when they are new, and leave one unused where one was taken out', () => {
    expect(
      idsOf(
        ['headline', 'Cabinet approves budget'],
        'Tokyo residents gathered outside.',
        'The cabinet approved a budget of 890 million yen on Friday.',
        'The unit is to be set up in fiscal 2027.',
      ),
    ).toEqual(['t1', 't5', 't2', 't4']);
  });

  it('are never given one id twice', () => {
    const ids = idsOf('Same words here.', 'Same words here.', 'Officials declined to comment.', 'Officials declined.');
    expect(new Set(ids).size).toBe(ids.length);
  });
});
