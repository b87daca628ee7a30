/** The advisory lock beside a log: who writes to it now. A lock whose process is gone is taken over. */
import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import { z } from 'zod';
import { diskFileSystem, type FileSystem } from '../files/file-system.ts';

const lockSchema = z.object({
  token: z.string(),
  holder: z.string(),
  pid: z.number(),
  host: z.string(),
  at: z.string(),
});

export type Lock = { readonly heldBy: string } | { readonly release: () => Promise<void> };

/** Takes the lock of the log at `path`, or says who holds it. Throws what the file system throws. */
export async function takeLock(path: string, holder: string, fs: FileSystem = diskFileSystem): Promise<Lock> {
  const file = `${path}.lock`;
  const token = randomUUID();
  const content = JSON.stringify({ token, holder, pid: process.pid, host: hostname(), at: new Date().toISOString() });
  for (let attempt = 0; attempt < 2; attempt++) {
    try {
      await fs.writeFile(file, content, 'wx');
      return { release: () => release(file, token, fs) };
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    }
    const current = await readLock(file, fs);
    if (current && isAlive(current)) return { heldBy: current.holder };
    await fs.unlink(file).catch(() => undefined);
  }
  return { heldBy: '?' };
}

async function release(file: string, token: string, fs: FileSystem): Promise<void> {
  const current = await readLock(file, fs);
  if (current?.token === token) await fs.unlink(file).catch(() => undefined);
}

async function readLock(file: string, fs: FileSystem): Promise<z.infer<typeof lockSchema> | undefined> {
  try {
    return lockSchema.parse(JSON.parse((await fs.readFile(file)).toString('utf8')));
  } catch {
    // A lock that is gone or unreadable holds nothing.
    return undefined;
  }
}

/** On another machine nobody can tell, so the lock is believed. */
function isAlive({ pid, host }: z.infer<typeof lockSchema>): boolean {
  if (host !== hostname()) return true;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
