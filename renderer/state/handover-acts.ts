/** Hands over: asks the host for each file, and saves one as it is and several in one archive. */
import { zipSync } from 'fflate';
import type { Output } from '../../shared/api/contract.ts';
import { type ExportChoices, type ExportFormat, usualChoices } from '../../shared/handover/formats.ts';
import type { Problem } from '../../shared/problem.ts';
import { host } from '../host/client.ts';
import { fromBase64, saveFile } from './host-files.ts';
import { reportNews, reportProblem } from './notices.ts';
import { useSettings } from './settings-store.ts';

type MadeFile = Output<'review.export'>;

/** What was chosen for the format last; who is carried is chosen anew for each review. */
export function rememberedChoices(format: ExportFormat): ExportChoices {
  const { handover, language } = useSettings.getState().settings;
  const last = handover.choices[format] ?? usualChoices(format, language);
  return { ...last, include: { ...last.include, reviewers: [] } };
}

export function rememberChoices(
  formats: readonly ExportFormat[],
  choices: Readonly<Partial<Record<ExportFormat, ExportChoices>>>,
): void {
  const { handover } = useSettings.getState().settings;
  const changed = { formats: [...formats], choices: { ...handover.choices, ...choices } };
  if (JSON.stringify(changed) !== JSON.stringify(handover)) void useSettings.getState().change({ handover: changed });
}

export interface HandoverWish {
  readonly reviews: readonly string[];
  readonly formats: readonly ExportFormat[];
  readonly choicesOf: (format: ExportFormat) => ExportChoices;
  /** The archive's name, where there are several files. */
  readonly archive: string;
  readonly signal: AbortSignal;
  readonly onProgress: (done: number) => void;
}

/** True when all that could be made was saved. A review that cannot be read is told of and does not stop the others. */
export async function handOver(wish: HandoverWish): Promise<boolean> {
  const { formats, reviews, signal, archive } = wish;
  const files: MadeFile[] = [];
  const problems: Problem[] = [];
  let done = 0;
  for (const review of reviews) {
    for (const format of formats) {
      if (signal.aborted) return false;
      const answer = await host.call('review.export', { review, format, choices: wish.choicesOf(format) });
      if (answer.ok) files.push(answer.value);
      else problems.push(answer.problem);
      done += 1;
      wish.onProgress(done);
    }
  }
  if (signal.aborted) return false;
  for (const problem of problems) reportProblem(problem);
  saveFiles(files, archive);
  return files.length > 0;
}

function saveFiles(files: readonly MadeFile[], archive: string): void {
  const [file, ...more] = files;
  if (!file) return;
  if (more.length === 0) {
    saveFile(file.name, file.mediaType, fromBase64(file.base64));
    reportNews('export.done', { name: file.name });
    return;
  }
  const name = `${archive}.zip`;
  const entries: Record<string, Uint8Array> = {};
  for (const made of files) entries[freeName(made.name, entries)] = fromBase64(made.base64);
  saveFile(name, 'application/zip', new Uint8Array(zipSync(entries)));
  reportNews('export.doneMany', { name, count: files.length });
}

/** Two reviews may have the same name in different folders. */
function freeName(name: string, taken: Readonly<Record<string, unknown>>): string {
  const dot = name.lastIndexOf('.');
  const [stem, ending] = dot < 0 ? [name, ''] : [name.slice(0, dot), name.slice(dot)];
  let free = name;
  for (let n = 2; Object.hasOwn(taken, free); n++) free = `${stem} ${n}${ending}`;
  return free;
}
