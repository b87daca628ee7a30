/** Where things are: the program's own files, the corpus, the user's settings and the library. */
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, dirname, join } from 'node:path';

/** The folder that holds package.json: the clone, or app.asar in a packaged program. */
export function appRoot(from: string = import.meta.dirname): string {
  for (let folder = from; ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'package.json'))) return folder;
    if (folder === dirname(folder)) throw new Error(`No package.json above ${from}`);
  }
}

/** Articles, glossaries and lexicon: in the clone, or beside app.asar as electron-builder's extraResources. */
export function corpusFolder(root: string = appRoot()): string {
  return basename(root) === 'app.asar' ? join(dirname(root), 'corpus') : join(root, 'corpus');
}

/** The built page. */
export function rendererFolder(root: string = appRoot()): string {
  return join(root, 'dist', 'renderer');
}

type Environment = Readonly<Record<string, string | undefined>>;

/** The user's settings, where the platform keeps such; TAIYAKU_CONFIG puts them elsewhere. */
export function configFolder(
  environment: Environment = process.env,
  platform: NodeJS.Platform = process.platform,
  home: string = homedir(),
): string {
  if (environment.TAIYAKU_CONFIG) return environment.TAIYAKU_CONFIG;
  if (platform === 'win32') return join(environment.APPDATA ?? join(home, 'AppData', 'Roaming'), 'Taiyaku');
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'Taiyaku');
  return join(environment.XDG_CONFIG_HOME ?? join(home, '.config'), 'taiyaku');
}

/** Reviews and glossaries: Taiyaku in the user's documents; TAIYAKU_LIBRARY puts them elsewhere. */
export function defaultLibrary(environment: Environment = process.env, home: string = homedir()): string {
  if (environment.TAIYAKU_LIBRARY) return environment.TAIYAKU_LIBRARY;
  const documents = join(home, 'Documents');
  return join(existsSync(documents) ? documents : home, 'Taiyaku');
}
