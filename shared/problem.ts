/**
 * Every failure a user can meet, as data. The interface turns a problem into one sentence (`problem.<code>` in the
 * locales) that says what happened, what was kept and what to do; nothing here builds a sentence.
 */
import { z } from 'zod';

const name = z.string().max(1024);

/** `name` is the file's display name, never its path. Sizes are in bytes, lines count from 1. */
export const problemSchema = z.discriminatedUnion('code', [
  z.strictObject({ code: z.literal('file-not-found'), name }),
  z.strictObject({ code: z.literal('file-unreadable'), name }),
  z.strictObject({ code: z.literal('file-empty'), name }),
  z.strictObject({ code: z.literal('file-too-large'), name, sizeBytes: z.number(), limitBytes: z.number() }),
  z.strictObject({ code: z.literal('file-binary'), name }),
  z.strictObject({ code: z.literal('file-exists'), name }),
  z.strictObject({ code: z.literal('encoding-mismatch'), name, encoding: z.string() }),
  z.strictObject({ code: z.literal('docx-damaged'), name }),
  z.strictObject({ code: z.literal('docx-protected'), name }),
  z.strictObject({ code: z.literal('pdf-damaged'), name }),
  z.strictObject({ code: z.literal('pdf-protected'), name }),
  z.strictObject({ code: z.literal('pdf-without-text'), name }),
  z.strictObject({ code: z.literal('pdf-too-hard'), name }),
  z.strictObject({ code: z.literal('pdf-too-long'), name, count: z.number(), limit: z.number() }),
  z.strictObject({ code: z.literal('xlsx-damaged'), name }),
  z.strictObject({ code: z.literal('html-without-text'), name }),
  z.strictObject({ code: z.literal('format-unknown'), name }),
  z.strictObject({ code: z.literal('bilingual-malformed'), name, line: z.number() }),
  z.strictObject({ code: z.literal('bilingual-languages'), name, languages: z.string() }),
  z.strictObject({ code: z.literal('bilingual-untranslated'), name }),
  z.strictObject({ code: z.literal('bilingual-without-columns'), name }),
  z.strictObject({ code: z.literal('bilingual-alone'), name }),
  z.strictObject({ code: z.literal('too-many-paragraphs'), name, count: z.number(), limit: z.number() }),
  z.strictObject({ code: z.literal('glossary-unreadable'), name, line: z.number(), reason: z.string() }),
  z.strictObject({ code: z.literal('glossary-malformed'), name, line: z.number() }),
  z.strictObject({ code: z.literal('glossary-from-future'), name, version: z.number() }),
  z.strictObject({ code: z.literal('glossary-locked'), name, holder: z.string() }),
  z.strictObject({ code: z.literal('glossary-read-only'), name }),
  z.strictObject({ code: z.literal('glossary-not-open') }),
  z.strictObject({ code: z.literal('glossary-gone'), name }),
  z.strictObject({ code: z.literal('glossary-replaced'), name }),
  z.strictObject({ code: z.literal('import-cancelled'), name }),
  z.strictObject({ code: z.literal('review-malformed'), name, line: z.number() }),
  z.strictObject({ code: z.literal('review-from-future'), name, version: z.number() }),
  z.strictObject({ code: z.literal('review-locked'), name, holder: z.string() }),
  z.strictObject({ code: z.literal('review-read-only'), name }),
  z.strictObject({ code: z.literal('review-not-open') }),
  z.strictObject({ code: z.literal('review-gone'), name }),
  z.strictObject({ code: z.literal('review-replaced'), name }),
  z.strictObject({ code: z.literal('review-another'), name }),
  z.strictObject({ code: z.literal('word-copy-another'), name }),
  z.strictObject({ code: z.literal('review-in-other-window'), name }),
  z.strictObject({ code: z.literal('disk-full'), name }),
  z.strictObject({ code: z.literal('write-refused'), name }),
  z.strictObject({ code: z.literal('write-failed'), name, reason: z.string() }),
  z.strictObject({ code: z.literal('print-failed'), reason: z.string() }),
  z.strictObject({ code: z.literal('pdf-unavailable') }),
  z.strictObject({ code: z.literal('pdf-failed') }),
  z.strictObject({ code: z.literal('translation-missing') }),
  z.strictObject({ code: z.literal('argument-invalid'), detail: z.string() }),
  z.strictObject({ code: z.literal('method-unknown'), method: z.string() }),
  z.strictObject({ code: z.literal('reference-unknown') }),
  z.strictObject({ code: z.literal('host-unreachable') }),
  z.strictObject({ code: z.literal('internal'), detail: z.string() }),
]);

export type Problem = z.infer<typeof problemSchema>;
