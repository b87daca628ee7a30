/** What should not happen leaves a report on disk, so that it can be mended; the reviews are in their logs already. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { VERSION } from '../version.ts';

/** Returns the report's path; undefined when not even that could be written. Synchronous: the process may be dying. */
export function writeFaultReport(folder: string, error: unknown): string | undefined {
  const at = new Date().toISOString();
  const path = join(folder, 'faults', `${at.replaceAll(':', '-')}.txt`);
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
  try {
    mkdirSync(join(folder, 'faults'), { recursive: true, mode: 0o700 });
    writeFileSync(path, `Taiyaku ${VERSION}, ${process.platform} ${process.arch}, ${at}\n\n${trace}\n`);
    return path;
  } catch {
    // The fault itself is what matters to the caller.
    return undefined;
  }
}
