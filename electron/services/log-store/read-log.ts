/** Reads a review file line by line: what is whole, what is torn, what is damaged. Changes nothing. */
import type { Repair } from '../../../shared/api/contract.ts';
import { fail, ok, type Result } from '../../../shared/result.ts';
import type { ReviewEvent, UnknownEvent } from '../../../shared/review/event.ts';
import { FORMAT_VERSION, isReviewEvent, parseHeader, parseLine } from '../../../shared/review/log-line.ts';

export interface LogReading {
  /** Undefined when the header is damaged. */
  readonly id: string | undefined;
  /** In file order, each id once. */
  readonly events: readonly ReviewEvent[];
  readonly unknown: readonly UnknownEvent[];
  readonly repair: Repair;
  /** Bytes up to the end of the last whole line. */
  readonly wholeBytes: number;
  /** The last line is whole, but its line end is missing: an editor or a cut took it. */
  readonly unended: boolean;
}

const NEWLINE = 0x0a;

export function readLog(bytes: Buffer, name: string): Result<LogReading> {
  const { lines, wholeBytes, unended } = cutLines(bytes);
  const header = parseHeader(lines[0] ?? '');
  if (header && header.version > FORMAT_VERSION) {
    return fail({ code: 'review-from-future', name, version: header.version });
  }
  const { events, unknown, damaged } = readEvents(header ? lines.slice(1) : lines);
  // A damaged header must not take the work behind it along; but what has neither header nor event is no review.
  if (!header && events.length + unknown.length === 0) return fail({ code: 'review-malformed', name, line: 1 });
  const first = header ? 2 : 1;
  const repair = {
    tornLine: wholeBytes < bytes.length,
    quarantinedLines: damaged.map((index) => index + first),
    unknownEvents: unknown.length,
  };
  return ok({ id: header?.id, events, unknown, repair, wholeBytes, unended });
}

/** The whole lines; the last one counts without its line end when nothing else of it is missing. */
function cutLines(bytes: Buffer) {
  const endedBytes = bytes.lastIndexOf(NEWLINE) + 1;
  const tail = bytes.subarray(endedBytes).toString('utf8');
  const unended = tail !== '' && parseLine(tail) !== undefined;
  const lines = bytes.subarray(0, endedBytes).toString('utf8').split('\n').slice(0, -1);
  return unended
    ? { lines: [...lines, tail], wholeBytes: bytes.length, unended }
    : { lines, wholeBytes: endedBytes, unended };
}

/** Each id once; `damaged` counts lines from 0. */
function readEvents(lines: readonly string[]) {
  const events = new Map<string, ReviewEvent>();
  const unknown = new Map<string, UnknownEvent>();
  const damaged: number[] = [];
  for (const [index, line] of lines.entries()) {
    const event = parseLine(line);
    if (!event) damaged.push(index);
    else if (isReviewEvent(event)) events.set(event.id, events.get(event.id) ?? event);
    else unknown.set(event.id, event);
  }
  return { events: [...events.values()], unknown: [...unknown.values()], damaged };
}
