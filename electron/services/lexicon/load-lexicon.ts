/** Unpacks the lexicon of the corpus on first use; the aligner does without where its files are not there. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gunzip, type ZlibOptions } from 'node:zlib';
import { createLexicon, type Lexicon } from '../../../shared/lexicon/lexicon.ts';
import { corpusFolder } from '../places.ts';

let loading: Promise<Lexicon | undefined> | undefined;

/** The same lexicon at every call; undefined when the corpus has none. Unpacks off the main thread. */
export function loadLexicon(): Promise<Lexicon | undefined> {
  loading ??= readLexicon(join(corpusFolder(), 'lexicon'));
  return loading;
}

/** A table as it lies in the corpus, gzipped, in base64: what the page checks with. Undefined when there is none. */
export async function packedTable(name: 'headwords' | 'names'): Promise<string | undefined> {
  const file = tableFile(join(corpusFolder(), 'lexicon'), name);
  return existsSync(file) ? readFile(file, 'base64') : undefined;
}

function tableFile(folder: string, name: string): string {
  return join(folder, `${name}.table.gz`);
}

export async function readLexicon(folder: string): Promise<Lexicon | undefined> {
  const files = ['headwords', 'names'].map((name) => tableFile(folder, name));
  if (!files.every((file) => existsSync(file))) return undefined;
  const [headwords, names] = await Promise.all(files.map(async (file) => unpack(await readFile(file))));
  return headwords && names ? createLexicon(headwords, names) : undefined;
}

/** Room for a whole table at once: piece by piece it takes twice as long. */
const TABLE_BYTES = 1 << 23;

function unpack(table: Buffer): Promise<Buffer> {
  return promisify<Buffer, ZlibOptions, Buffer>(gunzip)(table, { chunkSize: TABLE_BYTES });
}
