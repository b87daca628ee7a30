import { describe, expect, it } from 'vitest';
import { createSpanAnchor } from '../../../../shared/anchor/create-anchor.ts';
import type { EventBody } from '../../../../shared/review/event.ts';
import { foldEvents } from '../../../../shared/review/fold.ts';
import { documentOf, HANAKO, JOHN, stamped } from '../../../support/events.ts';

const source = documentOf('ja', [['headline', '見出し'], '一段落目。', '二段落目。']);
const target = documentOf('en', [
  ['headline', 'Headline'],
  'The first paragraph.',
  'The second paragraph says 8.9 billion yen.',
]);
const imported: EventBody[] = [
  { type: 'document.imported', data: { side: 'source', document: source } },
  { type: 'document.imported', data: { side: 'target', document: target } },
];
const link = (from: string[], to: string[]) => ({ source: from, target: to, score: 0.9, reasons: [], pinned: false });
const shape = (links: readonly { source: string[]; target: string[] }[]) =>
  links.map((one) => `${one.source.join('+')}~${one.target.join('+')}`);

describe('the links of a review', () => {
  it('cover every aligned paragraph even before anything is aligned', () => {
    expect(shape(foldEvents(stamped(imported)).links).sort()).toEqual(['s1~', 's2~', 's3~', '~t1', '~t2', '~t3']);
  });

  it('stand in text order and leave what no link names without counterpart', () => {
    const links = [link(['s3'], ['t3']), link(['s1'], ['t1'])];
    const review = foldEvents(stamped([...imported, { type: 'links.changed', data: { links } }]));
    expect(shape(review.links)).toEqual(['s1~t1', 's2~', '~t2', 's3~t3']);
  });

  it('are replaced where a change touches them and kept elsewhere', () => {
    const all = [link(['s1'], ['t1']), link(['s2'], ['t2']), link(['s3'], ['t3'])];
    const merged = [link(['s2', 's3'], ['t2'])];
    const review = foldEvents(
      stamped([
        ...imported,
        { type: 'links.changed', data: { links: all } },
        { type: 'links.changed', data: { links: merged } },
      ]),
    );
    expect(shape(review.links)).toEqual(['s1~t1', 's2+s3~t2', '~t3']);
  });

  it('drop ids that the documents do not have', () => {
    const review = foldEvents(
      stamped([...imported, { type: 'links.changed', data: { links: [link(['s1', 'x'], ['t1'])] } }]),
    );
    expect(shape(review.links)[0]).toBe('s1~t1');
  });
});

describe('a comment', () => {
  const anchor = createSpanAnchor('target', target.paragraphs[2]!, { start: 26, end: 37 });
  const comment: EventBody = { type: 'comment.added', data: { comment: 'c1', anchor, text: 'Billion?' } };

  it('lives through reply, edit, resolution and reopening', () => {
    const review = foldEvents(
      stamped([
        ...imported,
        comment,
        { type: 'comment.replied', data: { comment: 'c1', reply: 'r1', text: 'Yes.' } },
        { type: 'comment.edited', data: { comment: 'c1', text: 'Really billion?', mqm: 'number', severity: 'major' } },
        { type: 'comment.resolved', data: { comment: 'c1' } },
        { type: 'comment.reopened', data: { comment: 'c1' } },
      ]),
    );
    expect(review.threads.get('c1')).toMatchObject({
      text: 'Really billion?',
      mqm: 'number',
      severity: 'major',
      author: HANAKO,
      replies: [{ id: 'r1', text: 'Yes.' }],
    });
    expect(review.threads.get('c1')?.resolved).toBeUndefined();
  });

  it('stays in the state when it is deleted, so that it can be restored', () => {
    const deleted = stamped([...imported, comment, { type: 'comment.deleted', data: { comment: 'c1' } }]);
    expect(foldEvents(deleted).threads.get('c1')).toMatchObject({ deleted: true, text: 'Billion?' });
  });

  const revisedTo = (text: string) =>
    foldEvents(
      stamped([
        ...imported,
        comment,
        {
          type: 'target.revised',
          data: { document: { ...target, paragraphs: target.paragraphs.with(2, { ...target.paragraphs[2]!, text }) } },
        },
      ]),
    ).threads.get('c1');

  it('follows its words into the next version', () => {
    const thread = revisedTo('In fact, the second paragraph now says 8.9 billion yen.');
    expect(thread).toMatchObject({ orphaned: false, anchor: { exact: '8.9 billion' } });
  });

  it('stands on the words that replaced its own', () => {
    expect(revisedTo('The second paragraph says 89 million yen.')).toMatchObject({
      orphaned: false,
      anchor: { exact: '89 million' },
    });
  });

  it('is shown as orphaned when its paragraph is not in this copy of the text', () => {
    const onParagraph = (comment: string, paragraph: string): EventBody => ({
      type: 'comment.added',
      data: { comment, anchor: { on: 'paragraph', side: 'target', paragraph }, text: 'Whole?' },
    });
    const { threads } = foldEvents(stamped([...imported, onParagraph('c1', 't2'), onParagraph('c2', 't9')]));
    expect([threads.get('c1')?.orphaned, threads.get('c2')?.orphaned]).toEqual([false, true]);
  });

  it('is shown as orphaned with its quote when its words are gone', () => {
    expect(revisedTo('Nothing remains here.')).toMatchObject({ anchor: { exact: expect.any(String) } });
    expect(revisedTo('')).toMatchObject({ orphaned: true, anchor: { exact: '8.9 billion' } });
  });
});

describe('the log', () => {
  it('folds to the same state whatever the order in which its events arrive', () => {
    const mine = stamped([...imported, { type: 'review.titled', data: { title: 'Mine' } }]);
    const theirs = stamped([{ type: 'review.titled', data: { title: 'Theirs' } }], JOHN, 3);
    const review = foldEvents([...mine, ...theirs]);
    expect(review.title).toBe('Theirs');
    expect(foldEvents([...theirs, ...[...mine].reverse(), ...mine])).toEqual(review);
  });
});
