/** Reviews as earlier programs wrote them, kept as files: whatever changes, these open as they did. */
import { copyFile, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openLog } from '../../../../electron/services/log-store/log-store.ts';
import { appRoot } from '../../../../electron/services/places.ts';
import { createTranslator, wordProblem } from '../../../../shared/locales/translator.ts';
import { foldEvents } from '../../../../shared/review/fold.ts';
import { stamped } from '../../../support/events.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

const KEPT = join(appRoot(), 'test', 'fixtures', 'reviews');

/** A copy of a kept file that a test may write to. */
async function kept(name: string): Promise<string> {
  const path = join(await temporaryFolder(), name);
  await copyFile(join(KEPT, name), path);
  return path;
}

const plain = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (_key, part) => (part instanceof Map ? Object.fromEntries(part) : part)));

describe('a review of the past', () => {
  it.each([
    ['version-1.taiyaku', 0],
    ['version-1-first-header.taiyaku', 0],
    ['version-1-newer-event.taiyaku', 1],
  ])('opens whole, gives the same state and can be written on: %s', async (name, unknownEvents) => {
    const path = await kept(name);
    const log = await openLog(path, 'hanako');
    if (!log.ok) throw new Error(log.problem.code);
    const { id, events, repair, clock } = log.value;
    expect(repair).toEqual({ tornLine: false, quarantinedLines: [], unknownEvents });
    expect(id).toBe('5d0c1c0a-3f5e-4b43-9a53-6f8f8a3a7e11');
    const state = JSON.parse(await readFile(join(KEPT, 'version-1.state.json'), 'utf8'));
    expect(plain(foldEvents(events))).toMatchObject(state);
    const more = stamped([{ type: 'comment.resolved', data: { comment: 'c3' } }], undefined, clock + 1);
    expect(await log.value.append(more)).toMatchObject({ ok: true });
    await log.value.close();
    const before = await readFile(join(KEPT, name), 'utf8');
    expect((await readFile(path, 'utf8')).startsWith(before)).toBe(true);
  });
});

describe('a review of the future', () => {
  it('is left as it is, with a sentence that says what to do', async () => {
    const path = await kept('version-2.taiyaku');
    const log = await openLog(path, 'hanako');
    expect(log).toMatchObject({ ok: false, problem: { code: 'review-from-future', version: 2 } });
    if (log.ok) return;
    expect(wordProblem(createTranslator('en'), log.problem)).toBe(
      '“version-2.taiyaku” was written by a newer Taiyaku (format 2). The file was left as it is; update Taiyaku to open it.',
    );
    expect(await readFile(path, 'utf8')).toBe(await readFile(join(KEPT, 'version-2.taiyaku'), 'utf8'));
  });
});
