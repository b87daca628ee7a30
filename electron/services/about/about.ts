/** What this build is made of: its version, the runtime under it, and the licences of the libraries in it. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { Output } from '../../../shared/api/contract.ts';
import { componentSchema } from '../../../shared/api/methods/program.ts';
import { VERSION } from '../../version.ts';
import { appRoot } from '../places.ts';

const RUNTIMES = { electron: 'Electron', chrome: 'Chromium', node: 'Node.js' } as const;

export async function describeProgram(root: string = appRoot()): Promise<Output<'app.about'>> {
  const builds = await Promise.all(['main', 'renderer'].map((build) => shippedIn(join(root, 'dist', build))));
  const components = new Map(builds.flat().map((one) => [`${one.name} ${one.version}`, one]));
  return {
    version: VERSION,
    runtime: Object.entries(RUNTIMES).flatMap(([key, name]) => {
      const version = process.versions[key];
      return version === undefined ? [] : [{ name, version }];
    }),
    components: [...components.values()].sort((a, b) => a.name.localeCompare(b.name, 'en')),
  };
}

/** What the build wrote beside its output; nothing where it was not built. */
async function shippedIn(folder: string) {
  const names = await readdir(folder).catch(() => []);
  const files = names.filter((name) => /^licences.*\.json$/.test(name));
  const lists = await Promise.all(
    files.map(async (name) => z.array(componentSchema).parse(JSON.parse(await readFile(join(folder, name), 'utf8')))),
  );
  return lists.flat();
}
