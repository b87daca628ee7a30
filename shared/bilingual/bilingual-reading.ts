/** What a bilingual file was understood to be: a pair with its links and what was said of it, before a review is made. */
import { z } from 'zod';
import { linkSchema } from '../alignment/link.ts';
import { documentSchema } from '../document/document.ts';
import { importedActSchema } from '../review/imported-act.ts';
import { BILINGUAL_FORMATS } from './bilingual-text.ts';

export const bilingualReadingSchema = z.strictObject({
  format: z.enum(BILINGUAL_FORMATS),
  /** The review's, where the file has one. */
  title: z.string().max(1000).optional(),
  source: documentSchema,
  target: documentSchema,
  links: z.array(linkSchema),
  /** Remarks, suggestions and states, each under the name that the file gives. */
  acts: z.array(importedActSchema),
  /** Keys below `reading.warning` in the locales. */
  warnings: z.array(z.string()),
});
export type BilingualReading = z.infer<typeof bilingualReadingSchema>;
