import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { createLog, type OpenLog, openLog } from '../../../../electron/services/log-store/log-store.ts';
import { crc32c } from '../../../../shared/review/checksum.ts';
import type { ReviewEvent } from '../../../../shared/review/event.ts';
import { documentOf, stamped } from '../../../support/events.ts';
import { failingDisk } from '../../../support/failing-disk.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

const EVENTS = stamped([
  { type: 'review.titled', data: { title: '北朝鮮がミサイル発射' } },
  { type: 'document.imported', data: { side: 'source', document: documentOf('ja', ['本文😀。']) } },
  { type: 'comment.added', data: { comment: 'c1', anchor: { on: 'article' }, text: '要確認' } },
]);
const MORE = stamped([{ type: 'comment.resolved', data: { comment: 'c1' } }], { id: 'john', name: 'John' }, 4);

async function reviewFile(events: readonly ReviewEvent[] = EVENTS): Promise<string> {
  const path = join(await temporaryFolder(), '記事.taiyaku');
  expect(await createLog(path, { events })).toEqual({ ok: true, value: undefined });
  return path;
}

async function opened(path: string, ...more: Parameters<typeof openLog> extends [string, ...infer R] ? R : never) {
  const result = await openLog(path, ...more);
  if (!result.ok) throw new Error(result.problem.code);
  const log = result.value;
  onTestFinished(() => log.close().catch(() => undefined));
  return log;
}

/** Opens, looks and closes. */
async function read(path: string): Promise<OpenLog> {
  const log = await opened(path, 'hanako');
  await log.close();
  return log;
}

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

describe('the lock of a review', () => {
  it('lets the second opener read, with the name of the first', async () => {
    const path = await reviewFile();
    const first = await opened(path, '佐藤 花子');
    const second = await opened(path, 'John');
    expect([first.lockedBy, second.lockedBy]).toEqual([undefined, '佐藤 花子']);
    expect(second.events).toEqual(EVENTS);
    expect(await second.append(MORE)).toMatchObject({ ok: false, problem: { code: 'review-read-only' } });
    await second.close();
    await first.close();
    expect((await opened(path, 'John')).lockedBy).toBeUndefined();
  });

  it('is taken over from a process that is gone', async () => {
    const path = await reviewFile();
    const gone = { token: 't', holder: 'ghost', pid: 2 ** 22 + 1, host: hostname(), at: '' };
    await writeFile(`${path}.lock`, JSON.stringify(gone));
    expect((await opened(path, 'hanako')).lockedBy).toBeUndefined();
  });

  it('is believed when it comes from another machine', async () => {
    const path = await reviewFile();
    const far = { token: 't', holder: 'John', pid: 1, host: `not-${hostname()}`, at: '' };
    await writeFile(`${path}.lock`, JSON.stringify(far));
    expect((await opened(path, 'hanako')).lockedBy).toBe('John');
  });

  it('of another machine says whose it is and since when, and is taken over at the reader’s word', async () => {
    const path = await reviewFile();
    const at = '2024-05-01T09:00:00.000Z';
    const far = { token: 't', holder: 'John', pid: 1, host: `not-${hostname()}`, at };
    await writeFile(`${path}.lock`, JSON.stringify(far));
    expect((await opened(path, 'hanako')).foreignLock).toEqual({ machine: `not-${hostname()}`, since: at });
    const taken = await opened(path, { holder: 'hanako', takeOver: true });
    expect(taken.lockedBy).toBeUndefined();
    expect(await taken.append(MORE)).toEqual({ ok: true, value: undefined });
    await taken.close();
    expect(await readdir(dirname(path))).toEqual([basename(path)]);
  });

  it('of a program that runs here is never taken over', async () => {
    const path = await reviewFile();
    const first = await opened(path, 'hanako');
    const second = await opened(path, { holder: 'John', takeOver: true });
    expect([second.lockedBy, second.foreignLock]).toEqual(['hanako', undefined]);
    await first.close();
  });

  it('is taken over when it is damaged', async () => {
    const path = await reviewFile();
    await writeFile(`${path}.lock`, '{"tok');
    expect((await opened(path, 'hanako')).lockedBy).toBeUndefined();
  });
});

