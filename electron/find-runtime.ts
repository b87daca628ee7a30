/** Looks for the Electron runtime without asking the electron package, whose first `require` starts a download. */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

type Environment = Readonly<Record<string, string | undefined>>;

/** The path of the executable, or undefined where it is not on this machine. `root` is the folder of node_modules. */
export function findRuntime(root: string, environment: Environment = process.env): string | undefined {
  const folder = join(root, 'node_modules', 'electron');
  const named = join(folder, 'path.txt');
  const executable = existsSync(named) ? readFileSync(named, 'utf8') : undefined;
  const override = environment.ELECTRON_OVERRIDE_DIST_PATH;
  if (override === undefined && executable === undefined) return undefined;
  const path = join(override ?? join(folder, 'dist'), executable ?? 'electron');
  return existsSync(path) ? path : undefined;
}

/** A download of about 110 MB on a slow line takes this long at most; a refused one fails at once. */
const INSTALL_LIMIT_MS = 180_000;

/** Runs the package's own installer once, quietly. Resolves when it has ended, well or not. */
export function installRuntime(root: string): Promise<void> {
  const installer = join(root, 'node_modules', 'electron', 'install.js');
  if (!existsSync(installer)) return Promise.resolve();
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [installer], { stdio: 'ignore', timeout: INSTALL_LIMIT_MS });
    child.once('error', () => resolve());
    child.once('exit', () => resolve());
  });
}
