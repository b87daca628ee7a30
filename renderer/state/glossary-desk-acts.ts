/** What a reader does with the glossary on the desk: edit, undo, import, export, mine. */

import type { Input, Output } from '../../shared/api/contract.ts';
import { GLOSSARY_LIMIT_BYTES } from '../../shared/api/limits.ts';
import type { Concept } from '../../shared/glossary/concept.ts';
import { eventsOfEdit } from '../../shared/glossary/edit-events.ts';
import type { GlossaryFormat } from '../../shared/glossary/formats/format.ts';
import type { GlossaryBody } from '../../shared/glossary/glossary-event.ts';
import type { Problem } from '../../shared/problem.ts';
import { host } from '../host/client.ts';
import { useDesk } from './glossary-desk-store.ts';
import { fromBase64, saveFile, sendFile } from './host-files.ts';
import { reportNews, reportProblem } from './notices.ts';

/** Whether the events are on the device; a failure was shown. */
export async function actOnGlossary(glossary: string, events: readonly GlossaryBody[]): Promise<boolean> {
  if (events.length === 0) return true;
  const answer = await host.call('glossary.append', { glossary, events: [...events] });
  if (!answer.ok) reportProblem(answer.problem);
  return answer.ok;
}

export type Impact = Output<'glossary.impact'>;

/**
 * Writes what the reader made of a concept. What the change would flag in past reviews is the answer instead, and nothing
 * is written, until the reader has `weighed` it.
 */
export async function saveConcept(
  before: Concept | undefined,
  after: Concept,
  { weighed = false }: { readonly weighed?: boolean } = {},
): Promise<Impact | 'saved' | 'failed'> {
  const { glossary, reload } = useDesk.getState();
  if (glossary === undefined) return 'failed';
  const events = eventsOfEdit(before, after);
  if (events.length === 0) return 'saved';
  if (!weighed) {
    const found = await askHost('glossary.impact', { glossary, concept: after });
    if (found && found.places.length > 0) return found;
  }
  if (!(await actOnGlossary(glossary, events))) return 'failed';
  await reload();
  return 'saved';
}

export function canStepGlossary(way: 'undo' | 'redo'): boolean {
  const { facts } = useDesk.getState();
  return facts?.isEditable === true && (way === 'undo' ? facts.canUndo : facts.canRedo);
}

export async function stepGlossary(way: 'undo' | 'redo'): Promise<void> {
  const { glossary } = useDesk.getState();
  if (glossary === undefined) return;
  const answer = await host.call(`glossary.${way}`, { glossary });
  if (!answer.ok) reportProblem(answer.problem);
}

/** A new glossary of the desk, opened at once. */
export async function createGlossary(name: string, copyOf?: string): Promise<boolean> {
  const answer = await host.call('glossary.create', { name, ...(copyOf !== undefined && { copyOf }) });
  if (!answer.ok) {
    reportProblem(answer.problem);
    return false;
  }
  await useDesk.getState().list();
  useDesk.getState().open(answer.value.glossary);
  return true;
}

export async function selectAllMatching(): Promise<void> {
  const { glossary, query, select } = useDesk.getState();
  if (glossary === undefined) return;
  const answer = await host.call('glossary.matching', { glossary, ...query });
  if (answer.ok) select(new Set(answer.value));
  else reportProblem(answer.problem);
}

export type FileReading = Output<'glossary.readFile'>;
export type ImportPreview = Output<'glossary.previewImport'>;
export type ColumnWish = NonNullable<Input<'glossary.readFile'>['columns']>;

export async function receiveGlossaryFile(file: File): Promise<string | undefined> {
  const received = await sendFile(file, GLOSSARY_LIMIT_BYTES);
  if (received.ok) return received.value.file;
  reportProblem(received.problem);
  return undefined;
}

/** Which columns a file with the same headings had last time. */
const COLUMNS_KEPT = 'taiyaku.glossary-columns';

function keptColumns(): Record<string, ColumnWish['columns']> {
  try {
    return JSON.parse(localStorage.getItem(COLUMNS_KEPT) ?? '{}') as Record<string, ColumnWish['columns']>;
  } catch {
    // What cannot be read is as good as nothing kept.
    return {};
  }
}

export function rememberColumns(headings: readonly string[], { columns }: ColumnWish): void {
  localStorage.setItem(COLUMNS_KEPT, JSON.stringify({ ...keptColumns(), [headings.join('\t')]: columns }));
}

/** Undefined, with the reason shown, when the file cannot be read. */
export async function readGlossaryFile(wish: Input<'glossary.readFile'>): Promise<FileReading | undefined> {
  const answer = await host.call('glossary.readFile', wish);
  if (!answer.ok) {
    reportImport(answer.problem);
    return undefined;
  }
  const { table } = answer.value;
  const kept = wish.columns ? undefined : keptColumns()[(table?.sample[0] ?? []).join('\t')];
  if (!table || !kept || table.columns.headerRows === 0 || kept.length !== table.columns.columns.length)
    return answer.value;
  return readGlossaryFile({ ...wish, columns: { headerRows: 1, columns: kept } });
}

export async function previewImport(wish: Input<'glossary.previewImport'>): Promise<ImportPreview | undefined> {
  const answer = await host.call('glossary.previewImport', wish);
  if (answer.ok) return answer.value;
  reportImport(answer.problem);
  return undefined;
}

export async function runImport(wish: Input<'glossary.import'>): Promise<Output<'glossary.import'> | undefined> {
  const answer = await host.call('glossary.import', wish);
  if (!answer.ok) {
    reportImport(answer.problem);
    return undefined;
  }
  reportNews('glossary.import.done', { count: answer.value.written });
  return answer.value;
}

/** What the reader has stopped is no problem. */
function reportImport(problem: Problem): void {
  if (problem.code === 'import-cancelled') reportNews('glossary.import.cancelled');
  else reportProblem(problem);
}

export async function exportGlossary(glossary: string, format: GlossaryFormat): Promise<void> {
  const answer = await host.call('glossary.export', { glossary, format });
  if (!answer.ok) {
    reportProblem(answer.problem);
    return;
  }
  saveFile(answer.value.name, answer.value.mediaType, fromBase64(answer.value.base64));
}

/** The answer of a question that changes nothing; undefined, with the reason shown, when there is none. */
export async function askHost<
  M extends
    | 'glossary.losses'
    | 'glossary.faults'
    | 'glossary.mine'
    | 'glossary.evidence'
    | 'glossary.impact'
    | 'glossary.history',
>(method: M, input: Input<M>): Promise<Output<M> | undefined> {
  const answer = await host.call(method, input);
  if (answer.ok) return answer.value;
  reportProblem(answer.problem);
  return undefined;
}
