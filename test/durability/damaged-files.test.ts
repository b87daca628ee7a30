import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createLog, openLog } from '../../electron/services/log-store/log-store.ts';
import { readLog } from '../../electron/services/log-store/read-log.ts';
import { formatLog } from '../../shared/review/log-line.ts';
import { documentOf, stamped } from '../support/events.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { createChance, ROUNDS, SEED } from './rounds.ts';

const EVENTS = stamped([
  { type: 'document.imported', data: { side: 'source', document: documentOf('ja', ['本文😀。']) } },
  { type: 'comment.added', data: { comment: 'c1', anchor: { on: 'article' }, text: '要確認\u2028' } },
  { type: 'comment.resolved', data: { comment: 'c1' } },
]);
const MORE = stamped([{ type: 'comment.reopened', data: { comment: 'c1' } }], undefined, 9);
const WHOLE = Buffer.from(formatLog('one', EVENTS));
const LINES = WHOLE.toString('utf8').split('\n').slice(0, -1);
const NEWLINE = 0x0a;

const chance = createChance(SEED);
const below = (limit: number) => Math.floor(chance() * limit);

/** Which line a byte belongs to, its line end included; line 0 is the header. */
const lineOf = (at: number) => WHOLE.subarray(0, at).filter((byte) => byte === NEWLINE).length;

function idsIn(bytes: Buffer): readonly string[] {
  const reading = readLog(bytes, 'a.taiyaku');
  return reading.ok ? reading.value.events.map(({ id }) => id) : [];
}

describe(`a damaged review (seed ${SEED})`, () => {
  it('with any one byte changed gives all events of the other lines, and says which line is damaged', () => {
    for (let at = 0; at < WHOLE.length; at++) {
      const damaged = Buffer.from(WHOLE);
      damaged[at] = (damaged[at] ?? 0) ^ (1 << below(8));
      const line = lineOf(at);
      // A lost line end makes one damaged line of two.
      const lost = WHOLE[at] === NEWLINE ? [line, line + 1] : [line];
      const ids = idsIn(damaged);
      const expected = EVENTS.filter((_, index) => !lost.includes(index + 1)).map(({ id }) => id);
      for (const id of expected) expect(ids, `byte ${at}`).toContain(id);
      const reading = readLog(damaged, 'a.taiyaku');
      const isSound = ids.length === EVENTS.length;
      if (reading.ok && !isSound) {
        const { tornLine, quarantinedLines } = reading.value.repair;
        expect(tornLine || quarantinedLines.length > 0, `byte ${at} is reported`).toBe(true);
      }
    }
  });

  it('with lines cut out, twice or in another order gives every event that is still there, once', () => {
    for (let round = 0; round < ROUNDS * 20; round++) {
      const body = Array.from({ length: below(8) }, () => below(EVENTS.length));
      const text = [LINES[0], ...body.map((index) => LINES[index + 1])].join('\n');
      expect(new Set(idsIn(Buffer.from(`${text}\n`)))).toEqual(new Set(body.map((index) => EVENTS[index]?.id)));
      expect(idsIn(Buffer.from(`${text}\n`))).toHaveLength(new Set(body).size);
    }
  });

  it('keeps each of its bytes when it is opened and written to', async () => {
    const path = join(await temporaryFolder(), '記事.taiyaku');
    for (let round = 0; round < ROUNDS * 10; round++) {
      await createLog(path, { id: 'one', events: EVENTS });
      const damaged = Buffer.from(await readFile(path)).subarray(0, 1 + below(WHOLE.length));
      for (let n = below(4); n > 0; n--) damaged[below(damaged.length)] = below(256);
      await writeFile(path, damaged);
      const log = await openLog(path, 'hanako');
      if (log.ok) {
        expect(await log.value.append(MORE)).toMatchObject({ ok: true });
        await log.value.close();
      }
      const folder = dirname(path);
      const aside = (await readdir(folder)).filter((name) => name.includes('.torn-'));
      const pieces = await Promise.all(aside.map((name) => readFile(join(folder, name))));
      const kept = Buffer.concat([
        (await readFile(path)).subarray(0, damaged.length - (pieces[0]?.length ?? 0)),
        ...pieces,
      ]);
      expect(kept.equals(damaged), `round ${round}`).toBe(true);
      await Promise.all([path, ...aside.map((name) => join(folder, name))].map((name) => rm(name)));
    }
  });
});
