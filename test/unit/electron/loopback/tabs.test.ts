import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { createTabs } from '../../../../electron/loopback/tabs.ts';
import type { Output } from '../../../../shared/api/contract.ts';
import { EVENTS_PATH, PAGE_HEADER } from '../../../../shared/api/wire.ts';
import { documentOf } from '../../../support/events.ts';
import { type Call, connect } from '../../../support/loopback-client.ts';
import { type TestLoopback, testLoopback } from '../../../support/workbenches.ts';

const PAIR = { source: documentOf('ja', ['本文。']), target: documentOf('en', ['Text.']) };
const TITLED = [{ type: 'review.titled', data: { title: '改題' } }];

/** A tab that stayed away for a moment is given up at once, and so is a host without tabs. */
const IMPATIENT = { awayMs: 1, idleMs: 1 };

async function create(call: Call): Promise<string> {
  return ((await call('review.create', PAIR)) as { value: Output<'review.create'> }).value.review;
}

/** Listens as a tab does; every line that it was sent so far. */
async function listen({ origin }: TestLoopback, bearer: string, tab: string) {
  const leaving = new AbortController();
  const headers = { authorization: bearer, [PAGE_HEADER]: tab };
  const response = await fetch(origin + EVENTS_PATH, { headers, signal: leaving.signal });
  const heard: { number: number; name?: string }[] = [];
  const read = async () => {
    for await (const chunk of response.body ?? []) {
      for (const line of new TextDecoder().decode(chunk).split('\n')) if (line !== '') heard.push(JSON.parse(line));
    }
  };
  read().catch(() => undefined);
  await vi.waitFor(() => expect(heard).toHaveLength(1));
  return { heard, leave: () => leaving.abort() };
}

const namesOf = (heard: readonly { name?: string }[]) => heard.flatMap(({ name }) => name ?? []);

describe('two tabs', () => {
  it('of one session hear each what concerns them', async () => {
    const loopback = await testLoopback();
    const { bearer, callAs } = await connect(loopback.host.newAddress());
    const [first, second] = [await listen(loopback, bearer, 'a'), await listen(loopback, bearer, 'b')];
    const review = await create(callAs('a'));
    await create(callAs('b'));
    await callAs('a')('review.append', { review, events: TITLED });
    await callAs('b')('settings.change', { theme: 'dark' });
    await vi.waitFor(() => expect(namesOf(first.heard)).toEqual(['review.changed', 'settings.changed']));
    await vi.waitFor(() => expect(namesOf(second.heard)).toEqual(['settings.changed']));
    first.leave();
    second.leave();
  });

  it('on one review see what the other does, and one may leave it', async () => {
    const loopback = await testLoopback();
    const { bearer, callAs } = await connect(loopback.host.newAddress());
    const review = await create(callAs('a'));
    const second = await listen(loopback, bearer, 'b');
    await callAs('b')('review.open', { review });
    await callAs('a')('review.append', { review, events: TITLED });
    await vi.waitFor(() => expect(namesOf(second.heard)).toEqual(['review.changed']));
    await callAs('a')('review.close', { review });
    expect(await callAs('b')('review.append', { review, events: TITLED })).toMatchObject({ ok: true });
    second.leave();
  });

  it('of different sessions never hear each other, even under one name', async () => {
    const loopback = await testLoopback();
    const [one, other] = [await connect(loopback.host.newAddress()), await connect(loopback.host.newAddress())];
    const listener = await listen(loopback, other.bearer, 'a');
    const review = await create(one.callAs('a'));
    await one.callAs('a')('review.append', { review, events: TITLED });
    await one.callAs('a')('settings.change', { theme: 'dark' });
    await vi.waitFor(() => expect(namesOf(listener.heard)).toEqual(['settings.changed']));
    listener.leave();
  });
});

describe('a tab that was closed', () => {
  it('gives back what it had open', async () => {
    const loopback = await testLoopback({ tabLimits: { ...IMPATIENT, idleMs: 60_000 } });
    const { bearer, callAs } = await connect(loopback.host.newAddress());
    const tab = await listen(loopback, bearer, 'a');
    const review = await create(callAs('a'));
    tab.leave();
    await vi.waitFor(async () => {
      expect(await callAs('b')('review.append', { review, events: TITLED })).toMatchObject({ ok: false });
    });
  });

  it('and comes back sees by the count that it was given up', async () => {
    const loopback = await testLoopback({ tabLimits: { ...IMPATIENT, idleMs: 60_000 } });
    const { bearer, callAs } = await connect(loopback.host.newAddress());
    const tab = await listen(loopback, bearer, 'a');
    const review = await create(callAs('a'));
    tab.leave();
    await vi.waitFor(async () => {
      expect(await callAs('b')('review.append', { review, events: TITLED })).toMatchObject({ ok: false });
    });
    const again = await listen(loopback, bearer, 'a');
    expect(again.heard[0]?.number).not.toBe(tab.heard[0]?.number);
    again.leave();
  });
});

describe('a host', () => {
  it('is idle when its last tab stayed away, and not before there was one', async () => {
    const idle = vi.fn();
    const loopback = await testLoopback({ tabLimits: IMPATIENT, idle });
    const { bearer } = await connect(loopback.host.newAddress());
    const [first, second] = [await listen(loopback, bearer, 'a'), await listen(loopback, bearer, 'b')];
    first.leave();
    second.leave();
    await vi.waitFor(() => expect(idle).toHaveBeenCalledOnce());
  });

  it('is never idle while a tab holds work that could not be saved', async () => {
    const idle = vi.fn();
    const loopback = await testLoopback({ tabLimits: IMPATIENT, idle });
    const { bearer, callAs } = await connect(loopback.host.newAddress());
    const tab = await listen(loopback, bearer, 'a');
    const refused = await callAs('a')('review.append', { review: 'gone', events: TITLED });
    expect(refused).toMatchObject({ ok: false });
    tab.leave();
    // Another tab comes and goes, which would end a host that nobody needs.
    const other = await listen(loopback, bearer, 'b');
    const review = await create(callAs('b'));
    other.leave();
    await vi.waitFor(async () => {
      expect(await callAs('c')('review.append', { review, events: TITLED })).toMatchObject({ ok: false });
    });
    expect(idle).not.toHaveBeenCalled();
    const back = await listen(loopback, bearer, 'a');
    expect(back.heard[0]?.number).toBe(tab.heard[0]?.number);
    back.leave();
  });

  it('that was closed waits for nobody, whoever still hears an answer', () => {
    vi.useFakeTimers();
    onTestFinished(() => void vi.useRealTimers());
    const workbench = { subscribe: () => () => undefined, release: async () => undefined };
    const tabs = createTabs({ workbench, limits: IMPATIENT, idle: () => undefined });
    tabs.heard('a');
    tabs.close();
    tabs.heard('a', true);
    expect(vi.getTimerCount()).toBe(0);
  });
});
