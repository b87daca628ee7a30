/**
 * How events stand in a log, whatever they are about: a header, then one line of JSON an event with the checksum of its
 * other content. Reviews and glossaries are logs of this kind.
 */
import { z } from 'zod';
import { crc32c } from '../review/checksum.ts';
import { type Stamp, type UnknownEvent, unknownEventSchema } from '../review/event.ts';

/** An event with its stamp; what its data holds, its type tells. */
export type Stamped = Stamp & { readonly type: string; readonly data: unknown };

export type LogKind = 'review' | 'glossary';

/** The first files had no `sum` in their header; it is asked for only where it stands. */
const headerSchema = z.object({
  format: z.string(),
  version: z.number().int().min(1),
  id: z.string(),
  sum: z.string().optional(),
});
export type Header = Pick<z.infer<typeof headerSchema>, 'format' | 'version' | 'id'>;

/** One kind of log: what its header says and which events it knows. */
export interface LogFormat<E extends Stamped> {
  readonly kind: LogKind;
  /** The version that this program writes. */
  readonly version: number;
  isKnown(event: E | UnknownEvent): event is E;
  /** A whole file of this version: the header of the log `id`, then the events. */
  formatLog(id: string, events: readonly (E | UnknownEvent)[]): string;
  /** Undefined when the line is no header of this kind, or a damaged one. */
  parseHeader(line: string): Header | undefined;
  /** The event of a line, or undefined when the line is damaged: no JSON, not the shape, or a wrong sum. */
  parseLine(line: string): ReadLine<E> | undefined;
}

/** What a program wrote that knows more, be it a type or what a known type may hold, is kept and carried along. */
export type ReadLine<E> = { readonly known: E } | { readonly unknown: UnknownEvent };

interface FormatFacts<B extends { readonly type: string; readonly data: unknown }> {
  readonly kind: LogKind;
  /** The word in the header that tells the kinds apart. */
  readonly format: string;
  readonly version: number;
  readonly body: z.ZodType<B>;
  isKnownType(type: string): boolean;
}

export function createLogFormat<B extends { readonly type: string; readonly data: unknown }>(
  facts: FormatFacts<B>,
): LogFormat<Stamp & B> {
  const { kind, format, version } = facts;
  type E = Stamp & B;
  return {
    kind,
    version,
    isKnown: (event): event is E =>
      facts.isKnownType(event.type) && facts.body.safeParse({ type: event.type, data: event.data }).success,
    formatLog(id, events) {
      const header = withSum(canonicalHeader({ format, version, id }));
      return `${[header, ...events.map(formatLine)].join('\n')}\n`;
    },
    parseHeader(line) {
      const header = headerSchema.safeParse(parseJson(line)).data;
      if (header?.format !== format) return undefined;
      return header.sum === undefined || header.sum === crc32c(canonicalHeader(header)) ? header : undefined;
    },
    parseLine(line) {
      const unknown = parseUnknown(line);
      if (!unknown) return undefined;
      const { id, actor, at, clock, type, data } = unknown;
      const body = facts.isKnownType(type) ? facts.body.safeParse({ type, data }) : undefined;
      return body?.success ? { known: { id, actor, at, clock, ...body.data } } : { unknown };
    },
  };
}

function parseUnknown(line: string): UnknownEvent | undefined {
  const value = parseJson(line);
  if (typeof value !== 'object' || value === null || !('sum' in value)) return undefined;
  const { sum, ...content } = value;
  const unknown = unknownEventSchema.safeParse(content);
  return unknown.success && sumOf(unknown.data) === sum ? unknown.data : undefined;
}

/** The event's line without its line end; a lone surrogate becomes an escape, so that the file is always valid UTF-8. */
export function formatLine(event: Stamped): string {
  return withSum(canonical(event));
}

const canonicalHeader = ({ format, version, id }: Header): string => JSON.stringify({ format, version, id });

const withSum = (content: string): string => `${content.slice(0, -1)},"sum":"${crc32c(content)}"}`;

/** The content that `sum` is taken of: this key order, no white space. */
function canonical({ id, actor, at, clock, type, data }: Stamped): string {
  return JSON.stringify({ id, actor: { id: actor.id, name: actor.name }, at, clock, type, data });
}

/** Undefined for what is nested deeper than can be written; no program wrote such a line. */
function sumOf(event: Stamped): string | undefined {
  try {
    return crc32c(canonical(event));
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    // What is no JSON has no shape either; the caller reports the line.
    return undefined;
  }
}
