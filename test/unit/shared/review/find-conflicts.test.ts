import { describe, expect, it } from 'vitest';
import { createTranslator } from '../../../../shared/locales/translator.ts';
import type { EventBody } from '../../../../shared/review/event.ts';
import { findConflicts } from '../../../../shared/review/find-conflicts.ts';
import { foldEvents } from '../../../../shared/review/fold.ts';
import { mergeLogs } from '../../../../shared/review/merge.ts';
import { wordConflict } from '../../../../shared/review/word-conflict.ts';
import { documentOf, HANAKO, JOHN, stamped } from '../../../support/events.ts';

const comment = (id: string): EventBody => ({
  type: 'comment.added',
  data: { comment: id, anchor: { on: 'article' }, text: '数字を要確認' },
});
const COMMON = stamped([
  { type: 'document.imported', data: { side: 'source', document: documentOf('ja', ['本文。']) } },
  { type: 'document.imported', data: { side: 'target', document: documentOf('en', ['Text.']) } },
  comment('c1'),
  { type: 'comment.replied', data: { comment: 'c1', reply: 'r1', text: 'Yes.' } },
]);

/** Hanako went on with `ours`, John with `theirs`; John wrote last. */
function copies(ours: readonly EventBody[], theirs: readonly EventBody[]) {
  return [
    [...COMMON, ...stamped(ours, HANAKO, 5)],
    [...COMMON, ...stamped(theirs, JOHN, 10)],
  ] as const;
}

const edited = (text: string): EventBody => ({ type: 'comment.edited', data: { comment: 'c1', text } });
const marked = (status: 'reviewed' | 'needs-work'): EventBody => ({
  type: 'paragraph.statusSet',
  data: { paragraphs: ['t1'], status },
});
const DELETED: EventBody = { type: 'comment.deleted', data: { comment: 'c1' } };

describe('two copies that were worked on apart', () => {
  it.each<[string, EventBody, EventBody]>([
    ['comment-text', edited('one'), edited('two')],
    [
      'comment-state',
      { type: 'comment.resolved', data: { comment: 'c1' } },
      { type: 'comment.reopened', data: { comment: 'c1' } },
    ],
    ['title', { type: 'review.titled', data: { title: 'a' } }, { type: 'review.titled', data: { title: 'b' } }],
    ['status', marked('reviewed'), marked('needs-work')],
    [
      'override',
      { type: 'glossary.overridden', data: { concept: '1', term: '倉庫', rendering: 'warehouse' } },
      { type: 'glossary.overridden', data: { concept: '1', term: '倉庫', rendering: null } },
    ],
    [
      'document',
      { type: 'target.revised', data: { document: documentOf('en', ['One text.']) } },
      { type: 'target.revised', data: { document: documentOf('en', ['Another.']) } },
    ],
    [
      'suggestion',
      { type: 'suggestion.accepted', data: { suggestion: 's1' } },
      { type: 'suggestion.rejected', data: { suggestion: 's1' } },
    ],
  ])('differ in the %s: shown, and the later word counts', (kind, ours, theirs) => {
    expect(findConflicts(...copies([ours], [theirs]))).toMatchObject([
      { kind, ours: { actor: HANAKO }, theirs: { actor: JOHN }, prevails: 'theirs' },
    ]);
  });

  it.each<[string, EventBody[], EventBody[]]>([
    ['both made the same mark', [marked('reviewed')], [marked('reviewed')]],
    ['each made a comment', [comment('c2')], [comment('c3')]],
    [
      'both replied',
      [{ type: 'comment.replied', data: { comment: 'c1', reply: 'r2', text: 'a' } }],
      [{ type: 'comment.replied', data: { comment: 'c1', reply: 'r3', text: 'b' } }],
    ],
    ['only one changed it', [edited('one'), edited('two')], [marked('reviewed')]],
    ['they came to the same in the end', [marked('reviewed'), marked('needs-work')], [marked('needs-work')]],
  ])('do not differ where %s', (_why, ours, theirs) => {
    expect(findConflicts(...copies(ours, theirs))).toEqual([]);
  });

  it.each<[string, EventBody, 'ours' | 'theirs']>([
    [
      'an earlier deletion hides a later reply',
      { type: 'comment.replied', data: { comment: 'c1', reply: 'r2', text: 'No.' } },
      'ours',
    ],
    ['an earlier deletion hides a later wording', edited('two'), 'ours'],
    ['a later restoration counts', { type: 'comment.restored', data: { comment: 'c1' } }, 'theirs'],
  ])('never lose a comment in silence: %s', (_case, theirs, prevails) => {
    const [ours, other] = copies([DELETED], [theirs]);
    const conflicts = findConflicts(ours, other);
    expect(conflicts).toMatchObject([{ kind: 'comment-deleted', about: 'c1', prevails }]);
    const merged = foldEvents(mergeLogs(ours, other));
    expect(merged.threads.get('c1')?.deleted).toBe(prevails === 'ours');
  });

  it('are told apart in words of both languages, with names and what each did', () => {
    const [ours, theirs] = copies([DELETED, marked('reviewed')], [edited('two'), marked('needs-work')]);
    const review = foldEvents(ours);
    const say = (language: 'en' | 'ja') =>
      findConflicts(ours, theirs).map((conflict) => wordConflict(createTranslator(language), conflict, review));
    expect(say('en')).toEqual([
      'The comment “数字を要確認”: deleted by 佐藤 花子, kept or changed by John Smith. What 佐藤 花子 did counts.',
      '“Text.” is marked “Reviewed” by 佐藤 花子 and “Needs work” by John Smith. John Smith’s mark counts.',
    ]);
    expect(say('ja')[1]).toBe(
      '「Text.」の状態が「確認済み」（佐藤 花子）と「要修正」（John Smith）に分かれています。John Smithの状態を使います。',
    );
  });
});
