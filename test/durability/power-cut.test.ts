import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createLog, openLog } from '../../electron/services/log-store/log-store.ts';
import type { ReviewEvent } from '../../shared/review/event.ts';
import { stamped } from '../support/events.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { createChance, ROUNDS, SEED } from './rounds.ts';

/** The unit in which a disk writes all or nothing. */
const SECTOR_BYTES = 512;

const chance = createChance(SEED);
const comment = (clock: number, length: number) =>
  stamped(
    [{ type: 'comment.added', data: { comment: `c${clock}`, anchor: { on: 'article' }, text: '要'.repeat(length) } }],
    undefined,
    clock,
  );

/** What a cut can leave of bytes that were written behind `flushed` and not flushed: any end, any sectors of them zero. */
function cutPower(bytes: Buffer, flushed: number): Buffer {
  const left = Buffer.from(bytes.subarray(0, flushed + Math.floor(chance() * (bytes.length - flushed + 1))));
  for (let at = Math.ceil(flushed / SECTOR_BYTES) * SECTOR_BYTES; at < left.length; at += SECTOR_BYTES) {
    if (chance() < 0.4) left.fill(0, at, Math.min(left.length, at + SECTOR_BYTES));
  }
  return left;
}

describe('a power cut in the middle of an append', () => {
  it(`leaves all flushed events, in ${ROUNDS * 10} cuts (seed ${SEED})`, async () => {
    const path = join(await temporaryFolder(), '記事.taiyaku');
    let acknowledged: readonly ReviewEvent[] = comment(1, 3);
    await createLog(path, { events: acknowledged });
    for (let round = 0; round < ROUNDS * 10; round++) {
      const flushed = (await readFile(path)).length;
      const log = await openLog(path, 'hanako');
      if (!log.ok) throw new Error(log.problem.code);
      await log.value.append(comment(log.value.clock + 1, Math.floor(chance() * 900)));
      await log.value.close();
      await writeFile(path, cutPower(await readFile(path), flushed));

      const opened = await openLog(path, 'hanako');
      if (!opened.ok) throw new Error(opened.problem.code);
      const { events, clock } = opened.value;
      const ids = new Set(events.map(({ id }) => id));
      expect(
        acknowledged.filter(({ id }) => !ids.has(id)),
        `round ${round}`,
      ).toEqual([]);
      const next = comment(Math.max(clock, acknowledged.length * 2) + 1, 5);
      expect(await opened.value.append(next)).toEqual({ ok: true, value: undefined });
      await opened.value.close();
      acknowledged = [...acknowledged, ...next];
    }
  });
});
