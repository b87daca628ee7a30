/** The glossaries at hand, and what a person does with them: read, browse, edit, undo. */
import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Encoding } from '../../../shared/api/reading.ts';
import type { Concept, Glossary } from '../../../shared/glossary/concept.ts';
import { readGlossaryCsv } from '../../../shared/glossary/formats/csv.ts';
import type { SetAsideLine } from '../../../shared/glossary/formats/format.ts';
import { GLOSSARY_LOG, type GlossaryBody, type GlossaryEvent } from '../../../shared/glossary/glossary-event.ts';
import { overridingGlossary } from '../../../shared/glossary/override-concepts.ts';
import type { ConceptQuery } from '../../../shared/glossary/search-concepts.ts';
import { createTermIndex, type TermIndex } from '../../../shared/glossary/term-index.ts';
import { fail, ok, type Result } from '../../../shared/result.ts';
import type { Actor } from '../../../shared/review/event.ts';
import type { Override } from '../../../shared/review/review.ts';
import { readProblem } from '../files/file-problem.ts';
import type { FileSystem } from '../files/file-system.ts';
import type { ReceivedFile } from '../files/received-files.ts';
import type { Library } from '../library/library.ts';
import { placeNew } from '../library/place-new.ts';
import { createLogStore } from '../log-store/log-store.ts';
import { stampEvents } from '../log-store/stamp-events.ts';
import { createTurns } from '../log-store/turns.ts';
import { type BrowsedPage, type Browser, createBrowser } from './browse-glossary.ts';
import { readGlossaryFile } from './glossary-files.ts';
import { createGlossaryPlaces, type GlossaryPlace, stem } from './glossary-places.ts';
import { createKeptGlossaries, type KeptGlossary, type Written } from './kept-glossaries.ts';

export interface GlossaryFacts {
  readonly id: string;
  readonly name: string;
}

export interface Glossaries {
  /** The starters: what every new review begins with. */
  starters(): Promise<readonly GlossaryFacts[]>;
  /** All at hand, with the number of their concepts; 0 for a file that cannot be read. */
  list(): Promise<readonly ListedGlossary[]>;
  read(id: string): Promise<Result<Glossary>>;
  /**
   * One index over the glossaries with these ids, in order of precedence; one that is not here or not readable is left
   * out. `overrides`: what a review says instead of them.
   */
  termsOf(ids: readonly string[], overrides?: Iterable<Override>): Promise<TermIndex>;
  /** A new log with these concepts. */
  create(name: string, concepts: readonly Concept[], file?: string): Promise<Result<GlossaryFacts>>;
  /** Reads the file and keeps it in the library, as a log. */
  open(file: ReceivedFile, encoding: Encoding | undefined): Promise<Result<OpenedGlossary>>;
  browse(id: string, query: PageQuery): Promise<Result<BrowsedGlossary>>;
  matching(id: string, query: ConceptQuery): Promise<Result<readonly string[]>>;
  append(id: string, bodies: readonly GlossaryBody[]): Promise<Result<void>>;
  undo(id: string): Promise<Result<void>>;
  redo(id: string): Promise<Result<void>>;
  /** Newest first. */
  history(id: string, concept: string): Promise<Result<readonly HistoryEntry[]>>;
  /** Pairs that the desk does not want to be proposed again, as JSON. */
  rejectedOf(id: string): Promise<ReadonlySet<string>>;
  dispose(): Promise<void>;
}

export type PageQuery = ConceptQuery & { readonly offset: number; readonly limit: number };

export interface HistoryEntry {
  readonly event: GlossaryEvent;
  readonly undone: boolean;
}

