/** Reads the two files of a pair from disk. */
import { resolve } from 'node:path';
import type { Reading } from '../../shared/api/contract.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import type { Side } from '../../shared/side.ts';
import { readFromDisk } from '../services/files/received-files.ts';
import { readDocument } from '../services/import/read-document.ts';
import type { Pair } from './batch-pair.ts';

/** The date is the translation's own, else the article's. */
export async function readPair(sourcePath: string, targetPath: string): Promise<Result<Pair>> {
  const [source, target] = await Promise.all([readSide(sourcePath, 'source'), readSide(targetPath, 'target')]);
  if (!source.ok) return source;
  if (!target.ok) return target;
  const date = target.value.date ?? source.value.date;
  return ok({ source: source.value.document, target: target.value.document, date });
}

async function readSide(path: string, side: Side): Promise<Result<Reading>> {
  const file = await readFromDisk(resolve(path));
  return file.ok ? readDocument(file.value.bytes, { name: file.value.name, side }) : fail(file.problem);
}
