/**
 * The one contract between interface and host: every method and message with its schemas, from which the types are
 * inferred. A method is named by what the user does. The page never names a path: files are opaque references.
 */
import { z } from 'zod';
import { linkSchema, reasonSchema } from '../alignment/link.ts';
import { bilingualReadingSchema } from '../bilingual/bilingual-reading.ts';
import { languageMarkSchema } from '../checks/language-mark.ts';
import { documentSchema, PARAGRAPH_LIMIT } from '../document/document.ts';
import { conceptSchema, glossarySchema, termStatusSchema } from '../glossary/concept.ts';
import { glossaryFaultSchema } from '../glossary/find-faults.ts';
import { GLOSSARY_FIELDS } from '../glossary/formats/fields.ts';
import { GLOSSARY_FORMATS } from '../glossary/formats/format.ts';
import { COLUMN_CHOICES } from '../glossary/glossary-columns.ts';
import { glossaryBodySchema, glossaryEventSchema } from '../glossary/glossary-event.ts';
import { MERGE_CLASSES, mergeDecisionSchema, mergeRuleSchema } from '../glossary/merge-concepts.ts';
import { minedPairSchema } from '../glossary/mine-terms.ts';
import { SORT_KEYS } from '../glossary/search-concepts.ts';
import { exportChoicesSchema, exportFormatSchema } from '../handover/formats.ts';
import { returnPreviewSchema } from '../handover/word-return/word-return.ts';
import { problemSchema } from '../problem.ts';
import type { Result } from '../result.ts';
import { mergePreviewSchema } from '../review/compare-copies.ts';
import { actorSchema, eventBodySchema, reviewEventSchema } from '../review/event.ts';
import { importedActSchema } from '../review/imported-act.ts';
import { sideSchema } from '../side.ts';
import { concordancePlaceSchema } from '../workspace/concordance.ts';
import { type Method, method } from './method.ts';
import { settingsSchema } from './settings.ts';

/** An opaque name that the host gave to a file; it says nothing about where the file is. */
const reference = z.string().min(1).max(200);
const name = z.string().min(1).max(255);
const nothing = z.strictObject({});

/** The largest document that is read, in bytes. */
export const DOCUMENT_LIMIT_BYTES = 20 * 1024 * 1024;

/** The largest glossary file that is read, in bytes: fifty thousand concepts in TBX are some 30 megabytes. */
export const GLOSSARY_LIMIT_BYTES = 80 * 1024 * 1024;

/** The longest pasted text that is read, in UTF-16 code units. */
export const PASTE_LIMIT = 5_000_000;

/** The longest text that is read for grammar, in UTF-16 code units: longer ones are no prose. */
export const PROOFREAD_LIMIT = 20_000;

/** The most events that are written at once; more are written in lots. */
export const APPEND_LIMIT = 1000;

/** No pair has more links than paragraphs. */
const LINKS_LIMIT = 2 * PARAGRAPH_LIMIT;

/** The most events that a copy takes along which could not be written. */
const UNSAVED_LIMIT = 50_000;

export const ENCODINGS = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'shift_jis',
  'euc-jp',
  'iso-2022-jp',
  'windows-1252',
] as const;
export const encodingSchema = z.enum(ENCODINGS);
export type Encoding = z.infer<typeof encodingSchema>;

/** What a file was understood to be, before anything is created from it. */
export const readingSchema = z.strictObject({
  document: documentSchema,
  encoding: z.strictObject({ used: encodingSchema, detected: encodingSchema }).optional(),
  /** ISO 8601 date of the article, where its page gives one. */
  date: z.string().optional(),
  /** Things worth knowing that lost nothing: keys below `reading.warning` in the locales. */
  warnings: z.array(z.string()),
  /** Parts of the page that were taken for furniture, by their places among those; `isKept` when the reader wants one. */
  leftOut: z.array(z.strictObject({ block: z.number().int(), text: z.string(), isKept: z.boolean() })).optional(),
});
export type Reading = z.infer<typeof readingSchema>;

/** What a file is: both sides at once, or one of them, which its language tells. */
export const understandingSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('bilingual'), reading: bilingualReadingSchema }),
  z.strictObject({ kind: z.literal('document'), side: sideSchema, reading: readingSchema }),
]);
export type Understanding = z.infer<typeof understandingSchema>;

