/**
 * A log on disk, a review or a glossary: JSON Lines that only ever grow. An append returns after the bytes are on the device; a torn last
 * line is set aside in a file of its own, a damaged line stays where it is and is reported.
 */
import { randomUUID } from 'node:crypto';
import { basename } from 'node:path';
import type { Repair } from '../../../shared/api/opened-review.ts';
import type { LogFormat, Stamped } from '../../../shared/log/log-format.ts';
import { fail, ok, type Result } from '../../../shared/result.ts';
import type { ReviewEvent, UnknownEvent } from '../../../shared/review/event.ts';
import { REVIEW_LOG } from '../../../shared/review/log-line.ts';
import { atomicCreate } from '../files/atomic-write.ts';
import { readProblem, writeProblem } from '../files/file-problem.ts';
import { diskFileSystem, type FileSystem } from '../files/file-system.ts';
import { appendLines } from './append-lines.ts';
import { type ForeignLock, type Lock, type LockWish, takeLock } from './lock.ts';
import { createLogReader, type LogReader, type LogReading } from './read-log.ts';
import { setAsideTornLine } from './set-aside.ts';

export interface OpenLog<E extends Stamped = ReviewEvent> {
  readonly path: string;
  /** What makes copies copies of one log; undefined when the header is damaged. */
  readonly id: string | undefined;
  readonly events: readonly E[];
  /** Events of types that this version does not know. */
  readonly unknown: readonly UnknownEvent[];
  /** The highest clock in the file, of events this version does not know too. */
  readonly clock: number;
  readonly repair: Repair;
  /** Set when it opened for reading only: who holds the lock, empty when the file itself may not be written. */
  readonly lockedBy?: string;
  /** Set when that lock is another machine's. */
  readonly foreignLock?: ForeignLock;
  /** Resolves once the events are on the device. On failure the file is as it was before the call. */
  append(events: readonly (E | UnknownEvent)[]): Promise<Result<void>>;
  close(): Promise<void>;
}

export interface LogStore<E extends Stamped> {
  /** Writes a new file, of a new log where there is no `id`; fails with `file-exists` rather than touch one that is there. */
  createLog(
    path: string,
    content: { readonly id?: string | undefined; readonly events: readonly (E | UnknownEvent)[] },
    fs?: FileSystem,
  ): Promise<Result<void>>;
  /**
   * Opens a log for `holder`; when somebody else holds its lock, or it may not be written, it opens for reading only.
   * `wish` may be the holder's name alone.
   */
  openLog(path: string, wish: string | LockWish, fs?: FileSystem): Promise<Result<OpenLog<E>>>;
}

/** The store of one kind of log; all kinds are kept with the same care. */
export function createLogStore<E extends Stamped>(format: LogFormat<E>): LogStore<E> {
  const read = createLogReader(format);
  const { kind } = format;
  return {
    async createLog(path, { id = randomUUID(), events }, fs = diskFileSystem) {
      const name = basename(path);
      try {
        const created = await atomicCreate(path, format.formatLog(id, events), fs);
        return created ? ok(undefined) : fail({ code: 'file-exists', name });
      } catch (error) {
        return fail(writeProblem(error, name));
      }
    },
    async openLog(path, wish, fs = diskFileSystem) {
      const name = basename(path);
      const lock = await tryLock(path, typeof wish === 'string' ? { holder: wish, takeOver: false } : wish, fs);
      if (!lock.ok) return lock;
      const release = 'release' in lock.value ? lock.value.release : async () => undefined;
      // Read under the lock: who held it before may have appended until the last moment.
      const reading = await readFile(path, read, fs);
      if (!reading.ok) {
        await release();
        return reading;
      }
      if ('heldBy' in lock.value) return ok(readOnly(path, { ...reading.value.log, kind }, lock.value));
      try {
        const { log, bytes } = reading.value;
        if (log.repair.tornLine) await setAsideTornLine(path, bytes, log.wholeBytes, fs);
        const lines = await appendLines(path, { ...log, kind }, fs);
        const close = async () => {
          await lines.close();
          await release();
        };
        return ok({ ...facts(path, log), append: lines.append, close });
      } catch (error) {
        await release();
        requireWriteProblem(error, name);
        return ok(readOnly(path, { ...reading.value.log, kind }, { heldBy: '' }));
      }
    },
  };
}

export const { createLog, openLog } = createLogStore(REVIEW_LOG);

/** A full disk or a folder that may not be written must not keep anybody from reading; any other failure is thrown. */
function requireWriteProblem(error: unknown, name: string): void {
  writeProblem(error, name);
}

/** Where no lock can be written nobody can hold one, and the review is read without it. */
async function tryLock(path: string, wish: LockWish, fs: FileSystem): Promise<Result<Lock>> {
  try {
    // A lock beside a review that is not there would only be litter.
    await fs.entryOf(path);
  } catch (error) {
    return fail(readProblem(error, basename(path)));
  }
  try {
    return ok(await takeLock(path, wish, fs));
  } catch (error) {
    requireWriteProblem(error, basename(path));
    return ok({ heldBy: '' });
  }
}

async function readFile<E extends Stamped>(
  path: string,
  read: LogReader<E>,
  fs: FileSystem,
): Promise<Result<{ readonly log: LogReading<E>; readonly bytes: Buffer }>> {
  try {
    const bytes = await fs.readFile(path);
    const log = read(bytes, basename(path));
    return log.ok ? ok({ log: log.value, bytes }) : log;
  } catch (error) {
    return fail(readProblem(error, basename(path)));
  }
}

function facts<E extends Stamped>(path: string, { id, events, unknown, repair }: LogReading<E>) {
  const clock = [...events, ...unknown].reduce((highest, event) => Math.max(highest, event.clock), 0);
  return { path, id, events, unknown, clock, repair };
}

type HeldLock = Extract<Lock, { readonly heldBy: string }>;

function readOnly<E extends Stamped>(
  path: string,
  reading: LogReading<E> & { readonly kind: LogFormat<E>['kind'] },
  { heldBy, foreign }: HeldLock,
): OpenLog<E> {
  const name = basename(path);
  return {
    ...facts(path, reading),
    lockedBy: heldBy,
    ...(foreign && { foreignLock: foreign }),
    append: async () => fail({ code: `${reading.kind}-read-only`, name }),
    close: async () => undefined,
  };
}
