/**
 * The events of a glossary's log. State is a fold of them (glossary-ledger.ts); an undo is a further event. A term is
 * named by its concept, language and wording.
 */
import { z } from 'zod';
import { languageSchema } from '../document/document.ts';
import { createLogFormat } from '../log/log-format.ts';
import { type Stamp, stampedSchema } from '../review/event.ts';
import { conceptChangeSchema, conceptIdSchema, conceptSchema, termSchema } from './concept.ts';

const wording = z.string().min(1).max(2000);
const termName = { concept: conceptIdSchema, language: languageSchema, text: wording };
const ids = z.array(conceptIdSchema).min(1);

const event = <T extends string, D extends z.ZodType>(type: T, data: D) =>
  z.strictObject({ type: z.literal(type), data });

/** What happened, without who and when. */
export const glossaryBodySchema = z.discriminatedUnion('type', [
  event('glossary.titled', z.strictObject({ name: z.string().min(1).max(200) })),
  /** `file`: the display name of the file that they came from. A concept with an id that is there replaces that one. */
  event('concepts.added', z.strictObject({ concepts: z.array(conceptSchema).min(1), file: z.string().optional() })),
  event('concepts.changed', z.strictObject({ concepts: ids, set: conceptChangeSchema })),
  event('concepts.removed', z.strictObject({ concepts: ids })),
  event('term.added', z.strictObject({ concept: conceptIdSchema, term: termSchema })),
  event('term.changed', z.strictObject({ ...termName, term: termSchema })),
  event('term.removed', z.strictObject(termName)),
  /** A proposed pair that the desk does not want to see again. */
  event('pair.rejected', z.strictObject({ source: wording, target: wording })),
  event('events.undone', z.strictObject({ events: z.array(z.string()).min(1) })),
  event('events.redone', z.strictObject({ events: z.array(z.string()).min(1) })),
]);
export type GlossaryBody = z.infer<typeof glossaryBodySchema>;
export type GlossaryEvent = Stamp & GlossaryBody;

const TYPES: ReadonlySet<string> = new Set(glossaryBodySchema.options.map((option) => option.shape.type.value));

export const GLOSSARY_LOG = createLogFormat({
  kind: 'glossary',
  format: 'taiyaku-glossary',
  version: 1,
  body: glossaryBodySchema,
  isKnownType: (type) => TYPES.has(type),
});

export const glossaryEventSchema = stampedSchema(glossaryBodySchema);
