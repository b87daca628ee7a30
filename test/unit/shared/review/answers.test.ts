import { describe, expect, it } from 'vitest';
import type { Anchor } from '../../../../shared/anchor/anchor.ts';
import { createSpanAnchor } from '../../../../shared/anchor/create-anchor.ts';
import { findAnswers } from '../../../../shared/review/answers.ts';
import type { EventBody } from '../../../../shared/review/event.ts';
import { documentOf, stamped } from '../../../support/events.ts';

const first = documentOf('en', [
  'Japan will spend 89 billion yen on roads.',
  'The plan starts in May.',
  'Nobody objects.',
]);
const source = documentOf('ja', ['日本は道路に約89億円を充てる。', '計画は5月に始まる。', '反対はない。']);
const second = documentOf('en', ['Japan will spend around 8.9 billion yen on roads.', 'The plan starts in April.']);

const pair: readonly EventBody[] = [
  { type: 'document.imported', data: { side: 'source', document: source } },
  { type: 'document.imported', data: { side: 'target', document: first } },
  {
    type: 'links.changed',
    data: {
      links: ['1', '2', '3'].map((n) => ({
        source: [`s${n}`],
        target: [`t${n}`],
        score: 1,
        reasons: [],
        pinned: false,
      })),
    },
  },
];

const on = (words: string): Anchor => {
  const paragraph = first.paragraphs.find(({ text }) => text.includes(words))!;
  const start = paragraph.text.indexOf(words);
  return createSpanAnchor('target', paragraph, { start, end: start + words.length });
};

function answerTo(anchor: Anchor, document = second) {
  const comment: EventBody = { type: 'comment.added', data: { comment: 'c', anchor, text: '?' } };
  return findAnswers(stamped([...pair, comment, { type: 'target.revised', data: { document } }])).get('c');
}

describe('a new version', () => {
  it('answers a remark whose words it changes, and says with which words', () => {
    expect(answerTo(on('89 billion'))).toEqual({ kind: 'answered', was: '89 billion', is: 'around 8.9 billion' });
  });

  it('answers a remark whose words it takes out', () => {
    expect(answerTo(on('Nobody objects'))).toEqual({ kind: 'answered', was: 'Nobody objects', is: '' });
  });

  it.each([
    ['words beside which something was changed', on('on roads'), 'elsewhere'],
    ['a paragraph that was changed', { on: 'paragraph', side: 'target', paragraph: 't2' }, 'answered'],
    ['the Japanese of a paragraph that was changed', { on: 'paragraph', side: 'source', paragraph: 's2' }, 'elsewhere'],
    ['the whole article', { on: 'article' }, 'elsewhere'],
  ] as const)('is told for a remark on %s', (_, anchor, kind) => {
    expect(answerTo(anchor)?.kind).toBe(kind);
  });

  it.each([
    ['its words', on('in May')],
    ['its paragraph', { on: 'paragraph', side: 'target', paragraph: 't2' }],
    ['the Japanese', { on: 'paragraph', side: 'source', paragraph: 's2' }],
    ['the article', { on: 'article' }],
  ] as const)('that changes nothing leaves a remark on %s untouched', (_, anchor) => {
    expect(answerTo(anchor, first)).toEqual({ kind: 'untouched' });
  });

  it('is not asked about remarks that were resolved before, or made afterwards', () => {
    const comment = (id: string): EventBody => ({
      type: 'comment.added',
      data: { comment: id, anchor: { on: 'article' }, text: '?' },
    });
    const answers = findAnswers(
      stamped([
        ...pair,
        comment('a'),
        { type: 'comment.resolved', data: { comment: 'a' } },
        { type: 'target.revised', data: { document: second } },
        comment('b'),
      ]),
    );
    expect([...answers.keys()]).toEqual([]);
  });
});
