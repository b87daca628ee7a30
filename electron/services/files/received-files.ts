/** Files that the page, a dialog or the command line handed to the host, each under an opaque reference. */
import { randomUUID } from 'node:crypto';
import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import { DOCUMENT_LIMIT_BYTES } from '../../../shared/api/limits.ts';
import { fail, ok, type Result } from '../../../shared/result.ts';
import { readProblem } from './file-problem.ts';

export interface ReceivedFile {
  /** The display name, never a path. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface ReceivedFiles {
  receiveBytes(name: string, bytes: Uint8Array): string;
  receivePath(path: string): string;
  read(reference: string, limitBytes?: number): Promise<Result<ReceivedFile>>;
  /** Where the file is, when the host itself was told so. */
  pathOf(reference: string): string | undefined;
}

/** So much is kept of what the page sent; the oldest goes first. */
const KEPT_FILES = 32;
const KEPT_BYTES = 128 * 1024 * 1024;

type Entry = { readonly name: string; readonly bytes: Uint8Array } | { readonly path: string };

export function createReceivedFiles(): ReceivedFiles {
  const entries = new Map<string, Entry>();
  const add = (entry: Entry): string => {
    const reference = randomUUID();
    entries.set(reference, entry);
    forgetOldest(entries);
    return reference;
  };
  return {
    receiveBytes: (name, bytes) => add({ name, bytes }),
    receivePath: (path) => add({ path }),
    pathOf(reference) {
      const entry = entries.get(reference);
      return entry && 'path' in entry ? entry.path : undefined;
    },
    async read(reference, limitBytes) {
      const entry = entries.get(reference);
      if (!entry) return fail({ code: 'reference-unknown' });
      return 'bytes' in entry ? ok(entry) : readFromDisk(entry.path, limitBytes);
    },
  };
}

function forgetOldest(entries: Map<string, Entry>): void {
  const size = (entry: Entry) => ('bytes' in entry ? entry.bytes.length : 0);
  let total = [...entries.values()].reduce((sum, entry) => sum + size(entry), 0);
  for (const [reference, entry] of entries) {
    if (entries.size <= 1 || (entries.size <= KEPT_FILES && total <= KEPT_BYTES)) return;
    entries.delete(reference);
    total -= size(entry);
  }
}

/** The whole file, unless it is no plain file or larger than the limit. */
export async function readFromDisk(path: string, limitBytes = DOCUMENT_LIMIT_BYTES): Promise<Result<ReceivedFile>> {
  const name = basename(path);
  try {
    const handle = await open(path, 'r');
    try {
      const facts = await handle.stat();
      if (facts.size > limitBytes) {
        return fail({ code: 'file-too-large', name, sizeBytes: facts.size, limitBytes });
      }
      return ok({ name, bytes: await handle.readFile() });
    } finally {
      await handle.close();
    }
  } catch (error) {
    return fail(readProblem(error, name));
  }
}
