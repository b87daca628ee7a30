/** What of a story is on the disk. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Places } from './host.ts';

/** The reviews of the library: each line of each log, as it was written; none before there is a library. */
export async function reviewsOnDisk({
  library,
}: Places): Promise<readonly { name: string; lines: readonly string[] }[]> {
  const files = await readdir(library, { recursive: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
    return [];
  });
  const names = files.filter((file) => file.endsWith('.taiyaku')).sort();
  return Promise.all(
    names.map(async (name) => {
      const text = await readFile(join(library, name), 'utf8');
      return { name, lines: text.split('\n').filter((line) => line !== '') };
    }),
  );
}

/** The types of a review's events in the order of its log. */
export function eventTypes(lines: readonly string[]): readonly string[] {
  return lines.slice(1).map((line) => String(JSON.parse(line).type));
}

/** The settings file as it is now; empty before there is one. */
export async function settingsOnDisk({ config }: Places): Promise<string> {
  return readFile(join(config, 'settings.json'), 'utf8').catch(() => '');
}
