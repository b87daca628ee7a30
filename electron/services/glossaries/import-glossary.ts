/**
 * Taking a file into a glossary in steps: what it holds, how that stands to what is there, and the one act that writes it.
 * Until that act nothing is changed, so an import that is cancelled or fails leaves nothing behind.
 */
import { GLOSSARY_LIMIT_BYTES } from '../../../shared/api/limits.ts';
import type { Concept } from '../../../shared/glossary/concept.ts';
import {
  compareConcepts,
  countClasses,
  type MergeDecision,
  type MergeRow,
  type MergeRule,
  planMerge,
} from '../../../shared/glossary/merge-concepts.ts';
import { fail, ok, type Result } from '../../../shared/result.ts';
import type { ReceivedFile, ReceivedFiles } from '../files/received-files.ts';
import { additions, type Glossaries } from './glossaries.ts';
import { type FileReading, type ReadingWish, readGlossarySteps } from './glossary-files.ts';
import { takeSteps } from './take-steps.ts';

export interface ImportOrder extends ReadingWish {
  readonly glossary: string;
  readonly rule: MergeRule;
  readonly decisions: readonly { readonly concept: string; readonly decision: MergeDecision }[];
}

/** So many rows are shown for decisions; the rest goes by the rule. */
const ROWS_SHOWN = 300;

/** Files are named by the references under which they were received. */
export interface GlossaryImports {
  read(reference: string, wish: ReadingWish): Promise<Result<FileReading>>;
  preview(reference: string, wish: ReadingWish & { readonly glossary: string }): Promise<Result<ImportPreview>>;
  run(reference: string, order: ImportOrder): Promise<Result<ImportReport>>;
  /** What is being done with the file fails with `import-cancelled`, unless it is being written already. */
  cancel(reference: string): void;
}

interface ImportSurroundings {
  readonly glossaries: Glossaries;
  readonly files: Pick<ReceivedFiles, 'read'>;
  /** Hears how far the work on a file is, from 0 to 1. */
  progress(reference: string, share: number): void;
}

interface ImportPreview {
  readonly classes: ReturnType<typeof countClasses>;
  /** Those that ask for a decision first. */
  readonly rows: MergeRow[];
}

interface ImportReport {
  readonly written: number;
  readonly classes: ReturnType<typeof countClasses>;
}

export function createGlossaryImports({ glossaries, files, progress }: ImportSurroundings): GlossaryImports {
  /** The last reading: the preview and the import ask for the same one. */
  let last: { readonly wish: string; readonly reading: Result<FileReading> } | undefined;
  const running = new Map<string, { isCancelled: boolean }>();

  const cancellable = async <T>(reference: string, work: (task: Task) => Promise<Result<T>>): Promise<Result<T>> => {
    const state = { isCancelled: false };
    running.set(reference, state);
    try {
      const file = await files.read(reference, GLOSSARY_LIMIT_BYTES);
      return file.ok ? await work({ reference, file: file.value, isLeft: () => state.isCancelled }) : file;
    } finally {
      if (running.get(reference) === state) running.delete(reference);
    }
  };

  /** Reading is the first `part` of the whole work. */
  const readFile = async (
    { reference, file, isLeft }: Task,
    { encoding, columns }: ReadingWish,
    part: number,
  ): Promise<Result<FileReading>> => {
    const wish = JSON.stringify([reference, encoding, columns]);
    if (last?.wish === wish) return last.reading;
    const walk = { name: file.name, isLeft, progress: (share: number) => progress(reference, share * part) };
    const reading = await takeSteps(readGlossarySteps(file, { encoding, columns }), walk);
    if (reading.ok || reading.problem.code !== 'import-cancelled') last = { wish, reading };
    return reading;
  };

  /** Says how far it is, and does what follows unless the reader wants to stop. */
  const step = async <T>(
    { reference, file, isLeft }: Task,
    share: number,
    work: () => Promise<Result<T>>,
  ): Promise<Result<T>> => {
    progress(reference, share);
    await new Promise((resolve) => setImmediate(resolve));
    return isLeft() ? fail({ code: 'import-cancelled', name: file.name }) : work();
  };

  const compare = async (glossary: string, concepts: readonly Concept[]): Promise<Result<readonly MergeRow[]>> => {
    const mine = await glossaries.read(glossary);
    return mine.ok ? ok(compareConcepts(mine.value.concepts, concepts)) : mine;
  };

  const write = async (
    { name }: ReceivedFile,
    { glossary, rule, decisions }: ImportOrder,
    rows: readonly MergeRow[],
  ): Promise<Result<ImportReport>> => {
    const chosen = new Map(decisions.map(({ concept, decision }) => [concept, decision]));
    const concepts = planMerge(rows, rule, chosen);
    const written =
      concepts.length === 0 ? ok(undefined) : await glossaries.append(glossary, additions(concepts, name));
    return written.ok ? ok({ written: concepts.length, classes: countClasses(rows) }) : written;
  };

  return {
    read: (reference, wish) => cancellable(reference, (task) => readFile(task, wish, 1)),
    preview: (reference, { glossary, ...wish }) =>
      cancellable(reference, async (task) => {
        const reading = await readFile(task, wish, 0.6);
        if (!reading.ok) return reading;
        const rows = await step(task, 0.6, () => compare(glossary, reading.value.concepts));
        return rows.ok ? ok({ classes: countClasses(rows.value), rows: shownRows(rows.value) }) : rows;
      }),
    run: (reference, order) =>
      cancellable(reference, async (task) => {
        const reading = await readFile(task, order, 0.4);
        if (!reading.ok) return reading;
        const rows = await step(task, 0.4, () => compare(order.glossary, reading.value.concepts));
        return rows.ok ? step(task, 0.6, () => write(task.file, order, rows.value)) : rows;
      }),
    cancel(reference) {
      const state = running.get(reference);
      if (state) state.isCancelled = true;
    },
  };
}

interface Task {
  readonly reference: string;
  readonly file: ReceivedFile;
  isLeft(): boolean;
}

/** Those that ask for a decision first. */
function shownRows(rows: readonly MergeRow[]): MergeRow[] {
  const open = rows.filter(({ class: kind }) => ORDER.includes(kind));
  const rest = rows.filter(({ class: kind }) => kind === 'new' || kind === 'duplicate');
  return [...inOrder(open), ...rest].slice(0, ROWS_SHOWN);
}

const ORDER: readonly string[] = ['conflict', 'changes', 'adds-terms'];

function inOrder(rows: readonly MergeRow[]): readonly MergeRow[] {
  return [...rows].sort((a, b) => ORDER.indexOf(a.class) - ORDER.indexOf(b.class));
}
