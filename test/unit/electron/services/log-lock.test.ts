import { readdir, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { basename, dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { EVENTS, MORE, opened, reviewFile } from '../../../support/review-logs.ts';

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
