/** The desk's glossaries as logs: read without a lock until somebody writes, then open until the host ends. */
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { GLOSSARY_LOG, type GlossaryBody, type GlossaryEvent } from '../../../shared/glossary/glossary-event.ts';
import { createLedger, type GlossaryLedger } from '../../../shared/glossary/glossary-ledger.ts';
import { fail, ok, type Result } from '../../../shared/result.ts';
import type { Actor } from '../../../shared/review/event.ts';
import { readProblem } from '../files/file-problem.ts';
import type { FileSystem } from '../files/file-system.ts';
import { createOpenLogs } from '../log-store/open-logs.ts';
import { createLogReader } from '../log-store/read-log.ts';

export interface KeptGlossary {
  readonly ledger: GlossaryLedger;
  /** Changes with every event, so that what was computed from the ledger can be kept as long as it stays. */
  readonly version: number;
  /** Who writes to it elsewhere; empty when the file may not be written. */
  readonly lockedBy?: string;
}

export interface Written {
  readonly ledger: GlossaryLedger;
  /** Ids of the concepts that are other than before, or gone. */
  readonly touched: ReadonlySet<string>;
}

export interface KeptGlossaries {
  /** The state of the log at `path`. */
  read(path: string): Promise<Result<KeptGlossary>>;
  /** Resolves once the events are on the device; on failure nothing has changed. */
  append(path: string, actor: Actor, bodies: readonly GlossaryBody[]): Promise<Result<Written>>;
  dispose(): Promise<void>;
}

interface Kept {
  ledger: GlossaryLedger;
  version: number;
  lockedBy?: string | undefined;
  isOpen: boolean;
  /** Size and time of the file as it was read. */
  state: string;
}

const readBytes = createLogReader(GLOSSARY_LOG);

export function createKeptGlossaries(fs: FileSystem): KeptGlossaries {
  const logs = createOpenLogs(GLOSSARY_LOG, fs);
  const kept = new Map<string, Kept>();
  let versions = 0;

  const keep = (path: string, events: readonly GlossaryEvent[], rest: Pick<Kept, 'isOpen' | 'state' | 'lockedBy'>) => {
    versions += 1;
    const entry: Kept = { ledger: createLedger(events), version: versions, ...rest };
    kept.set(path, entry);
    return entry;
  };

  const read = async (path: string): Promise<Result<Kept>> => {
    const known = kept.get(path);
    if (known?.isOpen) return ok(known);
    const name = basename(path);
    try {
      const { size, mtimeMs } = await stat(path);
      const state = `${size} ${mtimeMs}`;
      if (known?.state === state) return ok(known);
      const reading = readBytes(await readFile(path), name);
      if (!reading.ok) return reading;
      return ok(keep(path, reading.value.events, { isOpen: false, state, lockedBy: known?.lockedBy }));
    } catch (error) {
      return fail(readProblem(error, name));
    }
  };

  /** Two acts at once open the log once. */
  const entering = new Map<string, Promise<Result<Kept>>>();
  const enter = (path: string, actor: Actor): Promise<Result<Kept>> => {
    const known = kept.get(path);
    if (known?.isOpen) return Promise.resolve(ok(known));
    const going = entering.get(path) ?? openForWriting(path, actor).finally(() => entering.delete(path));
    entering.set(path, going);
    return going;
  };

  const openForWriting = async (path: string, actor: Actor): Promise<Result<Kept>> => {
    const opened = await logs.open(path, actor);
    if (!opened.ok) return opened;
    const { events, lockedBy } = opened.value;
    if (lockedBy === undefined) return ok(keep(path, events, { isOpen: true, state: '' }));
    await logs.close(path);
    const held = await read(path);
    if (held.ok) held.value.lockedBy = lockedBy;
    const name = basename(path);
    return fail(
      lockedBy === '' ? { code: 'glossary-read-only', name } : { code: 'glossary-locked', name, holder: lockedBy },
    );
  };

  return {
    async read(path) {
      const entry = await read(path);
      if (!entry.ok) return entry;
      const { ledger, version, lockedBy } = entry.value;
      return ok({ ledger, version, ...(lockedBy !== undefined && { lockedBy }) });
    },
    async append(path, actor, bodies) {
      const entered = await enter(path, actor);
      if (!entered.ok) return entered;
      const written = await logs.append(path, actor, bodies);
      if (!written.ok) return written;
      const entry = entered.value;
      const touched = entry.ledger.add(written.value);
      versions += 1;
      entry.version = versions;
      return ok({ ledger: entry.ledger, touched });
    },
    dispose: () => logs.closeAll(),
  };
}
