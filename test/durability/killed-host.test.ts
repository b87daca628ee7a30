import { once } from 'node:events';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Output } from '../../shared/api/contract.ts';
import { buildCli, startServing } from '../support/built-cli.ts';
import { documentOf } from '../support/events.ts';
import { type Call, connect } from '../support/loopback-client.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { createChance, ROUNDS, SEED } from './rounds.ts';

/** A round dies within this time: some appends long, each at another moment of one. */
const LIFE_MS = 300;
/** A comment may be as long as the contract allows, so that some die in the middle of their bytes. */
const LONGEST = 90_000;

let cli: string;

beforeAll(async () => {
  cli = await buildCli('killed-host');
});

const chance = createChance(SEED);

/** Appends comment after comment until the host is gone; keeps which of them it called saved. */
async function appendUntilKilled(call: Call, review: string, round: number, saved: Set<string>): Promise<void> {
  for (let n = 0; ; n++) {
    const comment = `c-${round}-${n}`;
    const length = n % 10 === 0 ? LONGEST : 60;
    const data = { comment, anchor: { on: 'article' }, text: '要確認'.repeat(1 + Math.floor((chance() * length) / 3)) };
    try {
      const answer = await call('review.append', { review, events: [{ type: 'comment.added', data }] });
      if ((answer as { ok: boolean }).ok) saved.add(comment);
    } catch {
      // The host is gone.
      return;
    }
  }
}

const commentsIn = ({ events }: Output<'review.open'>) =>
  new Set(events.flatMap((event) => (event.type === 'comment.added' ? event.data.comment : [])));

describe('a host that is killed while a reviewer writes', () => {
  it(`has on disk all that it called saved, in ${ROUNDS} rounds (seed ${SEED})`, async () => {
    const folder = await temporaryFolder();
    const library = join(folder, 'library');
    const environment = { TAIYAKU_LIBRARY: library, TAIYAKU_CONFIG: join(folder, 'config') };
    const saved = new Set<string>();
    let torn = 0;
    let review = '';
    for (let round = 0; round <= ROUNDS; round++) {
      const { child, address } = await startServing(cli, [], environment);
      const { call } = await connect(address);
      const pair = { source: documentOf('ja', ['本文。']), target: documentOf('en', ['Text.']) };
      const answer = review === '' ? await call('review.create', pair) : await call('review.open', { review });
      const { value } = answer as { value: Output<'review.open'> };
      review = value.review;
      const there = commentsIn(value);
      expect(
        [...saved].filter((comment) => !there.has(comment)),
        'called saved and not there',
      ).toEqual([]);
      expect([value.lockedBy, value.repair.quarantinedLines]).toEqual([undefined, []]);
      if (value.repair.tornLine) torn += 1;
      if (round === ROUNDS) {
        child.kill('SIGTERM');
        await once(child, 'exit');
        break;
      }
      const writing = appendUntilKilled(call, review, round, saved);
      await setTimeout(chance() * LIFE_MS);
      child.kill('SIGKILL');
      await Promise.all([once(child, 'exit'), writing]);
    }
    const pieces = (await readdir(library)).filter((name) => name.includes('.torn-'));
    expect(pieces, 'every torn line is in a file of its own').toHaveLength(torn);
    console.log(`${ROUNDS} kills: ${saved.size} appends called saved, 0 lost, ${torn} torn lines set aside`);
    expect(saved.size).toBeGreaterThan(0);
  });
});
