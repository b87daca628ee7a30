/** Which service answers which method of the contract. */

import type { MethodName, Output, ParsedInput } from '../../shared/api/contract.ts';
import { GLOSSARY_LIMIT_BYTES } from '../../shared/api/limits.ts';
import { findFaults } from '../../shared/glossary/find-faults.ts';
import { ok, type Result } from '../../shared/result.ts';
import { describeProgram } from '../services/about/about.ts';
import type { ReceivedFile } from '../services/files/received-files.ts';
import { type FileReading, lossesOf, writeGlossaryFile } from '../services/glossaries/glossary-files.ts';
import type { PageName } from '../services/publish.ts';
import type { Services } from '../services/services.ts';

type DeepReadonly<T> = T extends (infer E)[]
  ? readonly DeepReadonly<E>[]
  : T extends object
    ? { readonly [K in keyof T]: DeepReadonly<T[K]> }
    : T;

export type Handlers = {
  readonly [M in MethodName]: (input: ParsedInput<M>, page: PageName) => Promise<Result<DeepReadonly<Output<M>>>>;
};

export function createHandlers(services: Services): Handlers {
  const { documents, files, glossaries, imports, proofreader, reviews, samples, settings } = services;
  const withFile = async <T>(
    reference: string,
    task: (file: ReceivedFile) => Result<T> | Promise<Result<T>>,
  ): Promise<Result<T>> => {
    const received = await files.read(reference);
    return received.ok ? task(received.value) : received;
  };
  return {
    'app.describe': async (_, page) => ok(await services.describe(page)),
    'app.about': async () => ok(await describeProgram()),
    'window.describe': async (frame, page) => {
      services.frames?.describe(page, frame);
      return ok({});
    },
    'settings.read': async () => ok(await settings.read()),
    'settings.change': (changes) => services.changeSettings(changes),
    'file.receive': async ({ name, base64 }) => ok({ file: files.receiveBytes(name, Buffer.from(base64, 'base64')) }),
    'file.understand': ({ file }) => documents.understand(file),
    'document.read': ({ file, ...wish }) => documents.read(file, wish),
    'document.readPasted': ({ text, side }) => documents.readPasted(text, side),
    'review.list': async () => ok(await reviews.list()),
    'sample.list': async () => ok(await samples.list()),
    'review.create': (wish, page) => reviews.create(wish, page),
    'review.createFromSample': (wish, page) => services.createFromSample(wish, page),
    'review.open': ({ review }, page) => reviews.open(review, page),
    'review.takeOver': ({ review }) => reviews.takeOver(review),
    'review.openFile': async ({ file }, page) => {
      const path = files.pathOf(file);
      if (path !== undefined) return reviews.openPath(path, page);
      const received = await files.read(file);
      return received.ok ? reviews.openCopy(received.value, page) : received;
    },
    'review.append': async ({ review, events }) => map(await reviews.append(review, events), (events) => ({ events })),
    'review.close': async ({ review }, page) => map(await reviews.close(review, page), () => ({})),
    'review.align': async ({ review }) => map(await reviews.align(review), (links) => ({ links })),
    'review.explainLink': async ({ review, source, target }) =>
      map(await reviews.explainLink(review, { source, target }), (reasons) => ({ reasons })),
    'review.previewMerge': async ({ review, file }) => {
      const received = await files.read(file);
      return received.ok ? reviews.previewMerge(review, received.value) : received;
    },
    'review.merge': async ({ review, file }) => {
      const received = await files.read(file);
      return received.ok ? map(await reviews.merge(review, received.value), (events) => ({ events })) : received;
    },
    'review.previewReturn': ({ review, file }) =>
      withFile(file, async (received) =>
        map(await reviews.previewReturn(review, received), (preview) => ({ name: received.name, ...preview })),
      ),
    'review.takeReturn': ({ review, file, items }) =>
      withFile(file, async (received) =>
        map(await reviews.takeReturn(review, { file: received, items }), (events) => ({ events })),
      ),
    'review.copy': async ({ review, unsaved }) =>
      map(await reviews.copy(review, unsaved), ({ name, text }) => ({
        name,
        mediaType: 'application/vnd.taiyaku.review',
        base64: Buffer.from(text).toString('base64'),
      })),
    'review.print': async ({ review, language }) => map(await services.printReview(review, language), () => ({})),
    'review.export': ({ review, format, choices }) => services.exportReview(review, format, choices),
    'review.preview': ({ review, format, choices }) => services.previewExport(review, format, choices),
    'lexicon.read': async () => ok(await services.readLexicon()),
    'text.proofread': async ({ texts, dialect }) => ok({ marks: await proofreader.read(texts, dialect) }),
    'glossary.list': async () => ok(await glossaries.list()),
    'glossary.starters': async () => ok((await glossaries.starters()).map(({ id, name }) => ({ glossary: id, name }))),
    'glossary.create': async ({ name, copyOf }) => {
      const origin = copyOf === undefined ? ok({ concepts: [] }) : await glossaries.read(copyOf);
      if (!origin.ok) return origin;
      return map(await glossaries.create(name, origin.value.concepts), ({ id, name }) => ({ glossary: id, name }));
    },
    'glossary.browse': ({ glossary, ...query }) => glossaries.browse(glossary, query),
    'glossary.matching': ({ glossary, ...query }) => glossaries.matching(glossary, query),
    'glossary.append': async ({ glossary, events }) => map(await glossaries.append(glossary, events), () => ({})),
    'glossary.undo': async ({ glossary }) => map(await glossaries.undo(glossary), () => ({})),
    'glossary.redo': async ({ glossary }) => map(await glossaries.redo(glossary), () => ({})),
    'glossary.history': ({ glossary, concept }) => glossaries.history(glossary, concept),
    'glossary.readFile': async ({ file, ...wish }) => map(await imports.read(file, wish), toReading),
    'glossary.previewImport': ({ file, ...wish }) => imports.preview(file, wish),
    'glossary.import': ({ file, ...order }) => imports.run(file, order),
    'glossary.cancelImport': async ({ file }) => {
      imports.cancel(file);
      return ok({});
    },
    'glossary.losses': async ({ glossary, format }) =>
      map(await glossaries.read(glossary), ({ concepts }) => lossesOf(concepts, format)),
    'glossary.export': async ({ glossary, format }) => {
      const read = await glossaries.read(glossary);
      if (!read.ok) return read;
      const { bytes, ...file } = await writeGlossaryFile(read.value.name, read.value.concepts, format);
      return ok({ ...file, base64: Buffer.from(bytes).toString('base64') });
    },
    'glossary.faults': async ({ glossary }) =>
      map(await glossaries.read(glossary), ({ concepts }) => findFaults(concepts)),
    'library.find': async ({ words }) => {
      const { count, places } = await services.findInLibrary(words);
      return ok({ count, places: [...places] });
    },
    'glossary.evidence': ({ glossary, concept }) => services.evidenceOf(glossary, concept),
    'glossary.impact': ({ glossary, concept }) => services.impactOf(glossary, concept),
    'glossary.mine': ({ glossary }) => services.mineTerms(glossary),
    'glossary.read': ({ glossary }) => glossaries.read(glossary),
    'glossary.open': async ({ file, encoding }) => {
      const received = await files.read(file, GLOSSARY_LIMIT_BYTES);
      return received.ok ? glossaries.open(received.value, encoding) : received;
    },
  };
}

/** So much of a file is shown before it is taken in. */
const SHOWN = 20;

function toReading({ kind, encoding, table, concepts, setAside }: FileReading) {
  return {
    kind,
    ...(encoding && { encoding }),
    ...(table && { table }),
    concepts: concepts.length,
    sample: concepts.slice(0, SHOWN),
    setAside: setAside.slice(0, SET_ASIDE_SHOWN),
  };
}

const SET_ASIDE_SHOWN = 200;

function map<A, B>(result: Result<A>, change: (value: A) => B): Result<B> {
  return result.ok ? ok(change(result.value)) : result;
}
