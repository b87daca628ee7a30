import { once } from 'node:events';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import type { Answer, Output } from '../../shared/api/contract.ts';
import { buildCli, startServing } from '../support/built-cli.ts';
import { documentOf } from '../support/events.ts';
import { connect } from '../support/loopback-client.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

let cli: string;

beforeAll(async () => {
  cli = await buildCli('two-processes');
});

/** A host of its own process on the library, and how its page calls it. */
async function startHost(folder: string, reviewer: string) {
  const environment = { TAIYAKU_LIBRARY: join(folder, 'library'), TAIYAKU_CONFIG: join(folder, reviewer) };
  const { child, address } = await startServing(cli, [], environment);
  onTestFinished(() => void child.kill('SIGKILL'));
  const { call } = await connect(address);
  await call('settings.change', { reviewer });
  const say = async (review: string, comment: string) => {
    const data = { comment, anchor: { on: 'article' }, text: comment };
    return (await call('review.append', {
      review,
      events: [{ type: 'comment.added', data }],
    })) as Answer<'review.append'>;
  };
  const open = async (review: string) =>
    ((await call('review.open', { review })) as { value: Output<'review.open'> }).value;
  return { child, call, say, open };
}

const commentsIn = ({ events }: Output<'review.open'>) =>
  events.flatMap((event) => (event.type === 'comment.added' ? event.data.comment : []));

describe('two processes on one review', () => {
  async function twoHosts() {
    const folder = await temporaryFolder();
    const [hanako, john] = [await startHost(folder, 'Hanako'), await startHost(folder, 'John')];
    const pair = { source: documentOf('ja', ['本文。']), target: documentOf('en', ['Text.']) };
    const { review } = ((await hanako.call('review.create', pair)) as { value: Output<'review.open'> }).value;
    return { folder, hanako, john, review };
  }

  it('let one write and the other read, with the name of who writes', async () => {
    const { hanako, john, review } = await twoHosts();
    expect((await john.open(review)).lockedBy).toBe('Hanako');
    expect(await john.say(review, 'john')).toMatchObject({ ok: false, problem: { code: 'review-read-only' } });
    expect(await hanako.say(review, 'hanako')).toMatchObject({ ok: true });
  });

  it('give the lock on when the one who had it was killed', async () => {
    const { hanako, john, review } = await twoHosts();
    expect(await hanako.say(review, 'hanako')).toMatchObject({ ok: true });
    hanako.child.kill('SIGKILL');
    await once(hanako.child, 'exit');
    const opened = await john.open(review);
    expect([opened.lockedBy, commentsIn(opened)]).toEqual([undefined, ['hanako']]);
    expect(await john.say(review, 'john')).toMatchObject({ ok: true });
  });

  it('lose nothing that was called saved even where the lock was swept away', async () => {
    const { folder, hanako, john, review } = await twoHosts();
    const library = join(folder, 'library');
    for (const name of await readdir(library)) if (name.endsWith('.lock')) await rm(join(library, name));
    expect((await john.open(review)).lockedBy).toBeUndefined();
    expect(await john.say(review, 'john')).toMatchObject({ ok: true });
    expect(await hanako.say(review, 'hanako')).toMatchObject({ ok: false, problem: { code: 'review-replaced' } });
    await Promise.all([hanako, john].map((one) => one.call('review.close', { review })));
    expect(commentsIn(await john.open(review))).toEqual(['john']);
  });
});
