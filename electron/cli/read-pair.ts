/** Reads a pair from disk: two files, or one that holds both texts. */
import { resolve } from 'node:path';
import { completeLinks } from '../../shared/alignment/complete-links.ts';
import type { Reading } from '../../shared/api/reading.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import type { Side } from '../../shared/side.ts';
import { readFromDisk } from '../services/files/received-files.ts';
import { readBilingual } from '../services/import/read-bilingual.ts';
import { readDocument } from '../services/import/read-document.ts';
import type { Pair } from './batch-pair.ts';

/** The date is the translation's own, else the article's. Undefined when these are neither two files nor one with both texts. */
export async function readPair(paths: readonly string[]): Promise<Result<Pair> | undefined> {
  const [sourcePath, targetPath, ...more] = paths;
  if (sourcePath === undefined || more.length > 0) return undefined;
  if (targetPath === undefined) return readBoth(sourcePath);
  const [source, target] = await Promise.all([readSide(sourcePath, 'source'), readSide(targetPath, 'target')]);
  if (!source.ok) return source;
  if (!target.ok) return target;
  const date = target.value.date ?? source.value.date;
  return ok({ source: source.value.document, target: target.value.document, date });
}

async function readBoth(path: string): Promise<Result<Pair> | undefined> {
  const file = await readFromDisk(resolve(path));
  if (!file.ok) return fail(file.problem);
  const read = readBilingual(file.value.bytes, file.value.name);
  if (!read?.ok) return read;
  const { source, target, links } = read.value;
  return ok({ source, target, links: completeLinks(links, [], source, target) });
}

async function readSide(path: string, side: Side): Promise<Result<Reading>> {
  const file = await readFromDisk(resolve(path));
  return file.ok ? readDocument(file.value.bytes, { name: file.value.name, side }) : fail(file.problem);
}
