/** What a person does with reviews: list, create, open, append, close, align, explain a link, read for an export. */

import { basename } from 'node:path';
import type { Reason } from '../../../shared/alignment/bead.ts';

import type { Link } from '../../../shared/alignment/link.ts';
import type { OpenedReview, ReviewSummary } from '../../../shared/api/opened-review.ts';
import type { Document } from '../../../shared/document/document.ts';
import { fail, ok, type Result } from '../../../shared/result.ts';
import type { Actor, EventBody, ReviewEvent } from '../../../shared/review/event.ts';
import { foldEvents } from '../../../shared/review/fold.ts';
import type { ImportedAct } from '../../../shared/review/imported-act.ts';
import { REVIEW_LOG } from '../../../shared/review/log-line.ts';
import type { Review } from '../../../shared/review/review.ts';
import { atomicCreate } from '../files/atomic-write.ts';
import { writeProblem } from '../files/file-problem.ts';
import type { FileSystem } from '../files/file-system.ts';
import type { ReceivedFile } from '../files/received-files.ts';
import type { Library } from '../library/library.ts';
import { placeNew } from '../library/place-new.ts';
import { createLog } from '../log-store/log-store.ts';
import { createOpenLogs, logName, type OpenedLog } from '../log-store/open-logs.ts';
import { readLog } from '../log-store/read-log.ts';
import { stampEvents } from '../log-store/stamp-events.ts';
import type { PageName } from '../publish.ts';
import { copyOf, mergeCopy, previewCopy } from './copies.ts';
import { readEvents } from './read-events.ts';
import { stampActs } from './stamp-acts.ts';
import { createTitles } from './titles.ts';
import { previewReturn, takeReturn } from './word-returns.ts';

interface Pair {
  readonly source: Document;
  readonly target: Document;
}

type LinkedIds = Pick<Link, 'source' | 'target'>;

/** What the reviews need of their neighbours. */
export interface ReviewSurroundings {
  readonly library: Library;
  readonly fs: FileSystem;
  actor(): Promise<Actor>;
  /** The glossaries that every new review begins with. */
  starterGlossaries(): Promise<readonly { readonly id: string; readonly name: string }[]>;
  /** `glossaries`: ids of the attached ones. */
  proposeLinks(pair: Pair, glossaries: readonly string[], pinned: readonly Link[]): Promise<readonly Link[]>;
  explainLink(pair: Pair, glossaries: readonly string[], link: LinkedIds): Promise<readonly Reason[]>;
  changed(review: string, events: readonly ReviewEvent[], pages: readonly PageName[]): void;
  /** Where a host has windows that it can bring to the front, a review is in one of them only. */
  readonly bringToFront?: ((page: PageName) => void) | undefined;
}

export interface NewReview {
  readonly name?: string | undefined;
  readonly source: Document;
  readonly target: Document;
  /** Without them the pair is aligned. */
  readonly links?: readonly Link[] | undefined;
  /** What the pair's file says that others did. */
  readonly acts?: readonly ImportedAct[] | undefined;
}

type Opened = Omit<OpenedReview, 'events'> & { readonly events: readonly ReviewEvent[] };

