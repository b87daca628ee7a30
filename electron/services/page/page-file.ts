/** Finds the file of the built page that an address names, and nothing outside the build. */
import { realpath, stat } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';

export interface PageFile {
  readonly path: string;
  readonly mediaType: string;
}

const MEDIA_TYPES: ReadonlyMap<string, string> = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.json', 'application/json; charset=utf-8'],
  ['.svg', 'image/svg+xml'],
  ['.png', 'image/png'],
  ['.ico', 'image/x-icon'],
  ['.woff2', 'font/woff2'],
]);

/** `pathname` is the still encoded path of a URL; `/` is the page itself. Undefined for anything that is not to be served. */
export async function findPageFile(root: string, pathname: string): Promise<PageFile | undefined> {
  const name = decodeOnce(pathname);
  if (name === undefined || /[\0\\%]/.test(name) || name.split('/').includes('..')) return undefined;
  const wanted = name === '/' ? '/index.html' : name;
  const mediaType = MEDIA_TYPES.get(extname(wanted));
  if (!mediaType) return undefined;
  try {
    // A link inside the build must not lead out of it.
    const [folder, path] = await Promise.all([realpath(root), realpath(join(root, wanted))]);
    if (!path.startsWith(folder + sep)) return undefined;
    return (await stat(path)).isFile() ? { path, mediaType } : undefined;
  } catch {
    // Whatever cannot be resolved is not there for the page.
    return undefined;
  }
}

function decodeOnce(pathname: string): string | undefined {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return undefined;
  }
}
