/** What a received file was understood to be. */

import { z } from 'zod';
import { bilingualReadingSchema } from '../bilingual/bilingual-reading.ts';
import { documentSchema } from '../document/document.ts';
import { sideSchema } from '../side.ts';

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
