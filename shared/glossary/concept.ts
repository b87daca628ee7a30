/** A glossary is a list of concepts; a concept holds its terms by language, each with a status. */
import { z } from 'zod';
import { languageSchema } from '../document/document.ts';

export const termStatusSchema = z.enum(['preferred', 'admitted', 'deprecated', 'forbidden']);
export type TermStatus = z.infer<typeof termStatusSchema>;

export const termSchema = z.strictObject({
  language: languageSchema,
  text: z.string().min(1),
  status: termStatusSchema,
  kind: z.enum(['full', 'short', 'acronym', 'variant']),
  /** Kana, for Japanese terms. */
  reading: z.string().optional(),
  /** An acronym that needs no expansion at first mention (UN, G7). */
  known: z.boolean().optional(),
});
export type Term = z.infer<typeof termSchema>;

export const conceptSchema = z.strictObject({
  id: z.string().min(1),
  terms: z.array(termSchema).min(1),
  /** The form that introduces the acronym: "Ministry of Foreign Affairs (MOFA)". */
  firstMention: z.string().optional(),
  domain: z.string().optional(),
  partOfSpeech: z.string().optional(),
  definition: z.string().optional(),
  note: z.string().optional(),
  authority: z.strictObject({ name: z.string(), link: z.string().optional() }).optional(),
});
export type Concept = z.infer<typeof conceptSchema>;

export const glossarySchema = z.strictObject({ id: z.string(), name: z.string(), concepts: z.array(conceptSchema) });
export type Glossary = z.infer<typeof glossarySchema>;
