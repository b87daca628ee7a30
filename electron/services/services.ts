/** All services of one workbench, wired together, and the few methods that need more than one of them. */

import { resolve } from 'node:path';
import type { Input, Output, ParsedInput } from '../../shared/api/contract.ts';
import type { Reading, Understanding } from '../../shared/api/reading.ts';
import type { Settings } from '../../shared/api/settings.ts';
import type { Concept } from '../../shared/glossary/concept.ts';
import { type ExportChoices, type ExportFormat, usualChoices } from '../../shared/handover/formats.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import type { Side } from '../../shared/side.ts';
import { VERSION } from '../version.ts';
import { explainPair, proposeLinks } from './alignment/propose-links.ts';
import { exportForPaper, exportReview, previewExport } from './export/export-review.ts';
import type { Paper } from './export/paper.ts';
import { decodeText } from './files/decode-text.ts';
import { diskFileSystem, type FileSystem } from './files/file-system.ts';
import { createReceivedFiles, type ReceivedFiles } from './files/received-files.ts';
import { createGlossaries, type Glossaries } from './glossaries/glossaries.ts';
import { createGlossaryImports, type GlossaryImports } from './glossaries/import-glossary.ts';
import { createPastReviews, type Impact, type PastReviews } from './glossaries/past-reviews.ts';
import { type ReadOptions, readDocument, readPasted } from './import/read-document.ts';
import { understandFile } from './import/understand-file.ts';
import { packedTable } from './lexicon/load-lexicon.ts';
import { createLibrary } from './library/library.ts';
import { createProofreader, type Proofreader } from './proofreading/proofreader.ts';
import { NO_PAGE, type PageName, type Publish } from './publish.ts';
import { createReviews, type Reviews } from './reviews/reviews.ts';
import { createSamples, type Samples } from './samples/samples.ts';
import { createSettingsStore, type SettingsChange, type SettingsStore } from './settings/settings.ts';

type SampleWish = ParsedInput<'review.createFromSample'>;

/** What a host tells its workbench. Folders and files are absolute paths. */
export interface WorkbenchHost {
  readonly kind: 'desktop' | 'loopback';
  readonly libraryFolder: string;
  readonly settingsFile: string;
  readonly corpusFolder: string;
  /** The path of the review that a page shows first; null for the start screen, undefined for the last one or a sample. */
  opening?(page: PageName): string | null | undefined;
  /** The windows around the pages, where the host has its own. */
  readonly frames?: Frames;
  readonly fs?: FileSystem;
  /** Undefined where only the browser can print. */
  readonly paper?: Paper;
  /** Hears of what should not happen. */
  reportFault(error: unknown): void;
}

/** Windows that the host can reach; with them, a review is in one window only. */
export interface Frames {
  describe(page: PageName, frame: Input<'window.describe'>): void;
  bringToFront(page: PageName): void;
}

export interface Services {
  readonly settings: SettingsStore;
  readonly files: ReceivedFiles;
  readonly reviews: Reviews;
  readonly samples: Samples;
  readonly glossaries: Glossaries;
  readonly imports: GlossaryImports;
  readonly proofreader: Proofreader;
  readonly frames: Frames | undefined;
  readonly documents: {
    read(file: string, wish: Omit<ReadOptions, 'name'>): Promise<Result<Reading>>;
    readPasted(text: string, side: Side): Promise<Result<Reading>>;
    understand(file: string): Promise<Result<Understanding>>;
  };
  describe(page: PageName): Promise<Output<'app.describe'>>;
  changeSettings(changes: SettingsChange): Promise<Result<Settings>>;
  createFromSample(wish: SampleWish, page: PageName): ReturnType<Reviews['create']>;
  evidenceOf(glossary: string, concept: string): Promise<Result<Awaited<ReturnType<PastReviews['evidence']>>>>;
  /** What would be flagged in the library if the concept were in the glossary as given. */
  impactOf(glossary: string, concept: Concept): Promise<Result<Impact>>;
  findInLibrary: PastReviews['find'];
  mineTerms(glossary: string): Promise<Result<Awaited<ReturnType<PastReviews['mine']>>>>;
  readLexicon(): Promise<Output<'lexicon.read'>>;
  exportReview(review: string, format: ExportFormat, choices: ExportChoices): Promise<Result<Output<'review.export'>>>;
  previewExport(
    review: string,
    format: ExportFormat,
    choices: ExportChoices,
  ): Promise<Result<Output<'review.preview'>>>;
  printReview(review: string, language: Settings['language']): Promise<Result<void>>;
}

