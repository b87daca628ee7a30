import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Answer, Workbench } from '../../../../shared/api/contract.ts';
import { fail, ok } from '../../../../shared/result.ts';
import type { EventBody, ReviewEvent } from '../../../../shared/review/event.ts';
import { stamped } from '../../../support/events.ts';

/** A host that stamps what it is given, or says that the disk is full. */
const disk = { full: false, written: [] as ReviewEvent[] };

function append(bodies: readonly EventBody[]): Answer<'review.append'> {
  if (disk.full) return fail({ code: 'disk-full', name: 'a.taiyaku' });
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
