/** Where glossaries are: the starters of the corpus, the desk's logs in the library, and tables copied into it by hand. */
import { createHash } from 'node:crypto';
import { open, readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { GLOSSARY_LOG } from '../../../shared/glossary/glossary-event.ts';
import type { Library } from '../library/library.ts';

export interface GlossaryPlace {
  /** Names the glossary in the reviews it is attached to; the same for copies of it on every machine. */
  readonly id: string;
  readonly name: string;
  readonly path: string;
  /** `log` is written to; a starter and a table are only read. */
  readonly kind: 'starter' | 'table' | 'log';
}

export interface GlossaryPlaces {
  starters(): Promise<readonly GlossaryPlace[]>;
  list(): Promise<readonly GlossaryPlace[]>;
  find(id: string): Promise<GlossaryPlace | undefined>;
}

export function createGlossaryPlaces(corpus: string, library: Library): GlossaryPlaces {
  const ids = new Map<string, string>();
  const idOfLog = async (path: string): Promise<string> => {
    const known = ids.get(path);
    if (known !== undefined) return known;
    const id = (await readHeaderId(path)) ?? idOfName(path);
    ids.set(path, id);
    return id;
  };
  const starters = () => starterPlaces(join(corpus, 'glossaries'));
  const list = async (): Promise<readonly GlossaryPlace[]> => {
    const files = await library.glossaries();
    const desk = files.map(async ({ path, name, isLog }): Promise<GlossaryPlace> => {
      return isLog
        ? { id: await idOfLog(path), name, kind: 'log', path }
        : { id: idOfName(path), name, kind: 'table', path };
    });
    return [...(await starters()), ...(await Promise.all(desk))];
  };
  return {
    starters,
    list,
    find: async (id) => (await list()).find((place) => place.id === id),
  };
}

/** In the order of their names. */
async function starterPlaces(folder: string): Promise<readonly GlossaryPlace[]> {
  const names = await readdir(folder).catch(() => []);
  return names
    .filter((name) => name.endsWith('.csv'))
    .sort()
    .map((name) => ({ id: `starter:${stem(name)}`, name: stem(name), kind: 'starter', path: join(folder, name) }));
}

/** A header is far shorter. */
const HEADER_BYTES = 1024;

/** The id that the first line gives, without reading the rest. */
async function readHeaderId(path: string): Promise<string | undefined> {
  const handle = await open(path, 'r').catch(() => undefined);
  if (!handle) return undefined;
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(HEADER_BYTES), 0, HEADER_BYTES, 0);
    return GLOSSARY_LOG.parseHeader(buffer.toString('utf8', 0, bytesRead).split('\n')[0] ?? '')?.id;
  } finally {
    await handle.close();
  }
}

function idOfName(path: string): string {
  const name = basename(path).normalize('NFC');
  return `desk:${createHash('sha256').update(name).digest('base64url').slice(0, 22)}`;
}

export function stem(path: string): string {
  return basename(path).replace(/\.[^.]*$/, '');
}
