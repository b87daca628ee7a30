/** Keeps the bytes of a torn last line in a file of their own before the review grows again. */
import { randomUUID } from 'node:crypto';
import { atomicWrite } from '../files/atomic-write.ts';
import type { FileSystem } from '../files/file-system.ts';

/** `bytes` is the whole file, of which the first `wholeBytes` stay. Throws what the file system throws. */
export async function setAsideTornLine(path: string, bytes: Buffer, wholeBytes: number, fs: FileSystem): Promise<void> {
  // The time alone is no name: a clock that was set back would have an older piece overwritten.
  const stamp = `${new Date().toISOString().replaceAll(':', '-')}-${randomUUID().slice(0, 8)}`;
  await atomicWrite(`${path}.torn-${stamp}`, bytes.subarray(wholeBytes), fs);
  const handle = await fs.open(path, 'r+');
  try {
    await handle.truncate(wholeBytes);
    await fs.flush(handle);
  } finally {
    await handle.close();
  }
}
