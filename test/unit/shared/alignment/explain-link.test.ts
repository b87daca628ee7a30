import { describe, expect, it } from 'vitest';
import { explainLink } from '../../../../shared/alignment/explain-link.ts';

const texts = (side: readonly string[]) => side.map((text) => ({ text }));
const explained = (source: readonly string[], target: readonly string[]) =>
  explainLink(texts(source), texts(target), {}).map(({ kind, source: words, target: answer }) => [kind, words, answer]);

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
    const [length] = explainLink(texts(['短い。']), texts(['A very long answer. '.repeat(40)]), {});
    expect(length).toMatchObject({ kind: 'length' });
    expect(length?.weight).toBeLessThan(0);
  });

  it('measures the length by that of the whole translation', () => {
    const [source, target] = [texts(['首相は記者団に語った。']), texts(['The prime minister told reporters so.'])];
    const weight = (ratio: number) =>
      explainLink(source, target, { ratio }).find(({ kind }) => kind === 'length')?.weight;
    expect(weight(Math.log(3.4))).toBeGreaterThan(weight(Math.log(1.5)) ?? 0);
  });

  it('says when both are the same part of the page', () => {
    const reasons = explainLink(
      [{ text: '自衛隊も捜索に', role: 'crosshead' }],
      [{ text: 'SDF joins search', role: 'crosshead' }],
      {},
    );
    expect(reasons.map(({ kind }) => kind)).toContain('place');
  });

  it('has nothing to say of a paragraph without counterpart', () => {
    expect(explainLink(texts(['本文。']), [], {})).toEqual([]);
  });
});
