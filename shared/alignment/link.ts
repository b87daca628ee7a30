/** A bead kept in the review: which paragraphs answer each other, how sure that is and why. */
import { z } from 'zod';

export const reasonSchema = z.strictObject({
  kind: z.enum(['length', 'figure', 'date', 'latin', 'katakana', 'name', 'term', 'lexicon', 'quotes', 'place']),
  weight: z.number(),
  source: z.string().optional(),
  target: z.string().optional(),
});

/**
 * One side may be empty (a paragraph without counterpart), never both. `pinned`: fixed by hand, kept by re-alignment.
 * `moved`: for a paragraph without counterpart, those of the other side that seem to answer it at another place.
 */
export const linkSchema = z.strictObject({
  source: z.array(z.string()),
  target: z.array(z.string()),
  score: z.number().min(0).max(1),
  reasons: z.array(reasonSchema),
  pinned: z.boolean(),
  moved: z.array(z.string()).optional(),
});
export type Link = z.infer<typeof linkSchema>;
