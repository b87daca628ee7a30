import { describe, expect, it } from 'vitest';
import type { Anchor } from '../../../../shared/anchor/anchor.ts';
import type { EventBody } from '../../../../shared/review/event.ts';
import { foldEvents } from '../../../../shared/review/fold.ts';
import { layRows } from '../../../../shared/workspace/lay-rows.ts';
import { listThreads, type ThreadFilter } from '../../../../shared/workspace/thread-list.ts';
import { documentOf, stamped } from '../../../support/events.ts';

const span = (side: 'source' | 'target', paragraph: string, start: number): Anchor => ({
  ...{ on: 'span', side, paragraph, start, end: start + 2 },
  ...{ exact: 'ab', prefix: '', suffix: '' },
});
const comment = (id: string, anchor: Anchor): EventBody => ({
  type: 'comment.added',
  data: { comment: id, anchor, text: id },
});
const review = foldEvents(
  stamped([
    { type: 'document.imported', data: { side: 'source', document: documentOf('ja', ['一', '二']) } },
    { type: 'document.imported', data: { side: 'target', document: documentOf('en', ['one', 'two']) } },
    {
      type: 'links.changed',
      data: {
        links: [1, 2].map((n) => ({ source: [`s${n}`], target: [`t${n}`], score: 1, reasons: [], pinned: false })),
      },
    },
    comment('late', span('target', 't2', 5)),
    comment('early', span('target', 't2', 1)),
    comment('source', span('source', 's1', 0)),
    comment('paragraph', { on: 'paragraph', side: 'target', paragraph: 't2' }),
    comment('article', { on: 'article' }),
    comment('gone', { on: 'article' }),
    { type: 'comment.deleted', data: { comment: 'gone' } },
    { type: 'comment.resolved', data: { comment: 'early' } },
  ]),
);
const listed = (show: 'open' | 'resolved' | 'all') =>
  listThreads(review.threads.values(), layRows(review), { show }).map(({ id }) => id);

describe('the list of threads', () => {
  it('begins with the article and follows the text; the deleted are gone', () => {
    expect(listed('all')).toEqual(['article', 'source', 'paragraph', 'early', 'late']);
  });

  it('shows the open or the resolved alone', () => {
    expect([listed('open'), listed('resolved')]).toEqual([['article', 'source', 'paragraph', 'late'], ['early']]);
  });

  it('is narrowed by words, person and severity together', () => {
    const { threads } = foldEvents([
      ...stamped([
        {
          type: 'comment.added',
          data: { comment: 'a', anchor: { on: 'article' }, text: 'Ｗｈｏ？', severity: 'major' },
        },
        { type: 'comment.added', data: { comment: 'b', anchor: span('target', 't1', 0), text: 'When?' } },
        { type: 'comment.replied', data: { comment: 'b', reply: 'r', text: 'who knows' } },
      ]),
    ]);
    const [first] = threads.values();
    const narrowed = (filter: Omit<ThreadFilter, 'show'>) =>
      listThreads(threads.values(), [], { show: 'all', ...filter }).map(({ id }) => id);
    expect(narrowed({ text: 'WHO' })).toEqual(['a', 'b']);
    expect(narrowed({ text: 'ab' })).toEqual(['b']);
    expect(narrowed({ severity: 'major', text: 'who' })).toEqual(['a']);
    expect(narrowed({ person: first?.author.id, text: 'when' })).toEqual(['b']);
    expect(narrowed({ person: 'nobody' })).toEqual([]);
  });
});