export const reviewSummarySchema = z.strictObject({
  review: reference,
  name,
  title: z.string(),
  /** ISO 8601. */
  modifiedAt: z.string(),
});
export type ReviewSummary = z.infer<typeof reviewSummarySchema>;

/** What opening found wrong with the file; nothing of it is ever deleted. */
export const repairSchema = z.strictObject({
  tornLine: z.boolean(),
  quarantinedLines: z.array(z.number().int()),
  unknownEvents: z.number().int(),
});
export type Repair = z.infer<typeof repairSchema>;

export const openedReviewSchema = z.strictObject({
  review: reference,
  name,
  events: z.array(reviewEventSchema),
  repair: repairSchema,
  /** Set when the review can only be read: who holds the lock, empty when the file itself may not be written. */
  lockedBy: z.string().optional(),
  /** Set with a lock of another machine: nobody here can tell whether it is still meant. `since` is ISO 8601. */
  foreignLock: z.strictObject({ machine: z.string(), since: z.string() }).optional(),
});
export type OpenedReview = z.output<typeof openedReviewSchema>;

/** How the reader filters and sorts a glossary. */
const conceptQuery = {
  text: z.string().max(1000),
  domain: z.string().optional(),
  status: termStatusSchema.optional(),
  sort: z.enum(SORT_KEYS),
  byDomain: z.boolean().optional(),
};

/** How a received glossary file is to be read; without columns by its headings. */
const readingWish = {
  file: reference,
  encoding: encodingSchema.optional(),
  columns: z
    .strictObject({
      headerRows: z.union([z.literal(0), z.literal(1)]),
      columns: z.array(z.enum(COLUMN_CHOICES)).max(500),
    })
    .optional(),
};

const domainCounts = z.array(z.strictObject({ domain: z.string(), count: z.number().int() }));
const setAsideLines = z.array(z.strictObject({ line: z.number(), reason: z.string() }));
const mergeCounts = z.record(z.enum(MERGE_CLASSES), z.number().int());

/** A file that the host made, for the page to save. */
const madeFile = z.strictObject({ name, mediaType: z.string(), base64: z.string() });

/** A library in this build; `licence` is its SPDX expression, `text` its licence files in full. */
export const componentSchema = z.strictObject({
  name: z.string(),
  version: z.string(),
  licence: z.string(),
  text: z.string(),
});

