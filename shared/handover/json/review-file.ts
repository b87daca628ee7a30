/** The whole review as JSON for other programs: the schema is the documentation, and is written out from here. */
import { z } from 'zod';
import { linkSchema } from '../../alignment/link.ts';
import { anchorSchema, spanAnchorSchema } from '../../anchor/anchor.ts';
import { findingSchema } from '../../checks/finding.ts';
import { checkSettingsSchema } from '../../checks/settings.ts';
import { documentSchema } from '../../document/document.ts';
import { mqmTypeSchema } from '../../quality/mqm.ts';
import { mqmSeveritySchema } from '../../quality/severity.ts';
import { actorSchema, dismissalScopeSchema, paragraphStatusSchema } from '../../review/event.ts';

const time = z.string().describe('ISO 8601');

/** The W3C Web Annotation model's selectors for the same place; the source names side and paragraph. */
const annotationSchema = z.strictObject({
  type: z.literal('Annotation'),
  motivation: z.enum(['commenting', 'editing']),
  body: z.strictObject({ type: z.literal('TextualBody'), value: z.string(), format: z.literal('text/plain') }),
  target: z.union([
    z.string(),
    z.strictObject({
      source: z.string(),
      selector: z.tuple([
        z.strictObject({ type: z.literal('TextPositionSelector'), start: z.int(), end: z.int() }),
        z.strictObject({
          type: z.literal('TextQuoteSelector'),
          exact: z.string(),
          prefix: z.string(),
          suffix: z.string(),
        }),
      ]),
    }),
  ]),
});
export type WebAnnotation = z.infer<typeof annotationSchema>;

const remarkSchema = z.strictObject({
  id: z.string(),
  author: actorSchema,
  at: time,
  text: z.string().describe('As typed: **strong**, *emphasis*, `code`, #12 for a paragraph'),
  mentions: z
    .array(z.strictObject({ number: z.int(), paragraph: z.string() }))
    .optional()
    .describe('The paragraphs behind the numbers in the text'),
  editedAt: time.optional(),
});

const decidedSchema = z.strictObject({ by: actorSchema, at: time, reason: z.string().optional() });

export const reviewFileSchema = z
  .strictObject({
    format: z.literal('taiyaku-review'),
    version: z.literal(1),
    exportedAt: time,
    title: z.string(),
    source: documentSchema.optional(),
    target: documentSchema.optional().describe('The working text: the newest version with the accepted suggestions'),
    versions: z.array(
      z.strictObject({ document: documentSchema, by: actorSchema, at: time, note: z.string().optional() }),
    ),
    links: z.array(linkSchema),
    comments: z.array(
      z.strictObject({
        ...remarkSchema.shape,
        anchor: anchorSchema,
        orphaned: z.boolean().describe('The words are gone; the anchor is where they last stood'),
        mqm: mqmTypeSchema.optional(),
        severity: mqmSeveritySchema.optional(),
        repeats: z.string().optional().describe('The comment that named the same error first'),
        resolved: decidedSchema.optional(),
        replies: z.array(remarkSchema),
        annotation: annotationSchema,
      }),
    ),
    suggestions: z.array(
      z.strictObject({
        id: z.string(),
        author: actorSchema,
        at: time,
        anchor: spanAnchorSchema,
        orphaned: z.boolean(),
        replacement: z.string(),
        state: z.enum(['open', 'accepted', 'rejected', 'withdrawn']),
        decided: decidedSchema.optional(),
        annotation: annotationSchema,
      }),
    ),
    paragraphs: z.array(
      z.strictObject({ paragraph: z.string(), status: paragraphStatusSchema, by: actorSchema, at: time }),
    ),
    findings: z.array(z.strictObject({ ...findingSchema.shape, dismissed: z.boolean() })),
    dismissals: z.array(
      z.strictObject({
        fingerprint: z.string(),
        rule: z.string(),
        scope: dismissalScopeSchema,
        reason: z.string().optional(),
        term: z.string().optional(),
        by: actorSchema,
        at: time,
      }),
    ),
    glossaries: z.array(z.strictObject({ id: z.string(), name: z.string() })),
    /** What counts in this review instead of what a glossary says; a rendering of null: the concept does not count. */
    glossaryOverrides: z.array(
      z.strictObject({
        concept: z.string(),
        term: z.string(),
        rendering: z.string().nullable(),
        by: actorSchema,
        at: time,
      }),
    ),
    checks: checkSettingsSchema,
  })
  .describe('A review of a Japanese→English translation. Offsets are UTF-16 code units of the paragraph.');
export type ReviewFile = z.infer<typeof reviewFileSchema>;
