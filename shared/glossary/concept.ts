/** A glossary is a list of concepts; a concept holds its terms by language, each with a status. */
import { z } from 'zod';
import { languageSchema } from '../document/document.ts';

const text = z.string().max(10_000);

export const TERM_STATUSES = ['preferred', 'admitted', 'deprecated', 'forbidden'] as const;
export const termStatusSchema = z.enum(TERM_STATUSES);
export type TermStatus = z.infer<typeof termStatusSchema>;

export const TERM_KINDS = ['full', 'short', 'acronym', 'variant'] as const;

/** `exact`: as it is spelt alone; `first`: its first letter may be a capital or not. Without it capitals make no difference. */
export const TERM_CASES = ['exact', 'first'] as const;

export const termSchema = z.strictObject({
  language: languageSchema,
  text: z.string().min(1).max(2000),
  status: termStatusSchema,
  kind: z.enum(TERM_KINDS),
  /** Kana, for Japanese terms. */
  reading: text.optional(),
  /** An acronym that needs no expansion at first mention (UN, G7). */
  known: z.boolean().optional(),
  case: z.enum(TERM_CASES).optional(),
  /** Matched in this very form alone: no plural, no possessive. */
  invariable: z.boolean().optional(),
  /** Inflected forms that no rule gives (went, criteria). */
  forms: z.array(z.string().min(1).max(2000)).optional(),
});
export type Term = z.infer<typeof termSchema>;

/** Who did it, by name, and when (ISO 8601). */
const markSchema = z.strictObject({ by: z.string().max(200), at: z.string().max(40) });
export type Mark = z.infer<typeof markSchema>;

/** Where the desk has a rendering from; `date`: when that was looked at (ISO 8601). */
const authoritySchema = z.strictObject({ name: text, link: text.optional(), date: z.string().max(40).optional() });

export const CONCEPT_STATUSES = ['proposed', 'retired'] as const;

const conceptFields = {
  /** The form that introduces the acronym: "Ministry of Foreign Affairs (MOFA)". */
  firstMention: text.optional(),
  domain: text.optional(),
  partOfSpeech: text.optional(),
  definition: text.optional(),
  note: text.optional(),
  authority: authoritySchema.optional(),
  /** Wordings for one thing of which a text should use one alone (North Korea, DPRK). */
  usageGroup: z.array(z.string().min(1).max(200)).max(20).optional(),
  /** Neither proposals nor retired concepts are checked; without it the concept is in force. */
  status: z.enum(CONCEPT_STATUSES).optional(),
};

export const conceptIdSchema = z.string().min(1).max(500);

export const conceptSchema = z.strictObject({
  id: conceptIdSchema,
  terms: z.array(termSchema).min(1).max(200),
  ...conceptFields,
  created: markSchema.optional(),
  changed: markSchema.optional(),
});
export type Concept = z.infer<typeof conceptSchema>;

/** New values of a concept's fields; null empties one. */
export const conceptChangeSchema = z
  .strictObject({
    firstMention: text.nullable(),
    domain: text.nullable(),
    partOfSpeech: text.nullable(),
    definition: text.nullable(),
    note: text.nullable(),
    authority: authoritySchema.nullable(),
    status: z.enum(CONCEPT_STATUSES).nullable(),
  })
  .partial();
export type ConceptChange = z.infer<typeof conceptChangeSchema>;

export const glossarySchema = z.strictObject({ id: z.string(), name: z.string(), concepts: z.array(conceptSchema) });
export type Glossary = z.infer<typeof glossarySchema>;
