import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Answer, Workbench } from '../../../../shared/api/contract.ts';
import { APPEND_LIMIT } from '../../../../shared/api/limits.ts';
import { fail, ok } from '../../../../shared/result.ts';
import type { EventBody, ReviewEvent } from '../../../../shared/review/event.ts';
import { documentOf, stamped } from '../../../support/events.ts';

/** A host that stamps what it is given, or says that the disk is full. */
const disk = { full: false, room: Number.POSITIVE_INFINITY, written: [] as ReviewEvent[] };

function append(bodies: readonly EventBody[]): Answer<'review.append'> {
  if (bodies.length > APPEND_LIMIT) throw new RangeError('more than the host takes');
  if (disk.full || disk.written.length + bodies.length > disk.room)
    return fail({ code: 'disk-full', name: 'a.taiyaku' });
  const events = [...stamped(bodies, undefined, disk.written.length + 1)];
  disk.written.push(...events);
  return ok({ events });
}

const workbench: Workbench = {
  call: (async (name: string, input: { events: EventBody[] }) =>
    name === 'review.append' ? append(input.events) : ok({})) as unknown as Workbench['call'],
  subscribe: () => () => {},
};
vi.stubGlobal('window', { workbench });
const { useReview } = await import('../../../../renderer/state/review-store.ts');

const repair = { tornLine: false, quarantinedLines: [], unknownEvents: 0 };
const comment = (id: string, text = id): EventBody => ({
  type: 'comment.added',
  data: { comment: id, anchor: { on: 'article' }, text },
});
const resolved = (id: string): EventBody => ({ type: 'comment.resolved', data: { comment: id } });
const state = () => useReview.getState();
const open = () => [...state().review.threads.values()].filter(({ deleted }) => !deleted).map(({ text }) => text);

beforeEach(() => {
  disk.full = false;
  disk.room = Number.POSITIVE_INFINITY;
  disk.written = [];
  state().open({ review: 'r1', name: 'a.taiyaku', events: [], repair });
});

describe('an act', () => {
  it('is shown only once it is on the device', async () => {
    const acting = state().act(comment('c1'));
    await Promise.resolve();
    expect([state().save.kind, open()]).toEqual(['saving', []]);
    await acting;
    expect([state().save.kind, open()]).toEqual(['saved', ['c1']]);
  });

  it('that cannot be written is kept, and written once when tried again', async () => {
    disk.full = true;
    expect((await state().act(comment('c1'))).ok).toBe(false);
    expect([state().save.kind, open()]).toEqual(['failed', []]);
    disk.full = false;
    await state().retry();
    expect([state().save.kind, open(), disk.written.length]).toEqual(['saved', ['c1'], 1]);
  });

  it('after a failure takes what is unsaved along, a draft posted again only in its newest wording', async () => {
    disk.full = true;
    await state().act(comment('c1', 'first wording'));
    disk.full = false;
    await state().act(comment('c1', 'second wording'));
    expect([open(), disk.written.length, state().save.kind]).toEqual([['second wording'], 1, 'saved']);
  });

  it('in a review that somebody else holds is refused and not sent', async () => {
    state().open({ review: 'r1', name: 'a.taiyaku', events: [], repair, lockedBy: 'Hanako' });
    const answer = await state().act(comment('c1'));
    expect([answer.ok, disk.written.length]).toEqual([false, 0]);
  });
});

describe('an act of more events than the host takes at once', () => {
  const many = Array.from({ length: 2 * APPEND_LIMIT + 1 }, (_, at) => comment(`c${at}`));

  it('is written in lots, and is one act for undo', async () => {
    await state().act(...many);
    expect([disk.written.length, open().length, state().undos.length]).toEqual([many.length, many.length, 1]);
    await state().undo();
    expect([open().length, state().save.kind]).toEqual([0, 'saved']);
  });

  it('keeps what was written when the disk fills up, and the rest for another try', async () => {
    disk.room = APPEND_LIMIT;
    expect((await state().act(...many)).ok).toBe(false);
    expect([open().length, state().save.kind]).toEqual([APPEND_LIMIT, 'failed']);
    disk.room = Number.POSITIVE_INFINITY;
    await state().retry();
    expect([open().length, disk.written.length, state().save.kind]).toEqual([many.length, many.length, 'saved']);
  });
});

describe('an earlier state', () => {
  const text = (words: string): EventBody => ({
    type: 'document.imported',
    data: { side: 'target', document: documentOf('en', [words]) },
  });
  const revised = (words: string): EventBody => ({
    type: 'target.revised',
    data: { document: documentOf('en', [words]) },
  });
  const shown = () => state().review.target?.paragraphs.map((paragraph) => paragraph.text);

  it('is restored as a new step over a version, and the step is undone and redone', async () => {
    await state().act(text('Version one.'));
    await state().act(comment('c1'));
    const then = state().review;
    await state().act(resolved('c1'));
    await state().act(revised('Version two.'));
    await state().restore(then);
    expect([shown(), state().review.threads.get('c1')?.resolved]).toEqual([['Version one.'], undefined]);
    await state().undo();
    expect([shown(), state().review.threads.get('c1')?.resolved !== undefined]).toEqual([['Version two.'], true]);
    await state().redo();
    expect([shown(), state().review.threads.get('c1')?.resolved]).toEqual([['Version one.'], undefined]);
  });
});

describe('undo and redo', () => {
  it('walk back and forth through the acts, the newest first', async () => {
    await state().act(comment('c1'));
    await state().act(resolved('c1'));
    await state().undo();
    expect(state().review.threads.get('c1')?.resolved).toBeUndefined();
    await state().undo();
    expect(open()).toEqual([]);
    await state().redo();
    await state().redo();
    expect([open(), state().review.threads.get('c1')?.resolved !== undefined]).toEqual([['c1'], true]);
    expect([state().undos.length, state().redos.length]).toEqual([2, 0]);
  });

  it('forget what was undone when something new is done', async () => {
    await state().act(comment('c1'));
    await state().undo();
    await state().act(comment('c2'));
    expect([state().redos.length, open()]).toEqual([0, ['c2']]);
  });

  it('take acts asked for in quick succession in turn', async () => {
    await Promise.all([state().act(comment('c1')), state().act(resolved('c1')), state().undo()]);
    expect([open(), state().review.threads.get('c1')?.resolved]).toEqual([['c1'], undefined]);
  });
});

describe('events from elsewhere', () => {
  it('are folded in once, also when they come late', async () => {
    await state().act(comment('c1'));
    const [late] = stamped([comment('c0')], { id: 'aaa', name: 'Other' }, 1);
    const events = late ? [late, ...disk.written] : [];
    state().receive('r1', events);
    await vi.waitFor(() => expect(open()).toEqual(['c0', 'c1']));
    expect(state().events).toHaveLength(2);
  });
});
