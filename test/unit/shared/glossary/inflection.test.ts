import { describe, expect, it } from 'vitest';
import { createTermIndex } from '../../../../shared/glossary/term-index.ts';
import { conceptOf } from '../../../support/glossary-events.ts';

function isFound(entry: { source: string; target: string; partOfSpeech?: string }, text: string): boolean {
  const { source, target, ...more } = entry;
  const index = createTermIndex([{ id: 'g', name: 'g', concepts: [conceptOf('1', source, target, more)] }]);
  return index.findTerms(text, 'en').terms.length > 0;
}

describe('an English term', () => {
  it.each([
    ['会談', 'talk', 'after two rounds of talks'],
    ['会談', 'talks', 'the talk lasted an hour'],
    ['基準', 'criterion', 'The criteria were met.'],
    ['現象', 'phenomenon', 'These phenomena'],
    ['国民投票', 'referendum', 'two referenda'],
    ['覚書', 'memorandum', 'Memoranda were signed.'],
    ['指数', 'index', 'stock indices'],
    ['危機', 'crisis', 'financial crises'],
    ['分析', 'analysis', 'several analyses'],
    ['会長', 'chairman', 'former chairmen'],
    ['孫', 'grandchild', 'their grandchildren'],
    ['主婦', 'housewife', 'Housewives said'],
    ['政策', 'policy', 'its policies'],
    ['税', 'tax', 'new taxes'],
    ['企業', 'enterprise', 'small enterprises'],
    ['省', 'ministry', 'the ministry’s view'],
  ])('is found in the plural and the possessive: %s %s', (source, target, text) => {
    expect(isFound({ source, target }, text)).toBe(true);
  });

  it.each([
    ['協議する', 'talk', 'They talked for hours.'],
    ['制裁を科す', 'impose sanctions', 'Japan imposed sanctions.'],
    ['逃れる', 'flee', 'Thousands fled.'],
    ['見通す', 'foresee', 'as was foreseen'],
    ['否決する', 'vote down', 'voting down the bill'],
    ['監督する', 'oversee', 'the agency that oversaw banks'],
    ['打ち切る', 'cut off', 'cutting off aid'],
    ['辞任する', 'resign', 'He resigned.'],
    ['サボる', 'skip work', 'who skipped work'],
  ])('that stands for a Japanese verb is found in all its forms: %s %s', (source, target, text) => {
    expect(isFound({ source, target }, text)).toBe(true);
    expect(isFound({ source, target, partOfSpeech: 'verb' }, text)).toBe(true);
    expect(isFound({ source, target, partOfSpeech: 'noun' }, text)).toBe(false);
  });

  it('that is a noun is not found in a verb’s past', () => {
    expect(isFound({ source: '会談', target: 'talks' }, 'They talked for hours.')).toBe(false);
  });
});
