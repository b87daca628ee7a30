/** The reviews that are open in this process: each one log and one lock, however many windows show it. */
import { basename, extname } from 'node:path';
import type { Repair } from '../../../shared/api/contract.ts';
import { fail, ok, type Result } from '../../../shared/result.ts';
import type { Actor, EventBody, ReviewEvent } from '../../../shared/review/event.ts';
import { isReviewEvent, type LogEvent } from '../../../shared/review/log-line.ts';
import type { FileSystem } from '../files/file-system.ts';
import { type OpenLog, openLog } from '../log-store/log-store.ts';
import { stampEvents } from './stamp-events.ts';

export interface OpenReview {
  readonly name: string;
  readonly events: readonly ReviewEvent[];
  readonly repair: Repair;
  readonly lockedBy?: string;
}

/** All that a copy of the review must hold. */
export interface WholeLog {
  readonly id: string | undefined;
  readonly events: readonly LogEvent[];
  /** The highest clock of them all. */
  readonly clock: number;
}

export interface OpenReviews {
  /** Opens the review, or joins those who have it open. */
  open(path: string, actor: Actor): Promise<Result<OpenReview>>;
  /** Resolves once the stamped events are on the device; on failure nothing has changed. */
  append(path: string, actor: Actor, bodies: readonly EventBody[]): Promise<Result<readonly ReviewEvent[]>>;
  /** Takes in events of another copy, with their own stamps; resolves with those that this version knows. */
  receive(path: string, events: readonly LogEvent[]): Promise<Result<readonly ReviewEvent[]>>;
  wholeLog(path: string): WholeLog | undefined;
  /** The review as it is open here. */
  find(path: string): OpenReview | undefined;
  /** One of those who opened it leaves; the last one gives the lock back. */
  close(path: string): Promise<void>;
  closeAll(): Promise<void>;
}

interface Entry {
  readonly log: OpenLog;
  readonly events: ReviewEvent[];
  readonly unknown: LogEvent[];
  clock: number;
  users: number;
}

export function createOpenReviews(fs: FileSystem): OpenReviews {
  const entries = new Map<string, Entry>();
  const inTurn = createTurns();

  const enter = async (path: string, actor: Actor): Promise<Result<Entry>> => {
    const known = entries.get(path);
    if (known) return ok(known);
    const opened = await openLog(path, actor.name, fs);
    if (!opened.ok) return opened;
    const log = opened.value;
    const entry = { log, events: [...log.events], unknown: [...log.unknown], clock: log.clock, users: 0 };
    entries.set(path, entry);
    return ok(entry);
  };

  return {
    open: (path, actor) =>
      inTurn(path, async () => {
        const entered = await enter(path, actor);
        if (!entered.ok) return entered;
        entered.value.users += 1;
        return ok(toReview(path, entered.value));
      }),
    append: (path, actor, bodies) =>
      inTurn(path, async () => {
        const entry = entries.get(path);
        if (!entry) return fail({ code: 'review-not-open' });
        const events = stampEvents(bodies, actor, entry.clock);
        const written = await entry.log.append(events);
        if (!written.ok) return written;
        entry.events.push(...events);
        entry.clock += events.length;
        return ok(events);
      }),
    receive: (path, events) =>
      inTurn(path, async () => {
        const entry = entries.get(path);
        if (!entry) return fail({ code: 'review-not-open' });
        const written = await entry.log.append(events);
        if (!written.ok) return written;
        const known = events.filter(isReviewEvent);
        entry.events.push(...known);
        entry.unknown.push(...events.filter((event) => !isReviewEvent(event)));
        entry.clock = events.reduce((highest, { clock }) => Math.max(highest, clock), entry.clock);
        return ok(known);
      }),
    wholeLog(path) {
      const entry = entries.get(path);
      return entry && { id: entry.log.id, events: [...entry.events, ...entry.unknown], clock: entry.clock };
    },
    find(path) {
      const entry = entries.get(path);
      return entry && toReview(path, entry);
    },
    close: (path) =>
      inTurn(path, async () => {
        const entry = entries.get(path);
        if (!entry) return;
        entry.users -= 1;
        if (entry.users > 0) return;
        entries.delete(path);
        await entry.log.close();
      }),
    async closeAll() {
      const paths = [...entries.keys()];
      await Promise.all(
        paths.map((path) =>
          inTurn(path, async () => {
            const entry = entries.get(path);
            entries.delete(path);
            await entry?.log.close();
          }),
        ),
      );
    },
  };
}

export function reviewName(path: string): string {
  return basename(path, extname(path));
}

function toReview(path: string, { log, events }: Entry): OpenReview {
  return {
    name: reviewName(path),
    events,
    repair: log.repair,
    ...(log.lockedBy !== undefined && { lockedBy: log.lockedBy }),
  };
}

/** Runs what concerns one path one after the other. */
function createTurns() {
  const last = new Map<string, Promise<unknown>>();
  return <T>(path: string, task: () => Promise<T>): Promise<T> => {
    const result = (last.get(path) ?? Promise.resolve()).then(task);
    const settled = result.catch(() => undefined);
    last.set(path, settled);
    void settled.then(() => {
      if (last.get(path) === settled) last.delete(path);
    });
    return result;
  };
}
