import { describe, expect, it } from 'vitest';
import { textBefore } from '../../../../shared/workspace/text-before.ts';
import { documentOf } from '../../../support/events.ts';

const before = documentOf('en', ['It costs 89 billion yen.', 'Nobody objects.', 'It starts in May.']);
const [first, second, third] = before.paragraphs;

describe('the former wording', () => {
  it('stands with its paragraph, and says which words did not stay', () => {
    const now = { ...before, paragraphs: [{ ...first!, text: 'It costs 8.9 billion yen.' }, second!, third!] };
    const placed = textBefore(before, now);
    expect(placed.get('t1')).toEqual([
      {
        id: 't1',
        pieces: [
          { text: 'It costs ', isGone: false },
          { text: '89', isGone: true },
          { text: ' billion yen.', isGone: false },
        ],
      },
    ]);
    expect(placed.get('t2')).toEqual([{ id: 't2', pieces: [{ text: 'Nobody objects.', isGone: false }] }]);
  });

  it('of a paragraph that was taken out stands behind the one before it', () => {
    const placed = textBefore(before, { ...before, paragraphs: [first!, third!] });
    expect(placed.get('t1')?.map(({ id }) => id)).toEqual(['t1', 't2']);
    expect(placed.get('t1')?.[1]?.pieces).toEqual([{ text: 'Nobody objects.', isGone: true }]);
  });

  it('of the first paragraph stands with the new first one', () => {
    const placed = textBefore(before, { ...before, paragraphs: [second!, third!] });
    expect(placed.get('t2')?.map(({ id }) => id)).toEqual(['t1', 't2']);
  });

  it('is missing for a paragraph that is new', () => {
    const now = { ...before, paragraphs: [...before.paragraphs, { ...third!, id: 't9', text: 'New.' }] };
    expect(textBefore(before, now).get('t9')).toBeUndefined();
  });
});
