/** One thing that a check found, as data: where it stands on both sides, what was expected and what could be done. */
import { z } from 'zod';
import { mqmTypeSchema } from '../quality/mqm.ts';

/** error: a reader would be misinformed; warning: most reviewers would change it; info: worth a look. */
export const findingSeveritySchema = z.enum(['error', 'warning', 'info']);
export type FindingSeverity = z.infer<typeof findingSeveritySchema>;

/** UTF-16 code units of the paragraph with that id. */
export const findingRangeSchema = z.strictObject({
  paragraph: z.string(),
  start: z.number().int().min(0),
  end: z.number().int().min(0),
});
export type FindingRange = z.infer<typeof findingRangeSchema>;

/** A replacement of a target range that would settle the finding. */
export const fixSchema = z.strictObject({ range: findingRangeSchema, replacement: z.string() });
export type Fix = z.infer<typeof fixSchema>;

export const findingSchema = z.strictObject({
  rule: z.string(),
  type: mqmTypeSchema,
  severity: findingSeveritySchema,
  source: z.array(findingRangeSchema),
  target: z.array(findingRangeSchema),
  /** Key below the rule's wording in the locales (`checks.<rule>.<key>`) and the values that fill it. */
  explanation: z.strictObject({ key: z.string(), values: z.record(z.string(), z.union([z.string(), z.number()])) }),
  expected: z.string().optional(),
  found: z.string().optional(),
  fixes: z.array(fixSchema),
  /** Stable across edits elsewhere, so that a dismissal sticks: see fingerprint.ts. */
  fingerprint: z.string(),
});
export type Finding = z.infer<typeof findingSchema>;
