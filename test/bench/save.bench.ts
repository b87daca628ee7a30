/** One reviewer appends comment after comment to one review; each answer comes after a flush to the device. */
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { appRoot } from '../../electron/services/places.ts';
import { startServing } from '../support/built-cli.ts';
import { connect } from '../support/loopback-client.ts';

export const about = 'appends a second, and milliseconds until one is on the device';

const APPENDS = 1000;

export async function run(): Promise<Readonly<Record<string, number>>> {
  const folder = await mkdtemp(join(tmpdir(), 'taiyaku-bench-'));
  const environment = { TAIYAKU_LIBRARY: join(folder, 'library'), TAIYAKU_CONFIG: join(folder, 'config') };
  const { child, address } = await startServing(join(appRoot(), 'dist', 'main', 'cli.js'), [], environment);
  const { call } = await connect(address);
  const { value } = (await call('app.describe', {})) as { value: { opening: string } };
  const review = value.opening;
  await call('review.open', { review });
  const took: number[] = [];
  const began = performance.now();
  for (let n = 0; n < APPENDS; n++) {
    const data = { comment: `c${n}`, anchor: { on: 'article' }, text: '要確認' };
    const start = performance.now();
    await call('review.append', { review, events: [{ type: 'comment.added', data }] });
    took.push(performance.now() - start);
  }
  const total = performance.now() - began;
  const opening = performance.now();
  await call('review.open', { review });
  const reopenMs = performance.now() - opening;
  child.kill('SIGTERM');
  await once(child, 'exit');
  await rm(folder, { recursive: true });
  took.sort((a, b) => a - b);
  return {
    appendsPerSecond: Math.round((APPENDS * 1000) / total),
    medianMs: round(took[APPENDS / 2] ?? 0),
    p99Ms: round(took[Math.floor(APPENDS * 0.99)] ?? 0),
    openWithThousandCommentsMs: round(reopenMs),
  };
}

const round = (value: number) => Math.round(value * 100) / 100;