export const methods = {
  'app.describe': method(
    nothing,
    z.strictObject({
      version: z.string(),
      host: z.enum(['desktop', 'loopback']),
      actor: actorSchema,
      /** The review to show at once: named on the command line, else the last one, else a sample. */
      opening: reference.optional(),
    }),
  ),
  /** What this build is made of, with the licences of the libraries in it. */
  'app.about': method(
    nothing,
    z.strictObject({
      version: z.string(),
      runtime: z.array(z.strictObject({ name: z.string(), version: z.string() })),
      components: z.array(componentSchema),
    }),
  ),
  /** What the frame around the page shows of it: the menu, the progress in the dock or taskbar. */
  'window.describe': method(
    z.strictObject({
      /** `keys` in tinykeys' notation. */
      commands: z
        .array(z.strictObject({ id: z.string().max(100), keys: z.string().max(100).optional(), applies: z.boolean() }))
        .max(500),
      /** From 0 to 1; null while nothing takes long. */
      progress: z.union([z.number().min(0).max(1), z.literal('unknown'), z.null()]),
      /** Whether the page stands at the start, with nothing in it that another view would take away. */
      atStart: z.boolean(),
    }),
    nothing,
  ),
  'settings.read': method(nothing, settingsSchema),
  'settings.change': method(settingsSchema.partial(), settingsSchema),
  /** Hands a picked, dropped or pasted file to the host. */
  'file.receive': method(
    z.strictObject({ name, base64: z.string().max(Math.ceil((GLOSSARY_LIMIT_BYTES * 4) / 3) + 4) }),
    z.strictObject({ file: reference }),
  ),
  /** What a file holds, when nobody has said yet which side it is. */
  'file.understand': method(z.strictObject({ file: reference }), understandingSchema),
  'document.read': method(
    z.strictObject({
      file: reference,
      side: sideSchema,
      encoding: encodingSchema.optional(),
      /** Parts that reading left out and that belong to the article after all. */
      keep: z.array(z.number().int().min(0)).max(1000).optional(),
    }),
    readingSchema,
  ),
  'document.readPasted': method(z.strictObject({ text: z.string().max(PASTE_LIMIT), side: sideSchema }), readingSchema),
  'review.list': method(nothing, z.array(reviewSummarySchema)),
  /** Where words stand in the reviews of the library, the newest review first; `count` is of all places. */
  'library.find': method(
    z.strictObject({ words: z.string().max(200) }),
    z.strictObject({
      count: z.int(),
      places: z.array(z.strictObject({ review: reference, title: z.string(), ...concordancePlaceSchema.shape })),
    }),
  ),
  'sample.list': method(
    nothing,
    z.array(
      z.strictObject({
        sample: reference,
        title: z.strictObject({ en: z.string(), ja: z.string() }),
        faulty: z.boolean(),
      }),
    ),
  ),
  /**
   * Aligns the pair, unless its links are given, attaches the starter glossaries and writes a new review file into the
   * library. `acts` is what the pair's file says of it.
   */
  'review.create': method(
    z.strictObject({
      name: z.string().min(1).max(1000).optional(),
      source: documentSchema,
      target: documentSchema,
      links: z.array(linkSchema).max(LINKS_LIMIT).optional(),
      acts: z.array(importedActSchema).max(UNSAVED_LIMIT).optional(),
    }),
    openedReviewSchema,
  ),
  'review.createFromSample': method(z.strictObject({ sample: reference, faulty: z.boolean() }), openedReviewSchema),
  'review.open': method(z.strictObject({ review: reference }), openedReviewSchema),
  /** Takes the lock of an open review from another machine, because the reader says that it is not meant any more. */
  'review.takeOver': method(z.strictObject({ review: reference }), openedReviewSchema),
  /** Opens a received review; one that came without a place of its own is copied into the library first. */
  'review.openFile': method(z.strictObject({ file: reference }), openedReviewSchema),
  /** Answers only after the events are on the device. */
  'review.append': method(
    z.strictObject({ review: reference, events: z.array(eventBodySchema).min(1).max(APPEND_LIMIT) }),
    z.strictObject({ events: z.array(reviewEventSchema) }),
  ),
  'review.close': method(z.strictObject({ review: reference }), nothing),
  /** Proposes links for the newest versions, working around pinned links. */
  'review.align': method(z.strictObject({ review: reference }), z.strictObject({ links: z.array(linkSchema) })),
  /** Why these paragraphs belong together, strongest reason first. */
  'review.explainLink': method(
    z.strictObject({ review: reference, source: z.array(z.string()), target: z.array(z.string()) }),
    z.strictObject({ reasons: z.array(reasonSchema) }),
  ),
  /** What a received copy of the open review would bring in; changes nothing. */
  'review.previewMerge': method(
    z.strictObject({ review: reference, file: reference }),
    z.strictObject({ name, repair: repairSchema, ...mergePreviewSchema.shape }),
  ),
  /** Takes in what the copy has and ours has not; answers only after it is on the device. */
  'review.merge': method(
    z.strictObject({ review: reference, file: reference }),
    z.strictObject({ events: z.array(reviewEventSchema) }),
  ),
  /** What a Word copy that came back would bring into the open review; changes nothing. */
  'review.previewReturn': method(
    z.strictObject({ review: reference, file: reference }),
    z.strictObject({ name, ...returnPreviewSchema.shape }),
  ),
  /** Takes in the items of these ids; answers only after it is on the device. */
  'review.takeReturn': method(
    z.strictObject({ review: reference, file: reference, items: z.array(z.string()).max(UNSAVED_LIMIT) }),
    z.strictObject({ events: z.array(reviewEventSchema) }),
  ),
  /** A copy of the open review with what could not be written, to be saved elsewhere. */
  'review.copy': method(
    z.strictObject({ review: reference, unsaved: z.array(eventBodySchema).max(UNSAVED_LIMIT) }),
    madeFile,
  ),
  'review.export': method(
    z.strictObject({ review: reference, format: exportFormatSchema, choices: exportChoicesSchema }),
    madeFile,
  ),
  /** Hands the annotated copy to the system's print dialog, where the host has one. */
  'review.print': method(z.strictObject({ review: reference, language: z.enum(['en', 'ja']) }), nothing),
  /** What a reader of the exported file would see, as a page without scripts or as plain text. */
  'review.preview': method(
    z.strictObject({ review: reference, format: exportFormatSchema, choices: exportChoicesSchema }),
    z.strictObject({ kind: z.enum(['page', 'text']), content: z.string() }),
  ),
  /**
   * What the checks weigh sentences and the spelling of names by: the gzipped tables (see lexicon/word-table-format.ts) in
   * base64, as far as there are any.
   */
  'lexicon.read': method(nothing, z.strictObject({ headwords: z.string().optional(), names: z.string().optional() })),
  /** What the grammar library says of English texts, one list of marks a text. */
  'text.proofread': method(
    z.strictObject({
      texts: z.array(z.string().max(PROOFREAD_LIMIT)).max(10_000),
      dialect: z.enum(['american', 'british']),
    }),
    z.strictObject({ marks: z.array(z.array(languageMarkSchema)) }),
  ),
  'glossary.list': method(
    nothing,
    z.array(
      z.strictObject({
        glossary: reference,
        name: z.string(),
        starter: z.boolean(),
        isEditable: z.boolean(),
        concepts: z.number(),
      }),
    ),
  ),
  /** The starters, without reading them: what every new review begins with. */
  'glossary.starters': method(nothing, z.array(z.strictObject({ glossary: reference, name: z.string() }))),
  'glossary.read': method(z.strictObject({ glossary: reference }), glossarySchema),
  /** Reads a received file as a glossary and keeps a copy in the library. */
  'glossary.open': method(
    z.strictObject({ file: reference, encoding: encodingSchema.optional() }),
    z.strictObject({
      glossary: reference,
      name: z.string(),
      concepts: z.number(),
      setAside: z.array(z.strictObject({ line: z.number(), reason: z.string() })),
    }),
  ),
  /** A new glossary of the desk, empty or with the concepts of another one. */
  'glossary.create': method(
    z.strictObject({ name: z.string().min(1).max(200), copyOf: reference.optional() }),
    z.strictObject({ glossary: reference, name: z.string() }),
  ),
  /** A page of a glossary, filtered and sorted. */
  'glossary.browse': method(
    z.strictObject({
      glossary: reference,
      ...conceptQuery,
      offset: z.number().int().min(0),
      limit: z.number().int().min(1).max(500),
    }),
    z.strictObject({
      name: z.string(),
      isEditable: z.boolean(),
      /** Set when somebody else writes to it: who, empty when the file itself may not be written. */
      lockedBy: z.string().optional(),
      canUndo: z.boolean(),
      canRedo: z.boolean(),
      rows: z.array(conceptSchema),
      matching: z.number().int(),
      total: z.number().int(),
      domains: domainCounts,
      /** Of those that match, in order, where they come domain after domain. */
      groups: domainCounts,
    }),
  ),
  /** Ids of all concepts that match, to act on them together. */
  'glossary.matching': method(z.strictObject({ glossary: reference, ...conceptQuery }), z.array(z.string())),
  /** Answers only after the events are on the device. */
  'glossary.append': method(
    z.strictObject({ glossary: reference, events: z.array(glossaryBodySchema).min(1).max(1000) }),
    nothing,
  ),
  'glossary.undo': method(z.strictObject({ glossary: reference }), nothing),
  'glossary.redo': method(z.strictObject({ glossary: reference }), nothing),
  'glossary.history': method(
    z.strictObject({ glossary: reference, concept: z.string() }),
    z.array(z.strictObject({ event: glossaryEventSchema, undone: z.boolean() })),
  ),
  /** What a received file holds, and how its columns are understood; changes nothing. */
  'glossary.readFile': method(
    z.strictObject(readingWish),
    z.strictObject({
      kind: z.enum(['table', 'utx', 'tbx']),
      encoding: z.strictObject({ used: encodingSchema, detected: encodingSchema }).optional(),
      table: z
        .strictObject({
          columns: readingWish.columns.unwrap(),
          sample: z.array(z.array(z.string())),
        })
        .optional(),
      concepts: z.number().int(),
      sample: z.array(conceptSchema),
      setAside: setAsideLines,
    }),
  ),
  /** How the file's concepts stand to those of the glossary; changes nothing. */
  'glossary.previewImport': method(
    z.strictObject({ glossary: reference, ...readingWish }),
    z.strictObject({
      classes: mergeCounts,
      rows: z.array(
        z.strictObject({ class: z.enum(MERGE_CLASSES), theirs: conceptSchema, mine: conceptSchema.optional() }),
      ),
    }),
  ),
  /** One act, whole or not at all. Decisions are by id of the file's concepts. */
  'glossary.import': method(
    z.strictObject({
      glossary: reference,
      ...readingWish,
      rule: mergeRuleSchema,
      decisions: z.array(z.strictObject({ concept: z.string(), decision: mergeDecisionSchema })).max(1000),
    }),
    z.strictObject({ written: z.number().int(), classes: mergeCounts }),
  ),
  /** Leaves the reading or the import of this file, where nothing was written yet. */
  'glossary.cancelImport': method(z.strictObject({ file: reference }), nothing),
  /** What the format has no room for. */
  'glossary.losses': method(
    z.strictObject({ glossary: reference, format: z.enum(GLOSSARY_FORMATS) }),
    z.array(z.strictObject({ field: z.enum(GLOSSARY_FIELDS), count: z.number().int() })),
  ),
  'glossary.export': method(z.strictObject({ glossary: reference, format: z.enum(GLOSSARY_FORMATS) }), madeFile),
  /** What contradicts itself in it. */
  'glossary.faults': method(z.strictObject({ glossary: reference }), z.array(glossaryFaultSchema)),
  /** Where a concept was used in the library. */
  'glossary.evidence': method(
    z.strictObject({ glossary: reference, concept: z.string() }),
    z.array(
      z.strictObject({
        review: reference,
        title: z.string(),
        source: z.string(),
        target: z.string(),
        rendering: z.string(),
      }),
    ),
  ),
  /** What would be flagged in the library if the concept were as given. */
  'glossary.impact': method(
    z.strictObject({ glossary: reference, concept: conceptSchema }),
    z.strictObject({
      places: z.array(z.strictObject({ review: reference, title: z.string(), target: z.string(), words: z.string() })),
      reviews: z.number().int(),
    }),
  ),
  /** Pairs that recur in the library and stand in no glossary. */
  'glossary.mine': method(z.strictObject({ glossary: reference }), z.array(minedPairSchema)),
} satisfies Record<string, Method>;

