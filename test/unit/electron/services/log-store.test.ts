import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { createLog, openLog } from '../../../../electron/services/log-store/log-store.ts';
import { crc32c } from '../../../../shared/review/checksum.ts';
import type { ReviewEvent } from '../../../../shared/review/event.ts';
import { stamped } from '../../../support/events.ts';
import { EVENTS, MORE, opened, read, reviewFile } from '../../../support/review-logs.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

const idsOf = (events: readonly ReviewEvent[]) => events.map(({ id }) => id);

describe('a review on disk', () => {
  it('gives back what was written', async () => {
    const { events, repair, clock } = await read(await reviewFile());
    expect(events).toEqual(EVENTS);
    expect(repair).toEqual({ tornLine: false, quarantinedLines: [], unknownEvents: 0 });
    expect(clock).toBe(3);
  });

  it('is never made over a file that is there', async () => {
    const path = await reviewFile();
    expect(await createLog(path, { events: [] })).toMatchObject({ ok: false, problem: { code: 'file-exists' } });
    expect((await read(path)).events).toHaveLength(3);
  });

  it('grows by what is appended', async () => {
    const path = await reviewFile();
    const log = await opened(path, 'hanako');
    expect(await log.append(MORE)).toEqual({ ok: true, value: undefined });
    await log.close();
    expect((await read(path)).events).toEqual([...EVENTS, ...MORE]);
  });

  it('keeps appends that were asked for at once in their order', async () => {
    const path = await reviewFile([]);
    const log = await opened(path, 'hanako');
    const batches = Array.from({ length: 20 }, (_, n) =>
      stamped([{ type: 'review.titled', data: { title: `${n}` } }], { id: 'hanako', name: '' }, n + 1),
    );
    await Promise.all(batches.map((batch) => log.append(batch)));
    await log.close();
    expect((await read(path)).events).toEqual(batches.flat());
  });

  it('opens after a cut at any byte, with every line that is whole and nothing thrown away', async () => {
    const path = await reviewFile();
    const whole = await readFile(path);
    const headerEnd = whole.indexOf('\n') + 1;
    for (let cut = 0; cut < whole.length; cut++) {
      await writeFile(path, whole.subarray(0, cut));
      const result = await openLog(path, 'hanako');
      if (cut < headerEnd) {
        expect(result, `cut at ${cut}`).toMatchObject({ ok: false, problem: { code: 'review-malformed', line: 1 } });
        expect(await readFile(path)).toEqual(whole.subarray(0, cut));
        continue;
      }
      if (!result.ok) throw new Error(`cut at ${cut}: ${result.problem.code}`);
      const log = result.value;
      const kept = whole.subarray(0, cut).toString('latin1').split('\n').length - 2;
      const isWholeLine = whole[cut] === 0x0a;
      expect(idsOf(log.events), `cut at ${cut}`).toEqual(idsOf(EVENTS.slice(0, isWholeLine ? kept + 1 : kept)));
      expect(await log.append(MORE)).toMatchObject({ ok: true });
      await log.close();
      const again = await read(path);
      expect(idsOf(again.events), `cut at ${cut}`).toEqual([...idsOf(log.events), ...idsOf(MORE)]);
      expect(again.repair).toEqual({ tornLine: false, quarantinedLines: [], unknownEvents: 0 });
    }
  });

  it('sets a torn last line aside in a file of its own', async () => {
    const path = await reviewFile();
    await writeFile(path, '{"id":"torn', { flag: 'a' });
    expect((await read(path)).repair.tornLine).toBe(true);
    const aside = (await readdir(join(path, '..'))).filter((name) => name.includes('.torn-'));
    expect(aside).toHaveLength(1);
    expect(await readFile(join(path, '..', aside[0] ?? ''), 'utf8')).toBe('{"id":"torn');
    expect((await read(path)).repair.tornLine).toBe(false);
  });

  it('reports a damaged line, leaves it where it is and reads the rest', async () => {
    const path = await reviewFile();
    const lines = (await readFile(path, 'utf8')).split('\n');
    const damaged = lines.map((line, index) => (index === 2 ? line.replace('本文', '本分') : line)).join('\n');
    await writeFile(path, damaged);
    const { events, repair } = await read(path);
    expect(idsOf(events)).toEqual(['hanako-1', 'hanako-3']);
    expect(repair.quarantinedLines).toEqual([3]);
    expect(await readFile(path, 'utf8')).toBe(damaged);
  });

  it.each(['version', 'format', '{', 'id'])('opens with all its events when the header lost its %j', async (part) => {
    const path = await reviewFile();
    const whole = await readFile(path, 'utf8');
    const damaged = whole.replace(part, '#'.repeat(part.length));
    await writeFile(path, damaged);
    const { events, repair, id } = await read(path);
    expect([events, repair.quarantinedLines, id]).toEqual([EVENTS, [1], undefined]);
    expect(await readFile(path, 'utf8')).toBe(damaged);
  });

  it('does not take a flipped bit in the version for a newer program', async () => {
    const path = await reviewFile();
    await writeFile(path, (await readFile(path, 'utf8')).replace('"version":1', '"version":3'));
    expect((await read(path)).events).toEqual(EVENTS);
  });

  it('keeps every torn piece, even when the clock is set back to the moment of an older one', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2025, 5, 12) });
    onTestFinished(() => void vi.useRealTimers());
    const path = await reviewFile();
    for (const piece of ['{"id":"first', '{"id":"second']) {
      await writeFile(path, piece, { flag: 'a' });
      await read(path);
    }
    const names = (await readdir(join(path, '..'))).filter((name) => name.includes('.torn-'));
    const pieces = await Promise.all(names.map((name) => readFile(join(path, '..', name), 'utf8')));
    expect(pieces.sort()).toEqual(['{"id":"first', '{"id":"second']);
  });

  it('counts an event once, however often its line stands in the file', async () => {
    const path = await reviewFile();
    const lines = (await readFile(path, 'utf8')).split('\n');
    await writeFile(path, [...lines.slice(0, -1), lines[1], lines[1], ''].join('\n'));
    expect((await read(path)).events).toEqual(EVENTS);
  });

  it.each([
    ['of a new type', 'comment.sung', {}],
    [
      'with a new kind of error',
      'comment.added',
      { comment: 'c9', anchor: { on: 'article' }, text: 'Stiff', mqm: 'register' },
    ],
  ])('carries an event %s of a newer program along, and goes on after its clock', async (_, type, data) => {
    const path = await reviewFile();
    const content = { id: 'new', actor: EVENTS[0]?.actor, at: '2030-01-01', clock: 90, type, data };
    const canonical = JSON.stringify(content);
    const line = `${canonical.slice(0, -1)},"sum":"${crc32c(canonical)}"}`;
    await writeFile(path, `${line}\n`, { flag: 'a' });
    const log = await opened(path, 'hanako');
    expect([log.events, log.repair.unknownEvents, log.clock]).toEqual([EVENTS, 1, 90]);
    await log.append(MORE);
    await log.close();
    expect(await readFile(path, 'utf8')).toContain(line);
  });

  it('is not touched when a newer program made it', async () => {
    const path = join(await temporaryFolder(), 'new.taiyaku');
    const content = '{"format":"taiyaku","version":2,"id":"x"}\n{"kind":"new"}\n';
    await writeFile(path, content);
    expect(await openLog(path, 'hanako')).toMatchObject({
      ok: false,
      problem: { code: 'review-from-future', version: 2 },
    });
    expect(await readFile(path, 'utf8')).toBe(content);
    expect(await readdir(join(path, '..'))).toEqual(['new.taiyaku']);
  });

  it.each(['', 'not a review\n', '{"format":"other","version":1}\n', '\u0000\u0001\u0002'])(
    'refuses what is no review: %j',
    async (content) => {
      const path = join(await temporaryFolder(), 'other.taiyaku');
      await writeFile(path, content);
      expect(await openLog(path, 'hanako')).toMatchObject({
        ok: false,
        problem: { code: 'review-malformed', line: 1 },
      });
      expect(await readFile(path, 'utf8')).toBe(content);
    },
  );

  it('says that it is not there, and leaves no lock behind', async () => {
    const folder = await temporaryFolder();
    expect(await openLog(join(folder, 'gone.taiyaku'), 'hanako')).toMatchObject({
      ok: false,
      problem: { code: 'file-not-found', name: 'gone.taiyaku' },
    });
    expect(await readdir(folder)).toEqual([]);
  });
});