export interface Reviews {
  list(): Promise<readonly ReviewSummary[]>;
  create(wish: NewReview, page: PageName): Promise<Result<Opened>>;
  open(reference: string, page: PageName): Promise<Result<Opened>>;
  /** Opens a review where it is. */
  openPath(path: string, page: PageName): Promise<Result<Opened>>;
  /** Opens a copy in the library. */
  openCopy(file: ReceivedFile, page: PageName): Promise<Result<Opened>>;
  /** Takes the lock of an open review from another machine. */
  takeOver(reference: string): Promise<Result<Opened>>;
  append(reference: string, bodies: readonly EventBody[]): Promise<Result<readonly ReviewEvent[]>>;
  close(reference: string, page: PageName): Promise<Result<void>>;
  pagesOf(path: string): readonly PageName[];
  /** The paths of what a page has open. */
  openIn(page: PageName): readonly string[];
  /** Closes all that a page has open. */
  release(page: PageName): Promise<void>;
  align(reference: string): Promise<Result<readonly Link[]>>;
  explainLink(reference: string, link: LinkedIds): Promise<Result<readonly Reason[]>>;
  /** The state of a review, open here or not, and its name. */
  read(reference: string): Promise<Result<{ readonly name: string; readonly review: Review }>>;
  /** What merging a copy would bring in. */
  previewMerge(reference: string, file: ReceivedFile): Promise<ReturnType<typeof previewCopy>>;
  merge(reference: string, file: ReceivedFile): Promise<Result<readonly ReviewEvent[]>>;
  /** What a Word copy that came back would bring in. */
  previewReturn(reference: string, file: ReceivedFile): Promise<ReturnType<typeof previewReturn>>;
  takeReturn(reference: string, wish: Parameters<typeof takeReturn>[2]): Promise<Result<readonly ReviewEvent[]>>;
  /** A copy of the open review as a file, with acts that could not be written where it is. */
  copy(
    reference: string,
    unsaved: readonly EventBody[],
  ): Promise<Result<{ readonly name: string; readonly text: string }>>;
  dispose(): Promise<void>;
}

export function createReviews(surroundings: ReviewSurroundings): Reviews {
  const { library, fs, actor } = surroundings;
  const openReviews = createOpenLogs(REVIEW_LOG, fs);
  const titles = createTitles();

  const openPath = async (path: string, page: PageName): Promise<Result<Opened>> => {
    const opened = await openReviews.open(path, await actor(), page);
    if (!opened.ok) return opened;
    const [first] = openReviews.pagesOf(path);
    if (surroundings.bringToFront && first !== undefined && first !== page) {
      await openReviews.close(path, page);
      surroundings.bringToFront(first);
      return fail({ code: 'review-in-other-window', name: opened.value.name });
    }
    return ok(toOpened(library.references.nameOf(path), opened.value));
  };

  const changed = (reference: string, path: string, events: readonly ReviewEvent[]) =>
    surroundings.changed(reference, events, openReviews.pagesOf(path));

  const withPath = async <T>(reference: string, task: (path: string) => Promise<Result<T>>): Promise<Result<T>> => {
    const path = await library.findReview(reference);
    return path === undefined ? fail({ code: 'reference-unknown' }) : task(path);
  };

  const readPath = async (path: string) => {
    const open = openReviews.find(path);
    if (open) return ok({ name: open.name, review: foldEvents(open.events) });
    const events = await readEvents(path);
    return events.ok ? ok({ name: logName(path), review: foldEvents(events.value) }) : events;
  };

  /** What is asked of both texts; nothing while one is missing. */
  const withPair = <T>(
    reference: string,
    ask: (pair: Pair, glossaries: readonly string[], links: readonly Link[]) => Promise<readonly T[]>,
  ): Promise<Result<readonly T[]>> =>
    withPath(reference, async (path) => {
      const read = await readPath(path);
      if (!read.ok) return read;
      const { source, target, links, glossaries } = read.value.review;
      if (!source || !target) return ok([]);
      const ids = glossaries.map(({ id }) => id);
      return ok(await ask({ source, target }, ids, links));
    });

  return {
    async list() {
      const files = await library.reviews();
      return Promise.all(
        files.map(async ({ path, name, modified }) => ({
          review: library.references.nameOf(path),
          name,
          title: (await titles.titleOf(path, modified)) ?? name,
          modifiedAt: modified.toISOString(),
        })),
      );
    },
    async create(wish, page) {
      const created = await createFile(wish, surroundings);
      return created.ok ? openPath(created.value, page) : created;
    },
    open: (reference, page) => withPath(reference, (path) => openPath(path, page)),
    openPath,
    async openCopy(file, page) {
      const copied = await copyIntoLibrary(file, surroundings);
      return copied.ok ? openPath(copied.value, page) : copied;
    },
    takeOver: (reference) =>
      withPath(reference, async (path) => {
        const taken = await openReviews.takeOver(path, await actor());
        return taken.ok ? ok(toOpened(reference, taken.value)) : taken;
      }),
    append: (reference, bodies) =>
      withPath(reference, async (path) => {
        const appended = await openReviews.append(path, await actor(), bodies);
        if (appended.ok) changed(reference, path, appended.value);
        return appended;
      }),
    close: (reference, page) =>
      withPath(reference, async (path) => {
        await openReviews.close(path, page);
        return ok(undefined);
      }),
    pagesOf: openReviews.pagesOf,
    openIn: openReviews.openIn,
    async release(page) {
      await Promise.all(openReviews.openIn(page).map((path) => openReviews.close(path, page)));
    },
    align: (reference) =>
      withPair(reference, (pair, glossaries, links) =>
        surroundings.proposeLinks(
          pair,
          glossaries,
          links.filter(({ pinned }) => pinned),
        ),
      ),
    explainLink: (reference, link) =>
      withPair(reference, (pair, glossaries) => surroundings.explainLink(pair, glossaries, link)),
    read: (reference) => withPath(reference, readPath),
    previewMerge: (reference, file) => withPath(reference, async (path) => previewCopy(openReviews, path, file)),
    merge: (reference, file) =>
      withPath(reference, async (path) => {
        const merged = await mergeCopy(openReviews, path, file);
        if (merged.ok && merged.value.length > 0) changed(reference, path, merged.value);
        return merged;
      }),
    previewReturn: (reference, file) => withPath(reference, async (path) => previewReturn(openReviews, path, file)),
    takeReturn: (reference, wish) =>
      withPath(reference, async (path) => {
        const taken = await takeReturn(openReviews, path, wish);
        if (taken.ok && taken.value.length > 0) changed(reference, path, taken.value);
        return taken;
      }),
    copy: (reference, unsaved) =>
      withPath(reference, async (path) => {
        const text = copyOf(openReviews, path, await actor(), unsaved);
        return text.ok ? ok({ name: basename(path), text: text.value }) : text;
      }),
    dispose: () => openReviews.closeAll(),
  };
}

