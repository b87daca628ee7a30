/** What a grammar and spelling library says of an English text, before our rules judge whether it is worth saying. */
import { z } from 'zod';

export const languageMarkSchema = z.strictObject({
  kind: z.enum(['grammar', 'spelling']),
  /** UTF-16 code units of the text. */
  start: z.number().int().min(0),
  end: z.number().int().min(0),
  /** The library's own sentence, in English. */
  message: z.string(),
  /** Best first; an empty one deletes the words. */
  replacements: z.array(z.string()),
});
export type LanguageMark = z.infer<typeof languageMarkSchema>;

/** Marks by the text that they are about: a text that changed has none until it is read again. */
export type LanguageMarks = ReadonlyMap<string, readonly LanguageMark[]>;
