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

/** A lock that another machine wrote; `since` is ISO 8601. */
export interface ForeignLock {
  readonly machine: string;
  readonly since: string;
}

export type Lock =
  | { readonly heldBy: string; readonly foreign?: ForeignLock | undefined }
  | { readonly release: () => Promise<void> };

export interface LockWish {
  readonly holder: string;
  /** Whether a lock of another machine is taken away from it. */
  readonly takeOver: boolean;
}

/** Takes the lock of the log at `path`, or says who holds it. Throws what the file system throws. */
export async function takeLock(
  path: string,
  { holder, takeOver }: LockWish,
  fs: FileSystem = diskFileSystem,
): Promise<Lock> {
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
    const foreign = current && foreignLock(current);
    if (current && isAlive(current) && !(takeOver && foreign)) return { heldBy: current.holder, foreign };
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

function foreignLock({ host, at }: z.infer<typeof lockSchema>): ForeignLock | undefined {
  return host === hostname() ? undefined : { machine: host, since: at };
}

/** On another machine nobody can tell, so the lock is believed until the reader says otherwise. */
function isAlive({ pid, host }: z.infer<typeof lockSchema>): boolean {
  if (host !== hostname()) return true;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
