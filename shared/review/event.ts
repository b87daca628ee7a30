/**
 * The events of a review's log. State is a fold of them (fold.ts); an undo is a further event. Names are past tense.
 * Every event is self-contained data: ids, texts and anchors, never a path.
 */
import { z } from 'zod';
import { linkSchema } from '../alignment/link.ts';
import { anchorSchema, spanAnchorSchema } from '../anchor/anchor.ts';
import { checkSettingsSchema } from '../checks/settings.ts';
import { documentSchema } from '../document/document.ts';
import { conceptIdSchema } from '../glossary/concept.ts';
import { mqmTypeSchema } from '../quality/mqm.ts';
import { mqmSeveritySchema } from '../quality/severity.ts';
import { sideSchema } from '../side.ts';

const id = z.string().min(1).max(64);
const text = z.string().max(100_000);

export const paragraphStatusSchema = z.enum(['untouched', 'reviewed', 'needs-work', 'approved']);
export type ParagraphStatus = z.infer<typeof paragraphStatusSchema>;

/** How far a dismissal reaches: this one place, the rule in this review, or this term always. */
export const dismissalScopeSchema = z.enum(['here', 'rule', 'term']);

/** Paragraphs that a remark names by their number; the paragraph stays the same one when rows are put together anew. */
const mentionsSchema = z.array(z.strictObject({ number: z.int().min(1), paragraph: id })).max(200);

const remarkWords = { text, mentions: mentionsSchema.optional() };

/** `repeats` is the comment that named the same error first. */
const commentWords = {
  ...remarkWords,
  mqm: mqmTypeSchema.optional(),
  severity: mqmSeveritySchema.optional(),
  repeats: id.optional(),
};

const event = <T extends string, D extends z.ZodType>(type: T, data: D) =>
  z.strictObject({ type: z.literal(type), data });

/** What happened, without who and when. */
export const eventBodySchema = z.discriminatedUnion('type', [
  event('review.titled', z.strictObject({ title: z.string().max(1000) })),
  event('document.imported', z.strictObject({ side: sideSchema, document: documentSchema })),
  event('target.revised', z.strictObject({ document: documentSchema, note: text.optional() })),
  event('links.changed', z.strictObject({ links: z.array(linkSchema) })),
  event('comment.added', z.strictObject({ comment: id, anchor: anchorSchema, ...commentWords })),
  event('comment.replied', z.strictObject({ comment: id, reply: id, ...remarkWords })),
  event('comment.edited', z.strictObject({ comment: id, reply: id.optional(), ...commentWords })),
  event('comment.moved', z.strictObject({ comment: id, anchor: anchorSchema })),
  event('comment.resolved', z.strictObject({ comment: id })),
  event('comment.reopened', z.strictObject({ comment: id })),
  event('comment.deleted', z.strictObject({ comment: id, reply: id.optional() })),
  event('comment.restored', z.strictObject({ comment: id, reply: id.optional() })),
  event(
    'suggestion.made',
    z.strictObject({ suggestion: id, anchor: spanAnchorSchema, replacement: text, fingerprint: z.string().optional() }),
  ),
  event('suggestion.accepted', z.strictObject({ suggestion: id })),
  event('suggestion.rejected', z.strictObject({ suggestion: id, reason: text.optional() })),
  event('suggestion.withdrawn', z.strictObject({ suggestion: id })),
  event('suggestion.reopened', z.strictObject({ suggestion: id })),
  event('paragraph.statusSet', z.strictObject({ paragraphs: z.array(z.string()), status: paragraphStatusSchema })),
  event(
    'finding.dismissed',
    z.strictObject({
      fingerprint: z.string(),
      rule: z.string(),
      scope: dismissalScopeSchema,
      reason: text.optional(),
      term: z.string().optional(),
    }),
  ),
  event('finding.restored', z.strictObject({ fingerprint: z.string() })),
  event('glossary.attached', z.strictObject({ glossary: id, name: z.string() })),
  event('glossary.detached', z.strictObject({ glossary: id })),
  /** In this review alone: the concept's rendering, null where the concept does not count here. `term`: its source term. */
  event(
    'glossary.overridden',
    z.strictObject({
      concept: conceptIdSchema,
      term: z.string().max(2000),
      rendering: z.string().min(1).max(2000).nullable(),
    }),
  ),
  /** The concept counts again as its glossary has it. */
  event('glossary.followed', z.strictObject({ concept: conceptIdSchema })),
  event('checks.configured', z.strictObject({ settings: checkSettingsSchema })),
]);

/** What a command proposes to the log; the host stamps it into a `ReviewEvent`. */
export type EventBody = z.infer<typeof eventBodySchema>;
export type EventType = EventBody['type'];

export const actorSchema = z.strictObject({ id: z.string().min(1).max(64), name: z.string().max(200) });
export type Actor = z.infer<typeof actorSchema>;

/** Who, when (ISO 8601, milliseconds) and at which Lamport clock; `id` is unique over all copies of the review. */
const stampSchema = z.strictObject({
  id,
  actor: actorSchema,
  at: z.string(),
  clock: z.number().int().min(0),
});
export type Stamp = z.infer<typeof stampSchema>;

export type ReviewEvent = Stamp & EventBody;

/** An event whose type this version does not know: kept and carried along, never folded. */
export const unknownEventSchema = z.strictObject({ ...stampSchema.shape, type: z.string(), data: z.unknown() });
export type UnknownEvent = z.infer<typeof unknownEventSchema>;

/** Reads stamped events of one kind as they cross a transport or stand in a log. */
export function stampedSchema<B extends { readonly type: string; readonly data: unknown }>(body: z.ZodType<B>) {
  return z
    .strictObject({ ...stampSchema.shape, type: z.string(), data: z.unknown() })
    .transform(({ id, actor, at, clock, type, data }, context): Stamp & B => {
      const parsed = body.safeParse({ type, data });
      if (parsed.success) return { id, actor, at, clock, ...parsed.data };
      context.addIssue({ code: 'custom', message: z.prettifyError(parsed.error) });
      return z.NEVER;
    });
}

export const reviewEventSchema = stampedSchema(eventBodySchema);

const EVENT_TYPES: ReadonlySet<string> = new Set(eventBodySchema.options.map((option) => option.shape.type.value));

export function isKnownEventType(type: string): type is EventType {
  return EVENT_TYPES.has(type);
}
