/** Reviews: the library of them, one of them, what comes back to it and what leaves it. */

import { z } from 'zod';
import { linkSchema, reasonSchema } from '../../alignment/link.ts';
import { documentSchema } from '../../document/document.ts';
import { exportChoicesSchema, exportFormatSchema } from '../../handover/formats.ts';
import { returnPreviewSchema } from '../../handover/word-return/word-return.ts';
import { mergePreviewSchema } from '../../review/compare-copies.ts';
import { eventBodySchema, reviewEventSchema } from '../../review/event.ts';
import { importedActSchema } from '../../review/imported-act.ts';
import { concordancePlaceSchema } from '../../workspace/concordance.ts';
import { APPEND_LIMIT, LINKS_LIMIT, UNSAVED_LIMIT } from '../limits.ts';
import { type Method, method } from '../method.ts';
import { openedReviewSchema, repairSchema, reviewSummarySchema } from '../opened-review.ts';
import { madeFile, name, nothing, reference } from '../values.ts';

export const reviewMethods = {
  'review.list': method(nothing, z.array(reviewSummarySchema)),
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
} satisfies Record<string, Method>;
