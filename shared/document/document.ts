/** A document is an array of paragraphs with stable ids and roles; nothing of the page it was read from is lost. */
import { z } from 'zod';

/**
 * What a paragraph is on the page. `furniture` is what the page prints around the article (a print button); `credit` is
 * the translator's line; `tags` is one tag of the trailing list.
 */
export const roleSchema = z.enum([
  'furniture',
  'section',
  'headline',
  'subheadline',
  'date',
  'outlet',
  'page',
  'credit',
  'byline',
  'dateline',
  'crosshead',
  'body',
  'caption',
  'note',
  'tags',
]);
export type Role = z.infer<typeof roleSchema>;

export const languageSchema = z.enum(['ja', 'en']);

export const paragraphSchema = z.strictObject({
  id: z.string().min(1).max(64),
  role: roleSchema,
  text: z.string(),
  /** What stood on the page between the paragraph before (or the page's start) and this one: line ends, bullets, indents. */
  lead: z.string(),
});
export type Paragraph = z.infer<typeof paragraphSchema>;
export type ParagraphId = string;

export const documentSchema = z.strictObject({
  language: languageSchema,
  paragraphs: z.array(paragraphSchema),
  /** What stood on the page after the last paragraph. */
  trail: z.string(),
  origin: z.strictObject({
    name: z.string(),
    format: z.enum(['text', 'docx', 'html', 'pdf', 'pasted', 'xliff', 'tmx', 'po', 'xlsx']),
    encoding: z.string().optional(),
  }),
});
export type Document = z.infer<typeof documentSchema>;

/** Ten times what the interface was measured to show smoothly as one article would ever need. */
export const PARAGRAPH_LIMIT = 10_000;

/** Roles that are translated and aligned; the rest of the page belongs to one side only. */
const ALIGNED_ROLES: ReadonlySet<Role> = new Set([
  'headline',
  'subheadline',
  'byline',
  'dateline',
  'crosshead',
  'body',
  'caption',
  'note',
]);

export function isAlignedRole(role: Role): boolean {
  return ALIGNED_ROLES.has(role);
}

/** The page as it was read: leads and texts in order. Inverse of the page parsers. */
export function printDocument(document: Document): string {
  return document.paragraphs.map(({ lead, text }) => lead + text).join('') + document.trail;
}
