import { describe, expect, it } from 'vitest';
import type { Mark } from '../../../../shared/workspace/collect-marks.ts';
import { textPieces } from '../../../../shared/workspace/text-pieces.ts';

const comment: Mark = {
  kind: 'comment',
  id: 'c1',
  resolved: false,
  author: 'Hanako',
  side: 'target',
  paragraph: 't1',
  start: 0,
  end: 8,
};

describe('the pieces of a paragraph', () => {
  it('are new where words were put in, and say what stood before them', () => {
    const pieces = textPieces('The new unit.', [], [{ start: 4, end: 7, deleted: 'old' }]);
    expect(pieces.map(({ text, isNew, deleted }) => [text, isNew, deleted])).toEqual([
      ['The ', false, undefined],
      ['new', true, 'old'],
      [' unit.', false, undefined],
    ]);
  });

  it('are cut by marks and changes alike', () => {
    const pieces = textPieces('The new unit.', [comment], [{ start: 4, end: 12, deleted: '' }]);
    expect(pieces.map(({ text, isNew, marks }) => [text, isNew, marks.length])).toEqual([
      ['The ', false, 1],
      ['new ', true, 1],
      ['unit', true, 0],
      ['.', false, 0],
    ]);
  });

  it('keep what went away at the end, and at the beginning', () => {
    const pieces = textPieces(
      'Unit',
      [],
      [
        { start: 0, end: 0, deleted: 'The ' },
        { start: 4, end: 4, deleted: ' stays.' },
      ],
    );
    expect(pieces.map(({ text, deleted }) => [text, deleted])).toEqual([
      ['Unit', 'The '],
      ['', ' stays.'],
    ]);
  });
});
