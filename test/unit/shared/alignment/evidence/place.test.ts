import { describe, expect, it } from 'vitest';
import { lookOf, type PlaceSign, placeEvidence } from '../../../../../shared/alignment/evidence/place.ts';

describe('the look of a paragraph', () => {
  it.each([
    ['首相は記者団に語った。', 'text'],
    ['「最後の頼りになる」', 'text'],
    ['He told reporters.', 'text'],
    ['“It is the last thing we can rely on,” he said.”', 'text'],
    ['関連記事', 'note'],
    ['◇', 'note'],
    ['（政治部・記者）', 'note'],
    ['Background', 'note'],
    ['By a staff writer', 'note'],
    ['港の防災倉庫、９月に完成へ', 'heading'],
    ['Disaster storehouse at port to be completed in September', 'heading'],
    ['', 'note'],
  ])('of %j is %s', (text, look) => {
    expect(lookOf(text)).toBe(look);
  });
});

describe('what looks say of a bead', () => {
  const weights: Readonly<Record<PlaceSign, number>> = {
    'lone source note': 1,
    'lone target note': 2,
    'lone source heading': 3,
    'lone target heading': 4,
    'note for note': 5,
    'note for heading': 6,
    'note for text': 7,
    'heading for heading': 8,
    'heading for text': 9,
    'joined source note': 10,
    'joined target note': 20,
    'joined source heading': 30,
    'joined target heading': 40,
  };
  const looks = (note: number, heading: number) => ({ note, heading });

  it.each([
    ['a note left out', 1, 0, looks(1, 0), looks(0, 0), 1],
    ['a heading added', 0, 1, looks(0, 0), looks(0, 1), 4],
    ['two notes', 1, 1, looks(1, 0), looks(1, 0), 5],
    ['a note for a heading', 1, 1, looks(0, 1), looks(1, 0), 6],
    ['a note for a text', 1, 1, looks(0, 0), looks(1, 0), 7],
    ['two headings', 1, 1, looks(0, 1), looks(0, 1), 8],
    ['a heading for a text', 1, 1, looks(0, 1), looks(0, 0), 9],
    ['a heading and two notes in a merged bead', 3, 1, looks(1, 1), looks(1, 0), 60],
  ])('%s', (_, sources, targets, source, target, expected) => {
    expect(placeEvidence({ sources, targets }, { source, target }, weights)).toBe(expected);
  });
});
