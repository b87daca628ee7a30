/** `taiyaku merge`: one review out of several copies of it. */
import { basename, resolve } from 'node:path';
import { wordProblem } from '../../../shared/locales/translator.ts';
import { fail, ok, type Result } from '../../../shared/result.ts';
import { areCopies, type Copy } from '../../../shared/review/compare-copies.ts';
import { type Conflict, findConflicts } from '../../../shared/review/find-conflicts.ts';
import { foldEvents } from '../../../shared/review/fold.ts';
import { isReviewEvent, type LogEvent } from '../../../shared/review/log-line.ts';
import { mergeLogs } from '../../../shared/review/merge.ts';
import { wordConflict } from '../../../shared/review/word-conflict.ts';
import { readFromDisk } from '../../services/files/received-files.ts';
import { createLog } from '../../services/log-store/log-store.ts';
import { readLog } from '../../services/log-store/read-log.ts';
import { readArguments } from '../read-arguments.ts';
import type { ExitStatus, Terminal } from '../terminal.ts';

interface NamedCopy extends Copy {
  readonly name: string;
  /** Lines that could not be read and stay where they are. */
  readonly damagedLines: number;
}

interface Merged extends Copy {
  readonly conflicts: readonly Conflict[];
}

export async function merge(args: readonly string[]): Promise<ExitStatus> {
  const read = await readArguments('merge', args, { output: { type: 'string', short: 'o' } });
  if (typeof read === 'number') return read;
  const { terminal, positionals } = read;
  const output = read.text('output');
  if (positionals.length < 2) return terminal.complain(terminal.translate('cli.usage.twoCopies'));
  if (output === undefined) return terminal.complain(terminal.translate('cli.usage.outputMissing'));
  const copies: NamedCopy[] = [];
  for (const path of positionals) {
    const copy = await readCopy(resolve(path));
    if (!copy.ok) return terminal.complain(wordProblem(terminal.translate, copy.problem));
    copies.push(copy.value);
  }
  const merged = mergeCopies(copies);
  if (!merged.ok) return terminal.complain(wordProblem(terminal.translate, merged.problem));
  const written = await createLog(resolve(output), merged.value);
  if (!written.ok) return terminal.complain(wordProblem(terminal.translate, written.problem));
  await report(terminal, copies, merged.value, basename(output));
  return 0;
}

async function readCopy(path: string): Promise<Result<NamedCopy>> {
  const file = await readFromDisk(path);
  if (!file.ok) return file;
  const { name, bytes } = file.value;
  const reading = readLog(Buffer.from(bytes), name);
  if (!reading.ok) return reading;
  const { id, events, unknown, repair } = reading.value;
  const damagedLines = repair.quarantinedLines.length + (repair.tornLine ? 1 : 0);
  return ok({ name, id, events: [...events, ...unknown], damagedLines });
}

function mergeCopies([first, ...others]: readonly NamedCopy[]): Result<Merged> {
  let merged: Merged = { id: first?.id, events: first?.events ?? [], conflicts: [] };
  for (const copy of others) {
    if (!areCopies(merged, copy)) return fail({ code: 'review-another', name: copy.name });
    merged = {
      id: merged.id ?? copy.id,
      events: mergeLogs<LogEvent>(merged.events, copy.events),
      conflicts: [
        ...merged.conflicts,
        ...findConflicts(merged.events.filter(isReviewEvent), copy.events.filter(isReviewEvent)),
      ],
    };
  }
  return ok(merged);
}

async function report(
  { print, translate }: Terminal,
  copies: readonly NamedCopy[],
  { events, conflicts }: Merged,
  name: string,
): Promise<void> {
  await print(translate('cli.merge.done', { name, count: events.length, copies: copies.length }));
  for (const { name: copy, damagedLines } of copies) {
    if (damagedLines > 0) await print(translate('cli.merge.damaged', { name: copy, count: damagedLines }));
  }
  if (conflicts.length > 0) await print(translate('cli.merge.conflicts', { count: conflicts.length }));
  const review = foldEvents(events.filter(isReviewEvent));
  for (const conflict of conflicts) await print(`- ${wordConflict(translate, conflict, review)}`);
}
