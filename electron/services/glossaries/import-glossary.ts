/**
 * Taking a file into a glossary in steps: what it holds, how that stands to what is there, and the one act that writes it.
 * Until that act nothing is changed, so an import that is cancelled or fails leaves nothing behind.
 */
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
import type { ReceivedFile } from '../files/received-files.ts';
import { additions, type Glossaries } from './glossaries.ts';
import { type FileReading, type ReadingWish, readGlossaryFile } from './glossary-files.ts';

export interface ImportOrder extends ReadingWish {
  readonly glossary: string;
  readonly rule: MergeRule;
  readonly decisions: readonly { readonly concept: string; readonly decision: MergeDecision }[];
}

/** So many rows are shown for decisions; the rest goes by the rule. */
const ROWS_SHOWN = 300;

export interface GlossaryImports {
  read(file: ReceivedFile, wish: ReadingWish): Result<FileReading>;
  preview(file: ReceivedFile, wish: ReadingWish & { readonly glossary: string }): Promise<Result<ImportPreview>>;
  /** Fails with `import-cancelled` when it was cancelled in time. `progress` hears of shares of the work from 0 to 1. */
  run(file: ReceivedFile, order: ImportOrder, progress: (share: number) => void): Promise<Result<ImportReport>>;
  cancel(glossary: string): void;
}

interface ImportPreview {
  readonly classes: ReturnType<typeof countClasses>;
  /** Those that ask for a decision first. */
  readonly rows: readonly MergeRow[];
}

interface ImportReport {
  readonly written: number;
  readonly classes: ReturnType<typeof countClasses>;
}

export function createGlossaryImports(glossaries: Glossaries): GlossaryImports {
  /** The last reading: the preview and the import ask for the same one. */
  let last: { readonly file: ReceivedFile; readonly wish: string; readonly reading: Result<FileReading> } | undefined;
  const running = new Map<string, { isCancelled: boolean }>();

  const read = (file: ReceivedFile, { encoding, columns }: ReadingWish): Result<FileReading> => {
    const wish = JSON.stringify([encoding, columns]);
    if (last?.file !== file || last.wish !== wish) {
      last = { file, wish, reading: readGlossaryFile(file, { encoding, columns }) };
    }
    return last.reading;
  };

  const compare = async (glossary: string, concepts: readonly Concept[]): Promise<Result<readonly MergeRow[]>> => {
    const mine = await glossaries.read(glossary);
    return mine.ok ? ok(compareConcepts(mine.value.concepts, concepts)) : mine;
  };

  const write = async (
    file: ReceivedFile,
    { glossary, rule, decisions }: ImportOrder,
    rows: readonly MergeRow[],
  ): Promise<Result<ImportReport>> => {
    const chosen = new Map(decisions.map(({ concept, decision }) => [concept, decision]));
    const concepts = planMerge(rows, rule, chosen);
    const written =
      concepts.length === 0 ? ok(undefined) : await glossaries.append(glossary, additions(concepts, file.name));
    return written.ok ? ok({ written: concepts.length, classes: countClasses(rows) }) : written;
  };

  return {
    read,
    async preview(file, { glossary, ...wish }) {
      const reading = read(file, wish);
      if (!reading.ok) return reading;
      const rows = await compare(glossary, reading.value.concepts);
      if (!rows.ok) return rows;
      const open = rows.value.filter(
        ({ class: kind }) => kind === 'conflict' || kind === 'changes' || kind === 'adds-terms',
      );
      const rest = rows.value.filter(({ class: kind }) => kind === 'new' || kind === 'duplicate');
      return ok({ classes: countClasses(rows.value), rows: [...inOrder(open), ...rest].slice(0, ROWS_SHOWN) });
    },
    async run(file, order, progress) {
      const { glossary } = order;
      const state = { isCancelled: false };
      running.set(glossary, state);
      /** Between two steps the host hears whether the reader wants to stop. */
      const step = async <T>(share: number, work: () => Result<T> | Promise<Result<T>>): Promise<Result<T>> => {
        progress(share);
        await new Promise((resolve) => setImmediate(resolve));
        return state.isCancelled ? fail({ code: 'import-cancelled', name: file.name }) : work();
      };
      try {
        const reading = await step(0.05, () => read(file, order));
        if (!reading.ok) return reading;
        const rows = await step(0.4, () => compare(glossary, reading.value.concepts));
        if (!rows.ok) return rows;
        const written = await step(0.6, () => write(file, order, rows.value));
        progress(1);
        return written;
      } finally {
        running.delete(glossary);
      }
    },
    cancel(glossary) {
      const state = running.get(glossary);
      if (state) state.isCancelled = true;
    },
  };
}

const ORDER = ['conflict', 'changes', 'adds-terms'];

function inOrder(rows: readonly MergeRow[]): readonly MergeRow[] {
  return [...rows].sort((a, b) => ORDER.indexOf(a.class) - ORDER.indexOf(b.class));
}
