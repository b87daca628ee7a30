/**
 * Where a comment or suggestion stands: a span of words, a paragraph, or the whole article. A span carries both
 * selectors of the W3C Web Annotation model, position and quote, so that it follows its words through revisions.
 */
import { z } from 'zod';
import { sideSchema } from '../side.ts';

/** Offsets are UTF-16 code units of the paragraph; prefix and suffix are up to 32 code units of context. */
export const spanAnchorSchema = z.strictObject({
  on: z.literal('span'),
  side: sideSchema,
  paragraph: z.string(),
  start: z.number().int().min(0),
  end: z.number().int().min(0),
  exact: z.string(),
  prefix: z.string(),
  suffix: z.string(),
});
export type SpanAnchor = z.infer<typeof spanAnchorSchema>;

export const anchorSchema = z.discriminatedUnion('on', [
  spanAnchorSchema,
  z.strictObject({ on: z.literal('paragraph'), side: sideSchema, paragraph: z.string() }),
  z.strictObject({ on: z.literal('article') }),
]);
export type Anchor = z.infer<typeof anchorSchema>;
