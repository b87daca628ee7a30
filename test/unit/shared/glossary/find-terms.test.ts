/** Terms are found inflected in English and as words of their own in Japanese. */
import { describe, expect, it } from 'vitest';
import { createTermIndex } from '../../../../shared/glossary/term-index.ts';
import type { LanguageCode } from '../../../../shared/languages/pack.ts';

function find(term: string, text: string, language: LanguageCode): readonly string[] {
  const index = createTermIndex([
    {
      id: 'g',
      name: 'g',
      concepts: [{ id: 'c', terms: [{ language, text: term, status: 'preferred', kind: 'full' }] }],
    },
  ]);
  return index.findTerms(text, language).terms.map(({ start, end }) => text.slice(start, end));
}

describe('an English term', () => {
  it.each([
    ['small enterprise', 'Small enterprises suffer.', 'Small enterprises'],
    ['air base', 'two air bases', 'air bases'],
    ['nuclear prize', 'the nuclear prizes', 'nuclear prizes'],
    ['patrol box', 'patrol boxes', 'patrol boxes'],
    ['embassy', 'The embassies', 'embassies'],
    ['Ministry of Finance', 'the Ministry of Finance’s plan', 'Ministry of Finance’s'],
  ])('%s is found as a plural or possessive in: %s', (term, text, found) => {
    expect(find(term, text, 'en').map((words) => words.replace(/’s$/, ''))).toEqual([found.replace(/’s$/, '')]);
  });

  it.each([
    ['air base', 'an air basin'],
    ['case', 'the cash'],
    ['SDF', 'the SDP'],
  ])('%s is not found in: %s', (term, text) => {
    expect(find(term, text, 'en')).toEqual([]);
  });
});

describe('a Japanese short form', () => {
  it.each([
    ['国会', '国会で審議する'],
    ['国会', '通常国会の会期'],
    ['地検', '東京地検が起訴した'],
    ['海自', '海自の護衛艦'],
    ['外相', '岩屋外相が述べた'],
    ['EEZ', '日本のEEZ外に落下した'],
  ])('%s is found in: %s', (term, text) => {
    expect(find(term, text, 'ja')).toEqual([term]);
  });

  it.each([
    ['国会', '全国会議を開いた'],
    ['国債', '外国債券を買う'],
    ['地検', '現地検証が行われた'],
    ['海自', '上海自由貿易区'],
    ['外相', '海外相場が下落した'],
    ['EEZ', 'Tweezermanの製品'],
    ['ＡＩ', 'Ｍａｉｎ紙'],
  ])('%s is no word of its own in: %s', (term, text) => {
    expect(find(term, text, 'ja')).toEqual([]);
  });
});
