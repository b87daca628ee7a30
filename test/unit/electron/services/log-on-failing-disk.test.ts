import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createLog } from '../../../../electron/services/log-store/log-store.ts';
import { failingDisk } from '../../../support/failing-disk.ts';
import { EVENTS, MORE, opened, read, reviewFile } from '../../../support/review-logs.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

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