export interface BrowsedGlossary extends BrowsedPage {
  readonly name: string;
  readonly isEditable: boolean;
  readonly lockedBy?: string;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

export interface ListedGlossary {
  readonly glossary: string;
  readonly name: string;
  readonly starter: boolean;
  readonly isEditable: boolean;
  readonly concepts: number;
}

export interface OpenedGlossary {
  readonly glossary: string;
  readonly name: string;
  readonly concepts: number;
  readonly setAside: readonly SetAsideLine[];
}

export interface GlossaryChange {
  readonly glossary: string;
  readonly concepts: readonly Concept[];
  readonly removed: readonly string[];
}

export interface GlossarySurroundings {
  readonly corpus: string;
  readonly library: Library;
  readonly fs: FileSystem;
  readonly decodeText: DecodeText;
  actor(): Promise<Actor>;
  changed(change: GlossaryChange): void;
}

type DecodeText = (bytes: Uint8Array, name: string, encoding?: Encoding) => Result<{ readonly text: string }>;

/** What is known of a glossary now. `concepts` keeps its identity as long as nothing changes. */
interface Content {
  readonly name: string;
  readonly concepts: readonly Concept[];
  readonly kept?: KeptGlossary;
}

const { createLog } = createLogStore(GLOSSARY_LOG);

/** So many concepts stand in one line of a log: a damaged line must not take a whole import along. */
const CONCEPTS_A_LINE = 500;

export function createGlossaries(surroundings: GlossarySurroundings): Glossaries {
  const { corpus, library, fs, decodeText } = surroundings;
  const places = createGlossaryPlaces(corpus, library);
  const kept = createKeptGlossaries(fs);
  const tables = new Map<string, { readonly bytes: Buffer; readonly result: Result<Content> }>();
  const listed = new Map<string, { readonly version: number; readonly concepts: readonly Concept[] }>();
  const browsers = new Map<string, Browser>();

  const readTable = async ({ id, name, path }: GlossaryPlace): Promise<Result<Content>> => {
    try {
      const bytes = await readFile(path);
      const before = tables.get(path);
      if (before?.bytes.equals(bytes)) return before.result;
      const decoded = decodeText(bytes, basename(path));
      const parsed = decoded.ok ? readGlossaryCsv(decoded.value.text, { id, name }) : decoded;
      const result = parsed.ok ? ok({ name, concepts: parsed.value.glossary.concepts }) : parsed;
      tables.set(path, { bytes, result });
      return result;
    } catch (error) {
      return fail(readProblem(error, name));
    }
  };

  const readLog = async ({ name, path }: GlossaryPlace): Promise<Result<Content>> => {
    const read = await kept.read(path);
    if (!read.ok) return read;
    const { ledger, version } = read.value;
    const before = listed.get(path);
    const concepts = before?.version === version ? before.concepts : [...ledger.concepts.values()];
    listed.set(path, { version, concepts });
    return ok({ name: ledger.name || name, concepts, kept: read.value });
  };

  const readPlace = (place: GlossaryPlace) => (place.kind === 'log' ? readLog(place) : readTable(place));

  const withContent = async <T>(
    id: string,
    ask: (content: Content, place: GlossaryPlace) => Result<T>,
  ): Promise<Result<T>> => {
    const place = await places.find(id);
    if (!place) return fail({ code: 'reference-unknown' });
    const content = await readPlace(place);
    return content.ok ? ask(content.value, place) : content;
  };

  const read = (id: string) =>
    withContent(id, ({ name, concepts }) => ok({ id, name, concepts: concepts as Concept[] }));

  const browserOf = (id: string): Browser => {
    const known = browsers.get(id) ?? createBrowser();
    browsers.set(id, known);
    return known;
  };

  const write = async (id: string, bodies: readonly GlossaryBody[]): Promise<Result<void>> => {
    const place = await places.find(id);
    if (!place) return fail({ code: 'reference-unknown' });
    if (place.kind !== 'log') return fail({ code: 'glossary-read-only', name: place.name });
    const written = await kept.append(place.path, await surroundings.actor(), bodies);
    if (!written.ok) return written;
    surroundings.changed(changeOf(id, written.value));
    return ok(undefined);
  };

  /** Acts wait for one another, so that of two quick undos the second takes back the act before. */
  const inTurn = createTurns();

  /** Takes the newest act back, or does the one again that was taken back last. */
  const step = async (id: string, way: 'undone' | 'redone'): Promise<Result<void>> => {
    const events = await withContent(id, ({ kept: log }) =>
      ok((way === 'undone' ? log?.ledger.lastAct() : log?.ledger.lastUndone()) ?? []),
    );
    if (!events.ok) return events;
    if (events.value.length === 0) return ok(undefined);
    return write(id, [{ type: `events.${way}`, data: { events: [...events.value] } }]);
  };

  let terms: { readonly glossaries: readonly Glossary[]; readonly index: TermIndex } | undefined;

  const create: Glossaries['create'] = async (name, concepts, file) => {
    const bodies: readonly GlossaryBody[] = [
      { type: 'glossary.titled', data: { name: name.slice(0, 200) } },
      ...additions(concepts, file),
    ];
    const id = randomUUID();
    const events = stampEvents(bodies, await surroundings.actor(), 0) as readonly GlossaryEvent[];
    const placed = await placeNew(
      name,
      () => library.freeGlossaryPath(name),
      (path) => createLog(path, { id, events }, fs),
    );
    return placed.ok ? ok({ id, name: stem(placed.value) }) : placed;
  };

  return {
    starters: places.starters,
    async list() {
      const found = (await places.list()).map(async (place) => ({ place, content: await readPlace(place) }));
      return (await Promise.all(found)).map(({ place: { id, name, kind }, content }) => ({
        glossary: id,
        name: content.ok ? content.value.name : name,
        starter: kind === 'starter',
        isEditable: kind === 'log',
        concepts: content.ok ? content.value.concepts.length : 0,
      }));
    },
    async termsOf(ids, overrides = []) {
      const found = await Promise.all(ids.map(read));
      const attached = found.flatMap((result) => (result.ok ? [result.value] : []));
      const own = overridingGlossary(attached, overrides);
      const glossaries = own.concepts.length === 0 ? attached : [own, ...attached];
      const isSame =
        terms?.glossaries.length === glossaries.length &&
        terms.glossaries.every((one, i) => one.concepts === glossaries[i]?.concepts);
      if (!terms || !isSame)
        terms = { glossaries, index: terms?.index.refreshed(glossaries) ?? createTermIndex(glossaries) };
      return terms.index;
    },
    read,
    create,
    async open(file, encoding) {
      const read = readGlossaryFile(file, { encoding });
      if (!read.ok) return read;
      const { concepts, setAside } = read.value;
      if (concepts.length === 0) {
        return fail({ code: 'glossary-unreadable', name: file.name, line: 1, reason: 'no-concepts' });
      }
      const created = await create(stem(file.name), concepts, file.name);
      if (!created.ok) return created;
      const { id, name } = created.value;
      return ok({ glossary: id, name, concepts: concepts.length, setAside: [...setAside] });
    },
    browse: (id, query) =>
      withContent(id, ({ name, concepts, kept: log }, { kind }) =>
        ok({
          ...browserOf(id).page(concepts, query),
          name,
          isEditable: kind === 'log' && log?.lockedBy === undefined,
          ...(log?.lockedBy !== undefined && { lockedBy: log.lockedBy }),
          canUndo: (log?.ledger.lastAct().length ?? 0) > 0,
          canRedo: (log?.ledger.lastUndone().length ?? 0) > 0,
        }),
      ),
    matching: (id, query) => withContent(id, ({ concepts }) => ok(browserOf(id).matching(concepts, query))),
    append: (id, bodies) => inTurn(id, () => write(id, bodies)),
    undo: (id) => inTurn(id, () => step(id, 'undone')),
    redo: (id) => inTurn(id, () => step(id, 'redone')),
    history: (id, concept) =>
      withContent(id, ({ kept: log }) => ok([...(log?.ledger.historyOf(concept) ?? [])].reverse())),
    async rejectedOf(id) {
      const rejected = await withContent(id, ({ kept: log }) => ok(log?.ledger.rejected ?? new Set<string>()));
      return rejected.ok ? rejected.value : new Set();
    },
    dispose: () => kept.dispose(),
  };
}

/** The events that add these concepts. */
export function additions(concepts: readonly Concept[], file: string | undefined): readonly GlossaryBody[] {
  const bodies: GlossaryBody[] = [];
  for (let at = 0; at < concepts.length; at += CONCEPTS_A_LINE) {
    const part = concepts.slice(at, at + CONCEPTS_A_LINE);
    bodies.push({ type: 'concepts.added', data: { concepts: part, ...(file !== undefined && { file }) } });
  }
  return bodies;
}

function changeOf(glossary: string, { ledger, touched }: Written): GlossaryChange {
  const ids = [...touched];
  return {
    glossary,
    concepts: ids.flatMap((id) => ledger.concepts.get(id) ?? []),
    removed: ids.filter((id) => !ledger.concepts.has(id)),
  };
}
