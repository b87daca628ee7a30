/**
 * Derives the lexicon from the dictionaries of the Electronic Dictionary Research and Development Group, as Debian ships
 * them: `apt-get install edict enamdict && npm run lexicon`. SOURCE says from which versions the files here were made.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { foldReading } from '../../../shared/languages/fold-reading.ts';
import { type DictionaryLine, readDictionaryLine } from './dictionary-line.ts';
import { asciiWords, glossStems } from './gloss-words.ts';
import { headwordKeys } from './headword-keys.ts';
import { packTable } from './pack-table.ts';

const DICTIONARIES = process.env.EDRDG_FOLDER ?? '/usr/share/edict';
const FOLDER = join(import.meta.dirname, '..');

/** Surnames, places, stations, companies, organisations and whole persons; given names alone are too many to tell apart. */
const NAME_KINDS: ReadonlySet<string> = new Set(['s', 'p', 'st', 'c', 'o', 'h']);
/** More readings than this make a name answer to anything. */
const MOST_READINGS = 24;

type Entries = Map<string, Set<string>>;

function linesOf(file: string): readonly DictionaryLine[] {
  const text = new TextDecoder('euc-jp').decode(readFileSync(join(DICTIONARIES, file)));
  return text.split('\n').map(readDictionaryLine).filter((line) => line !== undefined);
}

function add(entries: Entries, key: string, words: readonly string[], most: number): void {
  const known = entries.get(key) ?? new Set();
  for (const word of words) if (known.size < most) known.add(word);
  if (known.size > 0) entries.set(key, known);
}

function headwords(): Entries {
  const entries: Entries = new Map();
  for (const line of linesOf('edict')) {
    const stems = glossStems(line);
    for (const key of headwordKeys(line)) add(entries, key, stems, line.common ? 20 : 14);
  }
  return entries;
}

function names(): Entries {
  const entries: Entries = new Map();
  for (const line of linesOf('enamdict')) {
    if (!line.tags.some((tag) => NAME_KINDS.has(tag)) || !/\p{Script=Han}/u.test(line.headword)) continue;
    const readings = line.glosses.flatMap((gloss) => asciiWords(gloss.replace(/\([^)]*\)/g, ' '))).map(foldReading);
    add(entries, line.headword, readings.filter((reading) => reading.length > 1), MOST_READINGS);
  }
  return entries;
}

for (const [name, entries] of Object.entries({ headwords: headwords(), names: names() })) {
  const bytes = gzipSync(packTable(entries), { level: 9 });
  writeFileSync(join(FOLDER, `${name}.table.gz`), bytes);
  process.stdout.write(`${name}: ${entries.size} wordings, ${(bytes.length / 2 ** 20).toFixed(2)} MB\n`);
}
