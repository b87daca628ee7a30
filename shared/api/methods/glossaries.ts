/** Glossaries: reading, editing, importing, exporting, and what speaks about them. */

import { z } from 'zod';
import { conceptSchema, glossarySchema, termStatusSchema } from '../../glossary/concept.ts';
import { glossaryFaultSchema } from '../../glossary/find-faults.ts';
import { GLOSSARY_FIELDS } from '../../glossary/formats/fields.ts';
import { GLOSSARY_FORMATS } from '../../glossary/formats/format.ts';
import { COLUMN_CHOICES } from '../../glossary/glossary-columns.ts';
import { glossaryBodySchema, glossaryEventSchema } from '../../glossary/glossary-event.ts';
import { MERGE_CLASSES, mergeDecisionSchema, mergeRuleSchema } from '../../glossary/merge-concepts.ts';
import { minedPairSchema } from '../../glossary/mine-terms.ts';
import { SORT_KEYS } from '../../glossary/search-concepts.ts';
import { type Method, method } from '../method.ts';
import { encodingSchema } from '../reading.ts';
import { madeFile, nothing, reference } from '../values.ts';

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

export const glossaryMethods = {
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