function toOpened(review: string, opened: OpenedLog<ReviewEvent>): Opened {
  return { review, ...opened };
}

async function createFile(wish: NewReview, surroundings: ReviewSurroundings): Promise<Result<string>> {
  const { source, target, acts = [] } = wish;
  const title = wish.name ?? titleOf(target) ?? titleOf(source) ?? target.origin.name;
  const glossaries = await surroundings.starterGlossaries();
  const ids = glossaries.map(({ id }) => id);
  const links = wish.links ?? (await surroundings.proposeLinks({ source, target }, ids, []));
  const bodies: readonly EventBody[] = [
    { type: 'review.titled', data: { title: title.slice(0, 1000) } },
    { type: 'document.imported', data: { side: 'source', document: source } },
    { type: 'document.imported', data: { side: 'target', document: target } },
    { type: 'links.changed', data: { links: [...links] } },
    ...glossaries.map(({ id, name }): EventBody => ({ type: 'glossary.attached', data: { glossary: id, name } })),
  ];
  const actor = await surroundings.actor();
  const own = stampEvents(bodies, actor, 0);
  const events = [...own, ...stampActs(acts, actor, own.length)];
  return placeNew(
    title,
    () => surroundings.library.freeReviewPath(title),
    (path) => createLog(path, { events }, surroundings.fs),
  );
}

function titleOf({ paragraphs }: Document): string | undefined {
  return paragraphs.find(({ role }) => role === 'headline')?.text;
}

async function copyIntoLibrary(file: ReceivedFile, surroundings: ReviewSurroundings): Promise<Result<string>> {
  const reading = readLog(Buffer.from(file.bytes), file.name);
  if (!reading.ok) return reading;
  return placeNew(
    logName(file.name),
    () => surroundings.library.freeReviewPath(logName(file.name)),
    async (path) => {
      try {
        const created = await atomicCreate(path, file.bytes, surroundings.fs);
        return created ? ok(undefined) : fail({ code: 'file-exists', name: file.name });
      } catch (error) {
        return fail(writeProblem(error, file.name));
      }
    },
  );
}
