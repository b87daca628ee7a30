/** `taiyaku glossary merge`: one glossary out of several: copies of one log by their events, others by their concepts. */
import { basename, resolve } from 'node:path';
import type { Concept } from '../../../../shared/glossary/concept.ts';
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
import { writeInto } from './write-log.ts';

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
  if (!rule) return terminal.complain(terminal.translate('cli.usage.unknownPreference'));
  const copies = await readCopies(positionals);
  if (!copies.ok) return terminal.complain(wordProblem(terminal.translate, copies.problem));
  if (copies.value) {
    const events = mergeLogs<GlossaryEvent | UnknownEvent>(
      ...copies.value.map((copy) => [...copy.events, ...copy.unknown]),
    );
    const written = await createLog(resolve(output), { id: copies.value[0]?.id, events });
    if (!written.ok) return terminal.complain(wordProblem(terminal.translate, written.problem));
    return report(terminal, { events: events.length }, read.has('json'));
  }
  const merged = new Map<string, Concept>();
  for (const path of positionals) {
    const source = await readSource(path);
    if (!source.ok) return terminal.complain(wordProblem(terminal.translate, source.problem));
    const rows = compareConcepts(merged.values(), source.value.concepts);
    for (const concept of planMerge(rows, rule)) merged.set(concept.id, concept);
  }
  const concepts = [...merged.values()];
  const name = basename(output).replace(/\.[^.]*$/, '');
  const written = await writeInto(output, concepts, { file: name, name });
  if (!written.ok) return terminal.complain(wordProblem(terminal.translate, written.problem));
  return report(terminal, { concepts: concepts.length }, read.has('json'));
}

/** All readings when they are copies of one log; undefined when some are other glossaries. */
async function readCopies(paths: readonly string[]): Promise<Result<readonly LogReading<GlossaryEvent>[] | undefined>> {
  if (!paths.every(isLog)) return ok(undefined);
  const readings: LogReading<GlossaryEvent>[] = [];
  for (const path of paths) {
    const file = await readFromDisk(resolve(path));
    if (!file.ok) return file;
    const reading = readLog(Buffer.from(file.value.bytes), file.value.name);
    if (!reading.ok) return reading;
    readings.push(reading.value);
  }
  const [first] = readings;
  return ok(first?.id !== undefined && readings.every(({ id }) => id === first.id) ? readings : undefined);
}

async function report(
  { print, translate }: Terminal,
  counts: { readonly events: number } | { readonly concepts: number },
  asJson: boolean,
): Promise<0> {
  const sentence =
    'events' in counts
      ? translate('cli.glossary.mergedCopies', { count: counts.events })
      : translate('cli.glossary.merged', { count: counts.concepts });
  await print(asJson ? JSON.stringify(counts) : sentence);
  return 0;
}
