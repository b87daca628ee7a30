/** Reviews on disk: made, opened and given back when the test ends. */
import { join } from 'node:path';
import { expect, onTestFinished } from 'vitest';
import { createLog, type OpenLog, openLog } from '../../electron/services/log-store/log-store.ts';
import type { ReviewEvent } from '../../shared/review/event.ts';
import { documentOf, stamped } from './events.ts';
import { temporaryFolder } from './temporary-folder.ts';

export const EVENTS = stamped([
  { type: 'review.titled', data: { title: '北朝鮮がミサイル発射' } },
  { type: 'document.imported', data: { side: 'source', document: documentOf('ja', ['本文😀。']) } },
  { type: 'comment.added', data: { comment: 'c1', anchor: { on: 'article' }, text: '要確認' } },
]);
export const MORE = stamped([{ type: 'comment.resolved', data: { comment: 'c1' } }], { id: 'john', name: 'John' }, 4);

export async function reviewFile(events: readonly ReviewEvent[] = EVENTS): Promise<string> {
  const path = join(await temporaryFolder(), '記事.taiyaku');
  expect(await createLog(path, { events })).toEqual({ ok: true, value: undefined });
  return path;
}

export async function opened(
  path: string,
  ...more: Parameters<typeof openLog> extends [string, ...infer R] ? R : never
) {
  const result = await openLog(path, ...more);
  if (!result.ok) throw new Error(result.problem.code);
  const log = result.value;
  onTestFinished(() => log.close().catch(() => undefined));
  return log;
}

/** Opens, looks and closes. */
export async function read(path: string): Promise<OpenLog> {
  const log = await opened(path, 'hanako');
  await log.close();
  return log;
}
