/** What a file says that people did before it came here: an event with the name and the time that the file gives. */
import { z } from 'zod';
import { type EventBody, eventBodySchema } from './event.ts';

/** Remarks and decisions; never what makes a review, its texts and links. */
const IMPORTED_TYPES = [
  'comment.added',
  'comment.replied',
  'comment.resolved',
  'suggestion.made',
  'suggestion.rejected',
  'suggestion.withdrawn',
  'paragraph.statusSet',
  'finding.dismissed',
] as const satisfies readonly EventBody['type'][];

const TYPES: ReadonlySet<string> = new Set(IMPORTED_TYPES);

/** `at` is ISO 8601; without it the act counts as done when the file is taken in. */
export const importedActSchema = z.strictObject({
  by: z.string().min(1).max(200),
  at: z.iso.datetime().optional(),
  body: eventBodySchema.refine(({ type }) => TYPES.has(type)),
});
export type ImportedAct = z.infer<typeof importedActSchema>;
