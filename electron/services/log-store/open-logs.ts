/** The logs of one kind that are open in this process: each one file and one lock, however many windows show it. */
import { basename, extname } from 'node:path';
import type { Repair } from '../../../shared/api/opened-review.ts';
import type { LogFormat, Stamped } from '../../../shared/log/log-format.ts';
import { fail, ok, type Result } from '../../../shared/result.ts';
import type { Actor, Stamp, UnknownEvent } from '../../../shared/review/event.ts';
import type { FileSystem } from '../files/file-system.ts';
import { NO_PAGE, type PageName } from '../publish.ts';
import type { ForeignLock } from './lock.ts';
import { createLogStore, type OpenLog } from './log-store.ts';
import { stampEvents } from './stamp-events.ts';
import { createTurns } from './turns.ts';

export interface OpenedLog<E extends Stamped> {
  readonly name: string;
  readonly events: readonly E[];
  readonly repair: Repair;
  readonly lockedBy?: string;
  readonly foreignLock?: ForeignLock;
}

/** All that a copy of the log must hold. */
export interface WholeLog<E extends Stamped> {
  readonly id: string | undefined;
  readonly events: readonly (E | UnknownEvent)[];
  /** The highest clock of them all. */
  readonly clock: number;
}

export interface OpenLogs<E extends Stamped> {
  /** Opens the log for a page, which may have it open already, or joins the pages that do. */
  open(path: string, actor: Actor, page?: PageName): Promise<Result<OpenedLog<E>>>;
  /** Opens it again for those who have it open, with the lock taken from another machine. */
  takeOver(path: string, actor: Actor): Promise<Result<OpenedLog<E>>>;
  /** Resolves once the stamped events are on the device; on failure nothing has changed. */
  append(path: string, actor: Actor, bodies: readonly BodyOf<E>[]): Promise<Result<readonly E[]>>;
  /** Takes in events of another copy, with their own stamps; resolves with those that this version knows. */
  receive(path: string, events: readonly (E | UnknownEvent)[]): Promise<Result<readonly E[]>>;
  wholeLog(path: string): WholeLog<E> | undefined;
  /** The log as it is open here. */
  find(path: string): OpenedLog<E> | undefined;
  /** Those who have it open, in the order of their opening it. */
  pagesOf(path: string): readonly PageName[];
  /** The paths of what a page has open. */
  openIn(page: PageName): readonly string[];
  /** A page leaves it; the last one gives the lock back. */
  close(path: string, page?: PageName): Promise<void>;
  closeAll(): Promise<void>;
}

/** An event without its stamp, as a command proposes it. */
type BodyOf<E> = E extends Stamped ? Omit<E, keyof Stamp> : never;

interface Entry<E extends Stamped> {
  readonly log: OpenLog<E>;
  readonly events: E[];
  readonly unknown: UnknownEvent[];
  clock: number;
  readonly pages: Set<PageName>;
}

export function createOpenLogs<E extends Stamped>(format: LogFormat<E>, fs: FileSystem): OpenLogs<E> {
  const { kind, isKnown } = format;
  const { openLog } = createLogStore(format);
  const entries = new Map<string, Entry<E>>();
  const inTurn = createTurns();

  const enter = async (path: string, actor: Actor): Promise<Result<Entry<E>>> => {
    const known = entries.get(path);
    if (known) return ok(known);
    const opened = await openLog(path, actor.name, fs);
    if (!opened.ok) return opened;
    const entry: Entry<E> = { ...contentOf(opened.value), pages: new Set() };
    entries.set(path, entry);
    return ok(entry);
  };

  return {
    open: (path, actor, page = NO_PAGE) =>
      inTurn(path, async () => {
        const entered = await enter(path, actor);
        if (!entered.ok) return entered;
        entered.value.pages.add(page);
        return ok(toOpened(path, entered.value));
      }),
    takeOver: (path, actor) =>
      inTurn(path, async () => {
        const entry = entries.get(path);
        if (!entry) return fail({ code: `${kind}-not-open` });
        if (entry.log.lockedBy === undefined) return ok(toOpened(path, entry));
        const opened = await openLog(path, { holder: actor.name, takeOver: true }, fs);
        if (!opened.ok) return opened;
        const taken: Entry<E> = { ...contentOf(opened.value), pages: entry.pages };
        entries.set(path, taken);
        await entry.log.close();
        return ok(toOpened(path, taken));
      }),
    append: (path, actor, bodies) =>
      inTurn(path, async () => {
        const entry = entries.get(path);
        if (!entry) return fail({ code: `${kind}-not-open` });
        // A body and a stamp are an event; the compiler cannot put together what it took apart for a type it does not know.
        const events = stampEvents(bodies, actor, entry.clock) as unknown as readonly E[];
        const written = await entry.log.append(events);
        if (!written.ok) return written;
        for (const event of events) entry.events.push(event);
        entry.clock += events.length;
        return ok(events);
      }),
    receive: (path, events) =>
      inTurn(path, async () => {
        const entry = entries.get(path);
        if (!entry) return fail({ code: `${kind}-not-open` });
        const written = await entry.log.append(events);
        if (!written.ok) return written;
        const known = events.filter(isKnown);
        entry.events.push(...known);
        entry.unknown.push(...events.filter((event): event is UnknownEvent => !isKnown(event)));
        entry.clock = events.reduce((highest, { clock }) => Math.max(highest, clock), entry.clock);
        return ok(known);
      }),
    wholeLog(path) {
      const entry = entries.get(path);
      return entry && { id: entry.log.id, events: [...entry.events, ...entry.unknown], clock: entry.clock };
    },
    find(path) {
      const entry = entries.get(path);
      return entry && toOpened(path, entry);
    },
    pagesOf: (path) => [...(entries.get(path)?.pages ?? [])],
    openIn: (page) => [...entries].flatMap(([path, { pages }]) => (pages.has(page) ? path : [])),
    close: (path, page = NO_PAGE) =>
      inTurn(path, async () => {
        const entry = entries.get(path);
        if (!entry?.pages.delete(page) || entry.pages.size > 0) return;
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

export function logName(path: string): string {
  return basename(path, extname(path));
}

function contentOf<E extends Stamped>(log: OpenLog<E>): Omit<Entry<E>, 'pages'> {
  return { log, events: [...log.events], unknown: [...log.unknown], clock: log.clock };
}

function toOpened<E extends Stamped>(path: string, { log, events }: Entry<E>): OpenedLog<E> {
  return {
    name: logName(path),
    events,
    repair: log.repair,
    ...(log.lockedBy !== undefined && { lockedBy: log.lockedBy }),
    ...(log.foreignLock && { foreignLock: log.foreignLock }),
  };
}
