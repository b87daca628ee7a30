import { describe, expect, it } from 'vitest';
import { loadLexicon } from '../../../../electron/services/lexicon/load-lexicon.ts';
import { linkSentences, sentenceLinkAt } from '../../../../shared/alignment/link-sentences.ts';

const lexicon = await loadLexicon();

const SOURCE = [
  { id: 's1', text: '同社は工場を閉鎖する。' },
  { id: 's2', text: '約300人の従業員は近くの拠点に移る。株価は8％下がった。' },
];
const TARGET = [
  { id: 't1', text: 'The company will close the factory. About 300 employees will move to nearby sites.' },
  { id: 't2', text: 'Its shares fell 8 percent.' },
];
const links = linkSentences(SOURCE, TARGET, lexicon ? { lexicon } : {});

/** The sentences of one side of a link, cut out of their paragraphs. */
function words(side: typeof SOURCE, places: (typeof links)[number]['source']): readonly string[] {
  return places.map(
    ({ paragraph, start, end }) => side.find(({ id }) => id === paragraph)?.text.slice(start, end) ?? '',
  );
}

describe('sentence links', () => {
  it.each([
    ['source', 's1', 3, 'The company will close the factory.'],
    ['source', 's2', 0, 'About 300 employees will move to nearby sites.'],
    ['source', 's2', 20, 'Its shares fell 8 percent.'],
  ] as const)('lead from the %s paragraph %s at %i to its answer', (side, paragraph, offset, answer) => {
    const link = sentenceLinkAt(links, { side, paragraph, offset });
    expect(words(TARGET, link?.target ?? [])).toEqual([answer]);
  });

  it('lead back from the English', () => {
    const offset = (TARGET[0]?.text ?? '').indexOf('employees');
    const link = sentenceLinkAt(links, { side: 'target', paragraph: 't1', offset });
    expect(words(SOURCE, link?.source ?? [])).toEqual(['約300人の従業員は近くの拠点に移る。']);
  });

  it('lead nowhere from a paragraph of another row', () => {
    expect(sentenceLinkAt(links, { side: 'source', paragraph: 's9', offset: 0 })).toBeUndefined();
  });
});
