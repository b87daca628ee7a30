/** How an event stands in a review file: one line of JSON with the checksum of its other content. */
import { z } from 'zod';
import { crc32c } from './checksum.ts';
import {
  isKnownEventType,
  type ReviewEvent,
  reviewEventSchema,
  type UnknownEvent,
  unknownEventSchema,
} from './event.ts';

/** The version of the file format that this program writes. */
export const FORMAT_VERSION = 1;

/** What a line of a review file can hold. */
export type LogEvent = ReviewEvent | UnknownEvent;

export function isReviewEvent(event: LogEvent): event is ReviewEvent {
  return isKnownEventType(event.type);
}

/** The first files had no `sum` in their header; it is asked for only where it stands. */
const headerSchema = z.object({
  format: z.literal('taiyaku'),
  version: z.number().int().min(1),
  id: z.string(),
  sum: z.string().optional(),
});
type Header = Pick<z.infer<typeof headerSchema>, 'format' | 'version' | 'id'>;

const canonicalHeader = ({ format, version, id }: Header): string => JSON.stringify({ format, version, id });

const withSum = (content: string): string => `${content.slice(0, -1)},"sum":"${crc32c(content)}"}`;

/** A whole file of this version: the header of the review `id`, then the events. */
export function formatLog(id: string, events: readonly LogEvent[]): string {
  const header = withSum(canonicalHeader({ format: 'taiyaku', version: FORMAT_VERSION, id }));
  return `${[header, ...events.map(formatLine)].join('\n')}\n`;
}

/** Undefined when the line is no header, or a damaged one. */
export function parseHeader(line: string): Header | undefined {
  const header = headerSchema.safeParse(parseJson(line)).data;
  if (!header) return undefined;
  return header.sum === undefined || header.sum === crc32c(canonicalHeader(header)) ? header : undefined;
}

/** The content that `sum` is taken of: this key order, no white space. */
function canonical({ id, actor, at, clock, type, data }: LogEvent): string {
  return JSON.stringify({ id, actor: { id: actor.id, name: actor.name }, at, clock, type, data });
}

/** The event's line without its line end; a lone surrogate becomes an escape, so that the file is always valid UTF-8. */
export function formatLine(event: LogEvent): string {
  return withSum(canonical(event));
}

/** The event of a line, or undefined when the line is damaged: no JSON, not the shape, or a wrong sum. */
export function parseLine(line: string): LogEvent | undefined {
  const value = parseJson(line);
  if (typeof value !== 'object' || value === null || !('sum' in value)) return undefined;
  const { sum, ...content } = value;
  const unknown = unknownEventSchema.safeParse(content);
  if (!unknown.success || sumOf(unknown.data) !== sum) return undefined;
  if (!isKnownEventType(unknown.data.type)) return unknown.data;
  const known = reviewEventSchema.safeParse(content);
  return known.success ? known.data : unknown.data;
}

/** Undefined for what is nested deeper than can be written; no program wrote such a line. */
function sumOf(event: LogEvent): string | undefined {
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