describe('a disk that fails', () => {
  it.each([0, 1, 50, 150])(
    'leaves the review as it was when it is full after %i bytes, and goes on when mended',
    async (room) => {
      const path = await reviewFile();
      const before = await readFile(path);
      const disk = failingDisk();
      const log = await opened(path, 'hanako', disk);
      disk.failAfter(room);
      expect(await log.append(MORE)).toMatchObject({ ok: false, problem: { code: 'disk-full' } });
      expect(await readFile(path)).toEqual(before);
      disk.failAfter(undefined);
      expect(await log.append(MORE)).toMatchObject({ ok: true });
      await log.close();
      expect((await read(path)).events).toEqual([...EVENTS, ...MORE]);
    },
  );

  it.each([
    ['EIO', 'write-failed'],
    ['ENOSPC', 'disk-full'],
    ['EROFS', 'write-refused'],
  ])('does not call saved what it could not flush (%s)', async (code, problem) => {
    const path = await reviewFile();
    const disk = failingDisk();
    const log = await opened(path, 'hanako', disk);
    disk.failFlush(code);
    expect(await log.append(MORE)).toMatchObject({ ok: false, problem: { code: problem } });
    disk.failFlush(undefined);
    expect(await log.append(MORE)).toMatchObject({ ok: true });
    await log.close();
    expect((await read(path)).events).toEqual([...EVENTS, ...MORE]);
  });

  it('lets a review be read when not even its lock can be written', async () => {
    const path = await reviewFile();
    const disk = failingDisk();
    disk.failAfter(0);
    const log = await opened(path, 'hanako', disk);
    expect(log.events).toEqual(EVENTS);
    expect(log.lockedBy).toBe('');
    expect(await log.append(MORE)).toMatchObject({ ok: false, problem: { code: 'review-read-only' } });
  });

  it.each([
    ['EPERM', 'write-refused'],
    ['EEXIST', 'write-failed'],
    ['EBUSY', 'write-failed'],
    ['ESTALE', 'write-failed'],
    ['UNKNOWN', 'write-failed'],
  ])('leaves nothing half done on a share that refuses a rename (%s)', async (code, problem) => {
    const folder = await temporaryFolder();
    const disk = failingDisk();
    disk.failRename(code);
    const made = await createLog(join(folder, 'new.taiyaku'), { events: EVENTS }, disk);
    expect(made).toMatchObject({ ok: false, problem: { code: problem, name: 'new.taiyaku' } });
    expect(await readdir(folder)).toEqual([]);
  });

  it('opens for reading, with the torn line where it is, when that cannot be set aside', async () => {
    const path = await reviewFile();
    await writeFile(path, '{"id":"torn', { flag: 'a' });
    const disk = failingDisk();
    disk.failRename('EBUSY');
    const log = await opened(path, 'hanako', disk);
    expect([log.events, log.lockedBy, log.repair.tornLine]).toEqual([EVENTS, '', true]);
    expect(await readFile(path, 'utf8')).toMatch(/\{"id":"torn$/);
  });

  it('takes back what it could not take back at once when the disk works again', async () => {
    const path = await reviewFile();
    const disk = failingDisk();
    const log = await opened(path, 'hanako', disk);
    disk.failAfter(20);
    disk.failTruncate('EIO');
    expect(await log.append(MORE)).toMatchObject({ ok: false, problem: { code: 'disk-full' } });
    disk.failAfter(undefined);
    disk.failTruncate(undefined);
    expect(await log.append(MORE)).toMatchObject({ ok: true });
    await log.close();
    expect(await read(path)).toMatchObject({ events: [...EVENTS, ...MORE], repair: { quarantinedLines: [] } });
  });

  it('makes no half review', async () => {
    const folder = await temporaryFolder();
    const disk = failingDisk();
    disk.failAfter(100);
    expect(await createLog(join(folder, 'new.taiyaku'), { events: EVENTS }, disk)).toMatchObject({
      ok: false,
      problem: { code: 'disk-full' },
    });
    expect(await readdir(folder)).toEqual([]);
  });

  it('says so when the file was moved away while it was open, and goes on when it is back', async () => {
    const path = await reviewFile();
    const log = await opened(path, 'hanako');
    await rename(path, `${path}.elsewhere`);
    expect(await log.append(MORE)).toMatchObject({ ok: false, problem: { code: 'review-gone' } });
    await rename(`${path}.elsewhere`, path);
    expect(await log.append(MORE)).toMatchObject({ ok: true });
  });

  it('writes nothing into another file that took its place, not even one of the same length', async () => {
    const path = await reviewFile();
    const whole = await readFile(path);
    const log = await opened(path, 'hanako');
    for (const other of [
      Buffer.from('something else'),
      Buffer.alloc(whole.length, 'x'),
      Buffer.concat([whole, whole]),
    ]) {
      await rm(path);
      await writeFile(path, other);
      expect(await log.append(MORE)).toMatchObject({ ok: false, problem: { code: 'review-replaced' } });
      expect(await readFile(path)).toEqual(other);
    }
  });

  it('goes on in a fresh copy of the same bytes, as a sync program puts one in place', async () => {
    const path = await reviewFile();
    const log = await opened(path, 'hanako');
    await writeFile(`${path}.synced`, await readFile(path));
    await rename(`${path}.synced`, path);
    expect(await log.append(MORE)).toMatchObject({ ok: true });
    await log.close();
    expect((await read(path)).events).toEqual([...EVENTS, ...MORE]);
  });
});
