import { describe, expect, it } from 'vitest';
import { explainLink } from '../../../../shared/alignment/explain-link.ts';

const explained = (source: readonly string[], target: readonly string[]) =>
  explainLink(source, target, {}).map(({ kind, source: words, target: answer }) => [kind, words, answer]);

describe('why two sides are linked', () => {
  it('names the figures and dates that are the same on both', () => {
    const reasons = explained(
      ['予算は約89億円で、6月12日に決まった。'],
      ['The budget of around 8.9 billion yen was approved on June 12.'],
    );
    expect(reasons).toContainEqual(['figure', '約89億円', 'around 8.9 billion yen']);
    expect(reasons.map(([kind]) => kind)).toEqual(expect.arrayContaining(['figure', 'date', 'length']));
  });

  it('names what sounds the same', () => {
    expect(explained(['マクロンが来た。'], ['Macron arrived.'])).toContainEqual(['katakana', 'マクロン', 'Macron']);
  });

  it('counts a length that does not fit against the link', () => {
    const [length] = explainLink(['短い。'], ['A very long answer. '.repeat(40)], {});
    expect(length).toMatchObject({ kind: 'length' });
    expect(length?.weight).toBeLessThan(0);
  });

  it('has nothing to say of a paragraph without counterpart', () => {
    expect(explainLink(['本文。'], [], {})).toEqual([]);
  });
});