export function createServices(host: WorkbenchHost, publish: Publish): Services {
  const fs = host.fs ?? diskFileSystem;
  const library = createLibrary(host.libraryFolder);
  const settings = createSettingsStore(host.settingsFile, fs);
  const files = createReceivedFiles();
  const samples = createSamples(host.corpusFolder, readDocument);
  const glossaries = createGlossaries({
    corpus: host.corpusFolder,
    library,
    fs,
    decodeText,
    actor: settings.actor,
    changed: ({ glossary, concepts, removed }) =>
      publish('glossary.changed', { glossary, concepts: [...concepts], removed: [...removed] }),
  });
  const reviews = createReviews({
    library,
    fs,
    actor: settings.actor,
    starterGlossaries: glossaries.starters,
    proposeLinks: async (pair, glossaryIds, pinned) =>
      proposeLinks(pair, await glossaries.termsOf(glossaryIds), pinned),
    explainLink: async (pair, glossaryIds, link) => explainPair(pair, await glossaries.termsOf(glossaryIds), link),
    changed: (review, events, pages) => publish('review.changed', { review, events: [...events] }, pages),
    bringToFront: host.frames?.bringToFront,
  });

  const imports = createGlossaryImports({
    glossaries,
    files,
    progress: (file, share) => publish('glossary.importing', { file, share }),
  });
  const past = createPastReviews(library);

  const createFromSample = async ({ sample, faulty }: SampleWish, page: PageName) => {
    const pair = await samples.read(sample, faulty);
    if (!pair.ok) return pair;
    return reviews.create({ source: pair.value.source.document, target: pair.value.target.document }, page);
  };

  const exportWish = async (reference: string, format: ExportFormat, choices: ExportChoices) => {
    const read = await reviews.read(reference);
    if (!read.ok) return read;
    const { name, review } = read.value;
    const terms = await glossaries.termsOf(
      review.glossaries.map(({ id }) => id),
      review.overrides.values(),
    );
    const { scoring } = await settings.read();
    return ok({ review, name, format, choices, terms, scoring, paper: host.paper });
  };

  let opening: Promise<string | undefined> | undefined;
  const findOpening = async (): Promise<string | undefined> => {
    const [last] = await library.reviews();
    if (last) return library.references.nameOf(last.path);
    const [sample] = await samples.list();
    const created = sample && (await createFromSample(sample, NO_PAGE));
    if (!created?.ok) return undefined;
    await reviews.close(created.value.review, NO_PAGE);
    return created.value.review;
  };

  const openingOf = async (page: PageName): Promise<string | undefined> => {
    const named = host.opening?.(page);
    if (named === null) return undefined;
    if (named !== undefined) return library.references.nameOf(resolve(named));
    opening ??= findOpening();
    return opening;
  };

  return {
    settings,
    frames: host.frames,
    files,
    reviews,
    samples,
    glossaries,
    imports,
    async evidenceOf(id, conceptId) {
      const glossary = await glossaries.read(id);
      if (!glossary.ok) return glossary;
      const concept = glossary.value.concepts.find((one) => one.id === conceptId);
      return ok(concept ? await past.evidence(concept) : []);
    },
    findInLibrary: past.find,
    async impactOf(id, concept) {
      const glossary = await glossaries.read(id);
      if (!glossary.ok) return glossary;
      const { concepts } = glossary.value;
      // The rest of the glossary makes no difference to the places of one concept.
      const before = concepts.filter((one) => one.id === concept.id);
      return ok(
        await past.impact([{ ...glossary.value, concepts: before }], [{ ...glossary.value, concepts: [concept] }]),
      );
    },
    async mineTerms(id) {
      const glossary = await glossaries.read(id);
      if (!glossary.ok) return glossary;
      const starters = await Promise.all((await glossaries.starters()).map(({ id: one }) => glossaries.read(one)));
      const known = [glossary.value, ...starters.flatMap((one) => (one.ok ? [one.value] : []))];
      return ok(await past.mine(known, await glossaries.rejectedOf(id)));
    },
    proofreader: createProofreader(),
    createFromSample,
    async readLexicon() {
      const [headwords, names] = await Promise.all([packedTable('headwords'), packedTable('names')]);
      return { ...(headwords !== undefined && { headwords }), ...(names !== undefined && { names }) };
    },
    documents: {
      async read(reference, wish) {
        const file = await files.read(reference);
        if (!file.ok) return file;
        return readDocument(file.value.bytes, { name: file.value.name, ...wish });
      },
      readPasted: async (text, side) => readPasted(text, side),
      async understand(reference) {
        const file = await files.read(reference);
        return file.ok ? understandFile(file.value.bytes, file.value.name) : file;
      },
    },
    async describe(page) {
      const review = await openingOf(page);
      return {
        version: VERSION,
        host: host.kind,
        actor: await settings.actor(),
        ...(review !== undefined && { opening: review }),
      };
    },
    async changeSettings(changes) {
      const changed = await settings.change(changes);
      if (changed.ok) publish('settings.changed', changed.value);
      return changed;
    },
    async previewExport(reference, format, choices) {
      const wish = await exportWish(reference, format, choices);
      return wish.ok ? previewExport(wish.value) : wish;
    },
    async exportReview(reference, format, choices) {
      const wish = await exportWish(reference, format, choices);
      if (!wish.ok) return wish;
      const copy = await exportReview(wish.value);
      if (!copy.ok) return copy;
      const { name, mediaType, bytes } = copy.value;
      return ok({ name, mediaType, base64: Buffer.from(bytes).toString('base64') });
    },
    async printReview(reference, language) {
      if (!host.paper) return fail({ code: 'print-failed', reason: 'no printer' });
      const wish = await exportWish(reference, 'html', usualChoices('html', language));
      if (!wish.ok) return wish;
      const problem = await host.paper.print(await exportForPaper(wish.value));
      return problem ? fail(problem) : ok(undefined);
    },
  };
}
