/** `taiyaku glossary merge`: one glossary out of several: copies of one log by their events, others by their concepts. */
import { basename, resolve } from 'node:path';
import type { Concept } from '../../../../shared/glossary/concept.ts';
import { cellText } from '../../../../shared/glossary/edit-cell.ts';
import { findLogConflicts, type LogConflict } from '../../../../shared/glossary/find-log-conflicts.ts';
import { GLOSSARY_LOG, type GlossaryEvent } from '../../../../shared/glossary/glossary-event.ts';
import { compareConcepts, planMerge } from '../../../../shared/glossary/merge-concepts.ts';
import { wordProblem } from '../../../../shared/locales/translator.ts';
import { ok, type Result } from '../../../../shared/result.ts';
import type { UnknownEvent } from '../../../../shared/review/event.ts';
import { mergeLogs } from '../../../../shared/review/merge.ts';
import { readFromDisk } from '../../../services/files/received-files.ts';
import { createLogStore } from '../../../services/log-store/log-store.ts';
import { createLogReader, type LogReading } from '../../../services/log-store/read-log.ts';
import { readArguments } from '../../read-arguments.ts';
import type { ExitStatus, Terminal } from '../../terminal.ts';
import { ruleOf } from './import.ts';
import { isLog, readSource } from './read-source.ts';
import { writeNew } from './write-log.ts';

const { createLog } = createLogStore(GLOSSARY_LOG);
const readLog = createLogReader(GLOSSARY_LOG);

export async function mergeGlossaries(args: readonly string[]): Promise<ExitStatus> {
  const read = await readArguments('glossaryMerge', args, {
    output: { type: 'string', short: 'o' },
    prefer: { type: 'string' },
    json: { type: 'boolean' },
  });
  if (typeof read === 'number') return read;
  const { terminal, positionals } = read;
  const output = read.text('output');
  const rule = ruleOf(read.text('prefer'));
  if (positionals.length < 2) return terminal.complain(terminal.translate('cli.usage.twoGlossaries'));
  if (output === undefined) return terminal.complain(terminal.translate('cli.usage.outputMissing'));
  if (!isLog(output))
    return terminal.complain(terminal.translate('cli.usage.glossaryEnding', { name: basename(output) }));
  if (!rule) return terminal.complain(terminal.translate('cli.usage.unknownPreference'));
  const copies = await readCopies(positionals);
  if (!copies.ok) return terminal.complain(wordProblem(terminal.translate, copies.problem));
  if (copies.value) {
    const { events, conflicts } = mergeCopies(copies.value);
    const written = await createLog(resolve(output), { id: copies.value[0]?.id, events });
    if (!written.ok) return terminal.complain(wordProblem(terminal.translate, written.problem));
    await report(terminal, { events: events.length, conflicts }, read.has('json'));
    return 0;
  }
  const merged = new Map<string, Concept>();
  for (const path of positionals) {
    const source = await readSource(path);
    if (!source.ok) return terminal.complain(wordProblem(terminal.translate, source.problem));
    const rows = compareConcepts(merged.values(), source.value.concepts);
    for (const concept of planMerge(rows, rule)) merged.set(concept.id, concept);
  }
  const concepts = [...merged.values()];
  const written = await writeNew(output, concepts);
  if (!written.ok) return terminal.complain(wordProblem(terminal.translate, written.problem));
  await report(terminal, { concepts: concepts.length }, read.has('json'));
  return 0;
}

/** All readings when they are copies of one log; undefined when some are other glossaries. */
async function readCopies(paths: readonly string[]): Promise<Result<readonly LogReading<GlossaryEvent>[] | undefined>> {
  if (!paths.every(isLog)) return ok(undefined);
  const readings: LogReading<GlossaryEvent>[] = [];
  for (const path of paths) {
    const file = await readFromDisk(resolve(path), Number.POSITIVE_INFINITY);
    if (!file.ok) return file;
    const reading = readLog(Buffer.from(file.value.bytes), file.value.name);
    if (!reading.ok) return reading;
    readings.push(reading.value);
  }
  const [first] = readings;
  return ok(first?.id !== undefined && readings.every(({ id }) => id === first.id) ? readings : undefined);
}

interface ToldConflict extends Pick<LogConflict, 'kind' | 'about' | 'prevails'> {
  /** The source term of the entry, empty where there is none. */
  readonly term: string;
  readonly ours: string;
  readonly theirs: string;
}

/** The events of all, and what was settled differently, copy after copy. */
function mergeCopies(copies: readonly LogReading<GlossaryEvent>[]): {
  readonly events: readonly (GlossaryEvent | UnknownEvent)[];
  readonly conflicts: readonly ToldConflict[];
} {
  const conflicts: ToldConflict[] = [];
  let merged: readonly GlossaryEvent[] = copies[0]?.events ?? [];
  for (const { events } of copies.slice(1)) {
    const found = findLogConflicts(merged, events);
    merged = mergeLogs(merged, events);
    // Of an entry that is gone only the adding still knows the words.
    const terms = sourceTerms(merged);
    conflicts.push(
      ...found.map(({ kind, about, prevails, concept, ours, theirs }) => ({
        kind,
        about,
        term: terms.get(concept) ?? '',
        ours: ours.actor.name,
        theirs: theirs.actor.name,
        prevails,
      })),
    );
  }
  return { events: mergeLogs(merged, ...copies.map(({ unknown }) => unknown)), conflicts };
}

function sourceTerms(events: readonly GlossaryEvent[]): ReadonlyMap<string, string> {
  const added = events.flatMap((event) => (event.type === 'concepts.added' ? event.data.concepts : []));
  return new Map(added.map((concept) => [concept.id, cellText(concept, 'source') || cellText(concept, 'target')]));
}

type Report = { readonly events: number; readonly conflicts: readonly ToldConflict[] } | { readonly concepts: number };

async function report({ print, translate }: Terminal, told: Report, asJson: boolean): Promise<void> {
  if (asJson) {
    await print(JSON.stringify(told));
    return;
  }
  if ('concepts' in told) {
    await print(translate('cli.glossary.merged', { count: told.concepts }));
    return;
  }
  await print(translate('cli.glossary.mergedCopies', { count: told.events }));
  for (const { kind, about, term, ours, theirs, prevails } of told.conflicts) {
    const what = kind === 'field' ? translate(`glossary.form.${about === 'status' ? 'conceptStatus' : about}`) : about;
    const winner = prevails === 'ours' ? ours : theirs;
    await print(translate(`cli.glossary.differ.${kind}`, { term, about: what, ours, theirs, winner }));
  }
}
