/** Reads the glossaries of a check: the named files, else the starters of the corpus. */
import { readdir } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import type { Glossary } from '../../shared/glossary/concept.ts';
import { readGlossaryCsv } from '../../shared/glossary/formats/csv.ts';
import { createTermIndex, type TermIndex } from '../../shared/glossary/term-index.ts';
import { ok, type Result } from '../../shared/result.ts';
import { decodeText } from '../services/files/decode-text.ts';
import { readFromDisk } from '../services/files/received-files.ts';
import { corpusFolder } from '../services/places.ts';

export async function readGlossaries(paths: readonly string[]): Promise<Result<TermIndex>> {
  const files = paths.length > 0 ? paths.map((path) => resolve(path)) : await starterPaths();
  const glossaries: Glossary[] = [];
  for (const path of files) {
    const glossary = await readGlossary(path);
    if (!glossary.ok) return glossary;
    glossaries.push(glossary.value);
  }
  return ok(createTermIndex(glossaries));
}

async function readGlossary(path: string): Promise<Result<Glossary>> {
  const file = await readFromDisk(path);
  if (!file.ok) return file;
  const text = decodeText(file.value.bytes, file.value.name);
  if (!text.ok) return text;
  const name = basename(path);
  const read = readGlossaryCsv(text.value.text, { id: name, name });
  return read.ok ? ok(read.value.glossary) : read;
}

async function starterPaths(): Promise<readonly string[]> {
  const folder = join(corpusFolder(), 'glossaries');
  const names = await readdir(folder).catch(() => []);
  return names
    .filter((name) => name.endsWith('.csv'))
    .sort()
    .map((name) => join(folder, name));
}
