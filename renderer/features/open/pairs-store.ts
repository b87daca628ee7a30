/** The pairs of a folder: read one after another, shown as they were understood, and made into reviews. */
import { create } from 'zustand';
import type { Input } from '../../../shared/api/contract.ts';
import type { Reading } from '../../../shared/api/reading.ts';
import type { BilingualReading } from '../../../shared/bilingual/bilingual-reading.ts';
import { pairByName } from '../../../shared/bilingual/pair-by-name.ts';
import type { Problem } from '../../../shared/problem.ts';
import { ok, type Result } from '../../../shared/result.ts';
import type { Side } from '../../../shared/side.ts';
import { host } from '../../host/client.ts';
import { sendFile } from '../../state/host-files.ts';
import type { NamedFile } from './named-file.ts';
import { understand } from './understand.ts';

export type PairReading =
  | { readonly kind: 'bilingual'; readonly reading: BilingualReading }
  | { readonly kind: 'two'; readonly source: Reading; readonly target: Reading };

export interface PairEntry {
  /** The path of its first file: unique. */
  readonly id: string;
  readonly name: string;
  readonly files: readonly NamedFile[];
  readonly reading?: PairReading;
  readonly problem?: Problem;
  readonly chosen: boolean;
  /** The host's name for the review that was made of it. */
  readonly review?: string;
}

interface PairsState {
  readonly entries: readonly PairEntry[];
  /** Paths of texts without another side, and of what is no text. */
  readonly alone: readonly string[];
  readonly unread: readonly string[];
  /** Whether files are being read, or reviews made. */
  readonly work: 'reading' | 'creating' | undefined;
  read(files: readonly NamedFile[]): Promise<void>;
  choose(ids: readonly string[], chosen: boolean): void;
  /** Makes reviews of the chosen entries; their names at the host. */
  create(): Promise<readonly string[]>;
  stop(): void;
}

const EMPTY = { entries: [], alone: [], unread: [], work: undefined } as const;

export const usePairs = create<PairsState>((set, get) => {
  /** Counts up: work that began before the last stop finds another number. */
  let turn = 0;
  const change = (id: string, part: Partial<PairEntry>) =>
    set(({ entries }) => ({ entries: entries.map((entry) => (entry.id === id ? { ...entry, ...part } : entry)) }));

  const readAll = async (own: number) => {
    for (const entry of get().entries) {
      const read = await readEntry(entry.files);
      if (own !== turn) return;
      if (!read.ok) change(entry.id, { problem: read.problem, chosen: false });
      else if (read.value) change(entry.id, { reading: read.value });
      else {
        const { entries, alone } = get();
        set({ entries: entries.filter(({ id }) => id !== entry.id), alone: [...alone, entry.id] });
      }
    }
    set({ work: undefined });
  };

  return {
    ...EMPTY,
    async read(files) {
      const { pairs, bilingual, alone, unread } = pairByName(files.map(({ path }) => path));
      const pathOf = (at: number) => files[at]?.path ?? '';
      // A Word document may be a table of both texts, whatever its name.
      const isWord = (at: number) => /\.doc[xm]$/i.test(pathOf(at));
      const entry = (name: string, places: readonly number[]): PairEntry => ({
        id: pathOf(places[0] ?? -1),
        name,
        files: places.flatMap((at) => files[at] ?? []),
        chosen: true,
      });
      turn += 1;
      set({
        entries: [
          ...pairs.map(({ name, source, target }) => entry(name, [source, target])),
          ...[...bilingual, ...alone.filter(isWord)].map((at) => entry(pathOf(at).split('/').at(-1) ?? '', [at])),
        ],
        alone: alone.filter((at) => !isWord(at)).map(pathOf),
        unread: unread.map(pathOf),
        work: 'reading',
      });
      await readAll(turn);
    },
    choose: (ids, chosen) => {
      const wanted = new Set(ids);
      set(({ entries }) => ({ entries: entries.map((one) => (wanted.has(one.id) ? { ...one, chosen } : one)) }));
    },
    async create() {
      const own = ++turn;
      set({ work: 'creating' });
      const made: string[] = [];
      for (const { id, reading, chosen, review } of get().entries) {
        if (!reading || !chosen || review !== undefined) continue;
        const created = await host.call('review.create', wishOf(reading));
        if (created.ok) {
          await host.call('review.close', { review: created.value.review });
          made.push(created.value.review);
          change(id, { review: created.value.review });
        } else change(id, { problem: created.problem });
        if (own !== turn) return made;
      }
      set({ work: undefined });
      return made;
    },
    stop() {
      turn += 1;
      set({ work: undefined });
    },
  };
});

export function wishOf(reading: PairReading): Input<'review.create'> {
  if (reading.kind === 'two') return { source: reading.source.document, target: reading.target.document };
  const { title, source, target, links, acts } = reading.reading;
  return { ...(title !== undefined && { name: title }), source, target, links, acts };
}

/** Undefined for one text without another side. */
async function readEntry(files: readonly NamedFile[]): Promise<Result<PairReading | undefined>> {
  const [first, second] = files;
  if (!first) return ok(undefined);
  if (second) {
    const source = await readSide(first.file, 'source');
    if (!source.ok) return source;
    const target = await readSide(second.file, 'target');
    return target.ok ? ok({ kind: 'two', source: source.value, target: target.value }) : target;
  }
  const understood = await understand(first.file);
  if (!understood.ok) return understood;
  const { understanding } = understood.value;
  return ok(understanding.kind === 'bilingual' ? understanding : undefined);
}

async function readSide(file: File, side: Side): Promise<Result<Reading>> {
  const received = await sendFile(file);
  return received.ok ? host.call('document.read', { file: received.value.file, side }) : received;
}
