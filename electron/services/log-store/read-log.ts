/** Reads a log file line by line: what is whole, what is torn, what is damaged. Changes nothing. */
import type { Repair } from '../../../shared/api/opened-review.ts';
import type { LogFormat, Stamped } from '../../../shared/log/log-format.ts';
import { fail, ok, type Result } from '../../../shared/result.ts';
import type { ReviewEvent, UnknownEvent } from '../../../shared/review/event.ts';
import { REVIEW_LOG } from '../../../shared/review/log-line.ts';

export interface LogReading<E extends Stamped = ReviewEvent> {
  /** Undefined when the header is damaged. */
  readonly id: string | undefined;
  /** In file order, each id once. */
  readonly events: readonly E[];
  readonly unknown: readonly UnknownEvent[];
  readonly repair: Repair;
  /** Bytes up to the end of the last whole line. */
  readonly wholeBytes: number;
  /** The last line is whole, but its line end is missing: an editor or a cut took it. */
  readonly unended: boolean;
}

const NEWLINE = 0x0a;

/** Reads the bytes of a review. */
export function readLog(bytes: Buffer, name: string): Result<LogReading> {
  return createLogReader(REVIEW_LOG)(bytes, name);
}

export type LogReader<E extends Stamped> = (bytes: Buffer, name: string) => Result<LogReading<E>>;

export function createLogReader<E extends Stamped>(format: LogFormat<E>): LogReader<E> {
  const { kind, version } = format;
  return (bytes, name) => {
    const { lines, wholeBytes, unended } = cutLines(bytes, format);
    const header = format.parseHeader(lines[0] ?? '');
    if (header && header.version > version) {
      return fail({ code: `${kind}-from-future`, name, version: header.version });
    }
    const { events, unknown, damaged } = readEvents(header ? lines.slice(1) : lines, format);
    // A damaged header must not take the work behind it along; but what has neither header nor event is no such log.
    if (!header && events.length + unknown.length === 0) return fail({ code: `${kind}-malformed`, name, line: 1 });
    const first = header ? 2 : 1;
    const repair = {
      tornLine: wholeBytes < bytes.length,
      quarantinedLines: damaged.map((index) => index + first),
      unknownEvents: unknown.length,
    };
    return ok({ id: header?.id, events, unknown, repair, wholeBytes, unended });
  };
}

/** The whole lines; the last one counts without its line end when nothing else of it is missing. */
function cutLines<E extends Stamped>(bytes: Buffer, { parseLine }: LogFormat<E>) {
  const endedBytes = bytes.lastIndexOf(NEWLINE) + 1;
  const tail = bytes.subarray(endedBytes).toString('utf8');
  const unended = tail !== '' && parseLine(tail) !== undefined;
  const lines = bytes.subarray(0, endedBytes).toString('utf8').split('\n').slice(0, -1);
  return unended
    ? { lines: [...lines, tail], wholeBytes: bytes.length, unended }
    : { lines, wholeBytes: endedBytes, unended };
}

/** Each id once; `damaged` counts lines from 0. */
function readEvents<E extends Stamped>(lines: readonly string[], { parseLine }: LogFormat<E>) {
  const events = new Map<string, E>();
  const unknown = new Map<string, UnknownEvent>();
  const damaged: number[] = [];
  for (const [index, line] of lines.entries()) {
    const read = parseLine(line);
    if (!read) damaged.push(index);
    else if ('known' in read) events.set(read.known.id, events.get(read.known.id) ?? read.known);
    else unknown.set(read.unknown.id, read.unknown);
  }
  return { events: [...events.values()], unknown: [...unknown.values()], damaged };
}
