/** A glossary named on the command line: a file of any format, or a log of the desk. */
import { basename, resolve } from 'node:path';
import { GLOSSARY_LIMIT_BYTES } from '../../../../shared/api/limits.ts';
import type { Concept } from '../../../../shared/glossary/concept.ts';
import type { SetAsideLine } from '../../../../shared/glossary/formats/format.ts';
import { GLOSSARY_LOG } from '../../../../shared/glossary/glossary-event.ts';
import { createLedger } from '../../../../shared/glossary/glossary-ledger.ts';
import { fail, ok, type Result } from '../../../../shared/result.ts';
import { readFromDisk } from '../../../services/files/received-files.ts';
import { readGlossaryFile } from '../../../services/glossaries/glossary-files.ts';
import { stem } from '../../../services/glossaries/glossary-places.ts';
import { GLOSSARY_EXTENSION } from '../../../services/library/library.ts';
import { createLogReader } from '../../../services/log-store/read-log.ts';

export interface SourceGlossary {
  readonly name: string;
  readonly concepts: readonly Concept[];
  readonly setAside: readonly SetAsideLine[];
}

const readLog = createLogReader(GLOSSARY_LOG);

export function isLog(path: string): boolean {
  return path.toLowerCase().endsWith(GLOSSARY_EXTENSION);
}

export async function readSource(path: string): Promise<Result<SourceGlossary>> {
  // A log grows with every edit, and is the program's own.
  const file = await readFromDisk(resolve(path), isLog(path) ? Number.POSITIVE_INFINITY : GLOSSARY_LIMIT_BYTES);
  if (!file.ok) return file;
  const { name, bytes } = file.value;
  if (isLog(path)) {
    const reading = readLog(Buffer.from(bytes), name);
    if (!reading.ok) return reading;
    const { name: title, concepts } = createLedger(reading.value.events);
    return ok({ name: title || stem(name), concepts: [...concepts.values()], setAside: [] });
  }
  const read = readGlossaryFile(file.value);
  if (!read.ok) return read;
  if (read.value.concepts.length === 0) {
    return fail({ code: 'glossary-unreadable', name: basename(path), line: 1, reason: 'no-concepts' });
  }
  return ok({ name: read.value.name ?? stem(name), concepts: read.value.concepts, setAside: read.value.setAside });
}
