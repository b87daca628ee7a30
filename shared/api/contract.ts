/**
 * The one contract between interface and host: every method and message with its schemas, from which the types are
 * inferred. A method is named by what the user does. The page never names a path: files are opaque references.
 */

import { z } from 'zod';
import { conceptSchema } from '../glossary/concept.ts';
import { problemSchema } from '../problem.ts';
import type { Result } from '../result.ts';
import { reviewEventSchema } from '../review/event.ts';
import { documentMethods } from './methods/documents.ts';
import { glossaryMethods } from './methods/glossaries.ts';
import { programMethods } from './methods/program.ts';
import { reviewMethods } from './methods/reviews.ts';
import { settingsSchema } from './settings.ts';
import { name, nothing, reference } from './values.ts';

export const methods = { ...programMethods, ...documentMethods, ...reviewMethods, ...glossaryMethods };

export type MethodName = keyof typeof methods;
export type Input<M extends MethodName> = z.input<(typeof methods)[M]['input']>;
export type ParsedInput<M extends MethodName> = z.output<(typeof methods)[M]['input']>;
export type Output<M extends MethodName> = z.output<(typeof methods)[M]['output']>;
export type Answer<M extends MethodName> = Result<Output<M>>;

/** Host → interface. */
export const messages = {
  'review.changed': z.strictObject({ review: reference, events: z.array(reviewEventSchema) }),
  /** How far the reading or the import of a glossary file is, from 0 to 1. */
  'glossary.importing': z.strictObject({ file: reference, share: z.number() }),
  /** Concepts that are new or other than before, and ids of those that are gone. */
  'glossary.changed': z.strictObject({
    glossary: reference,
    concepts: z.array(conceptSchema),
    removed: z.array(z.string()),
  }),
  'settings.changed': settingsSchema,
  'menu.chosen': z.strictObject({ command: z.string() }),
  /** A file came from outside the page: a menu, a double click in the file manager, a second start. */
  'file.arrived': z.strictObject({ file: reference, name }),
  'problem.met': problemSchema,
  /** Messages went by while the page could not hear: what it shows may be out of date. */
  'messages.missed': nothing,
} satisfies Record<string, z.ZodType>;

export type MessageName = keyof typeof messages;
export type Message<N extends MessageName> = z.output<(typeof messages)[N]>;

export function isMethodName(name: string): name is MethodName {
  return Object.hasOwn(methods, name);
}

/** What both transports give the interface. */
export interface Workbench {
  call<M extends MethodName>(name: M, input: Input<M>): Promise<Answer<M>>;
  subscribe<N extends MessageName>(name: N, listener: (message: Message<N>) => void): () => void;
  /** Hands over a review file as it lies on the disk, where the host can find it there; a refusal for any other. */
  receive?(file: OpaqueFile): Promise<Answer<'file.receive'>>;
}

/** A file as a page holds it (`File`): its content can be read, its place cannot. */
interface OpaqueFile {
  readonly name: string;
  arrayBuffer(): Promise<ArrayBuffer>;
}
