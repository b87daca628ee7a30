/** Appends to an open log file: on the device before it says so, all or nothing, and never into a file that is another one. */
import type { FileHandle } from 'node:fs/promises';
import { basename } from 'node:path';
import { formatLine, type LogKind, type Stamped } from '../../../shared/log/log-format.ts';
import type { Problem } from '../../../shared/problem.ts';
import { fail, ok, type Result } from '../../../shared/result.ts';
import { writeProblem } from '../files/file-problem.ts';
import type { Entry, FileSystem } from '../files/file-system.ts';
import type { LogReading } from './read-log.ts';

export interface LineAppender {
  /** Resolves once the events are on the device. On failure the file is as it was before the call. */
  append(events: readonly Stamped[]): Promise<Result<void>>;
  close(): Promise<void>;
}

/** Throws what the file system throws when the file cannot be opened for writing. */
export async function appendLines(
  path: string,
  { wholeBytes, unended, kind }: Pick<LogReading, 'wholeBytes' | 'unended'> & { readonly kind: LogKind },
  fs: FileSystem,
): Promise<LineAppender> {
  const name = basename(path);
  let handle = await fs.open(path, 'r+');
  let { identity } = await fs.entryOf(path);
  let length = wholeBytes;
  /** A failed write left bytes behind `length` that could not be taken away again at once. */
  let leftover = false;
  if (unended) length += await endLastLine(handle, length, fs);
  let queue: Promise<unknown> = Promise.resolve();

  /** What lies at the path now must be the file that was read, or the lines would be swallowed without a word. */
  const findObstacle = async (): Promise<Problem | undefined> => {
    const entry = await findEntry(path, fs);
    if (!entry) return { code: `${kind}-gone`, name };
    if (leftover && entry.size > length) await dropLeftover();
    else if (entry.size !== length) return { code: `${kind}-replaced`, name };
    if (entry.identity === identity) return undefined;
    const other = await openTwin(path, handle, fs);
    if (!other) return { code: `${kind}-replaced`, name };
    await handle.close();
    handle = other;
    identity = entry.identity;
    return undefined;
  };

  const dropLeftover = async () => {
    leftover = true;
    await handle.truncate(length);
    leftover = false;
  };

  const write = async (events: readonly Stamped[]): Promise<Result<void>> => {
    const lines = Buffer.from(`${events.map(formatLine).join('\n')}\n`, 'utf8');
    try {
      const obstacle = await findObstacle();
      if (obstacle) return fail(obstacle);
      await writeAll(handle, lines, length);
      await fs.flush(handle);
      length += lines.length;
      return ok(undefined);
    } catch (error) {
      await dropLeftover().catch(() => undefined);
      return fail(writeProblem(error, name));
    }
  };

  return {
    append(events) {
      const result = queue.then(() => write(events));
      queue = result.catch(() => undefined);
      return result;
    },
    async close() {
      await queue;
      await handle.close();
    },
  };
}

/** Undefined where there is nothing any more. */
async function findEntry(path: string, fs: FileSystem): Promise<Entry | undefined> {
  try {
    return await fs.entryOf(path);
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR'))
      return undefined;
    throw error;
  }
}

/**
 * The file at the path, opened, when it holds the same bytes as ours: a sync program put a fresh copy in place, or the
 * file system gives its files new identities. Undefined when it holds anything else.
 */
async function openTwin(path: string, ours: FileHandle, fs: FileSystem): Promise<FileHandle | undefined> {
  const theirs = await fs.open(path, 'r+');
  const [a, b] = await Promise.all([readWhole(ours), readWhole(theirs)]);
  if (a.equals(b)) return theirs;
  await theirs.close();
  return undefined;
}

async function readWhole(handle: FileHandle): Promise<Buffer> {
  const { size } = await handle.stat();
  const bytes = Buffer.alloc(size);
  let read = 0;
  while (read < size) {
    const { bytesRead } = await handle.read(bytes, read, size - read, read);
    if (bytesRead === 0) break;
    read += bytesRead;
  }
  return bytes.subarray(0, read);
}

/** The bytes that it took. */
async function endLastLine(handle: FileHandle, position: number, fs: FileSystem): Promise<number> {
  const newline = Buffer.from('\n');
  try {
    await writeAll(handle, newline, position);
    await fs.flush(handle);
    return newline.length;
  } catch (error) {
    await handle.close();
    throw error;
  }
}

async function writeAll(handle: FileHandle, bytes: Buffer, position: number): Promise<void> {
  let written = 0;
  while (written < bytes.length) {
    const { bytesWritten } = await handle.write(bytes, written, bytes.length - written, position + written);
    written += bytesWritten;
  }
}
