import { describe, expect, it } from 'vitest';
import { foldEvents } from '../../../../shared/review/fold.ts';
import { findConcordance } from '../../../../shared/workspace/concordance.ts';
import { documentOf, stamped } from '../../../support/events.ts';

const source = documentOf('ja', ['防災倉庫を新設する。', 'ボウサイの日だった。', '別の話。']);
const target = documentOf('en', ['A storehouse will be built.', 'It was disaster day.', 'Another matter.']);
const review = foldEvents(
  stamped([
    { type: 'document.imported', data: { side: 'source', document: source } },
    { type: 'document.imported', data: { side: 'target', document: target } },
    {
      type: 'links.changed',
      data: {
        links: source.paragraphs.map(({ id }, at) => ({
          source: [id],
          target: [target.paragraphs[at]?.id ?? ''],
          score: 1,
          reasons: [],
          pinned: true,
        })),
      },
    },
    { type: 'paragraph.statusSet', data: { paragraphs: [target.paragraphs[0]?.id ?? ''], status: 'approved' } },
  ]),
);

describe('words in past work', () => {
  it('stand with the text that answers them and the state of their row', () => {
    expect(findConcordance(review, '防災')).toEqual([
      {
        side: 'source',
        before: '',
        words: '防災',
        after: '倉庫を新設する。',
        answer: 'A storehouse will be built.',
        status: 'approved',
        corrected: false,
      },
    ]);
  });

  it('are found in either language, whatever their kana and case', () => {
    expect(findConcordance(review, 'ぼうさい').map(({ answer }) => answer)).toEqual(['It was disaster day.']);
    expect(findConcordance(review, 'ANOTHER').map(({ side, answer }) => [side, answer])).toEqual([
      ['target', '別の話。'],
    ]);
  });

  it('are nowhere when nothing is asked', () => {
    expect(findConcordance(review, ' ')).toEqual([]);
  });
});