export type MethodName = keyof typeof methods;
export type Input<M extends MethodName> = z.input<(typeof methods)[M]['input']>;
export type ParsedInput<M extends MethodName> = z.output<(typeof methods)[M]['input']>;
export type Output<M extends MethodName> = z.output<(typeof methods)[M]['output']>;
export type Answer<M extends MethodName> = Result<Output<M>>;

/** Host → interface. */
export const messages = {
  'review.changed': z.strictObject({ review: reference, events: z.array(reviewEventSchema) }),
  /** How far the reading or the import of a glossary file is, from 0 to 1. */
  'glossary.importing': z.strictObject({ file: reference, share: z.number() }),
  /** Concepts that are new or other than before, and ids of those that are gone. */
  'glossary.changed': z.strictObject({
    glossary: reference,
    concepts: z.array(conceptSchema),
    removed: z.array(z.string()),
  }),
  'settings.changed': settingsSchema,
  'menu.chosen': z.strictObject({ command: z.string() }),
  /** A file came from outside the page: a menu, a double click in the file manager, a second start. */
  'file.arrived': z.strictObject({ file: reference, name }),
  'problem.met': problemSchema,
  /** Messages went by while the page could not hear: what it shows may be out of date. */
  'messages.missed': nothing,
} satisfies Record<string, z.ZodType>;

export type MessageName = keyof typeof messages;
export type Message<N extends MessageName> = z.output<(typeof messages)[N]>;

export function isMethodName(name: string): name is MethodName {
  return Object.hasOwn(methods, name);
}

/** What both transports give the interface. */
export interface Workbench {
  call<M extends MethodName>(name: M, input: Input<M>): Promise<Answer<M>>;
  subscribe<N extends MessageName>(name: N, listener: (message: Message<N>) => void): () => void;
  /** Hands over a review file as it lies on the disk, where the host can find it there; a refusal for any other. */
  receive?(file: OpaqueFile): Promise<Answer<'file.receive'>>;
}

/** A file as a page holds it (`File`): its content can be read, its place cannot. */
interface OpaqueFile {
  readonly name: string;
  arrayBuffer(): Promise<ArrayBuffer>;
}
