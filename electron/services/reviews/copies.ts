/** Copies of an open review: what one would bring in, merging it, and saving one elsewhere when ours cannot be written. */
import { randomUUID } from 'node:crypto';
import { fail, ok, type Result } from '../../../shared/result.ts';
import { compareEvents } from '../../../shared/review/clock.ts';
import { areCopies, incomingEvents, previewMerge } from '../../../shared/review/compare-copies.ts';
import type { Actor, EventBody, ReviewEvent } from '../../../shared/review/event.ts';
import { formatLog } from '../../../shared/review/log-line.ts';
import type { ReceivedFile } from '../files/received-files.ts';
import type { OpenLogs, WholeLog } from '../log-store/open-logs.ts';
import { type LogReading, readLog } from '../log-store/read-log.ts';
import { stampEvents } from '../log-store/stamp-events.ts';

type OpenReviews = OpenLogs<ReviewEvent>;

type Preview = ReturnType<typeof previewMerge> & Pick<LogReading, 'repair'> & { readonly name: string };

/** What merging `file` into the review open at `path` would do; changes nothing. */
export function previewCopy(open: OpenReviews, path: string, file: ReceivedFile): Result<Preview> {
  const both = readBoth(open, path, file);
  if (!both.ok) return both;
  const { ours, theirs } = both.value;
  return ok({ name: file.name, repair: theirs.repair, ...previewMerge(ours.events, theirs.events) });
}

/** Appends what ours lacks; resolves with those events that this version knows. */
export async function mergeCopy(
  open: OpenReviews,
  path: string,
  file: ReceivedFile,
): Promise<Result<readonly ReviewEvent[]>> {
  const both = readBoth(open, path, file);
  if (!both.ok) return both;
  const { ours, theirs } = both.value;
  const incoming = [...incomingEvents(ours.events, theirs.events)].sort(compareEvents);
  return incoming.length === 0 ? ok([]) : open.receive(path, incoming);
}

/** The bytes of a copy: all that is in memory, and the acts that could not be written. */
export function copyOf(open: OpenReviews, path: string, actor: Actor, unsaved: readonly EventBody[]): Result<string> {
  const log = open.wholeLog(path);
  if (!log) return fail({ code: 'review-not-open' });
  return ok(formatLog(log.id ?? randomUUID(), [...log.events, ...stampEvents(unsaved, actor, log.clock)]));
}

function readBoth(
  open: OpenReviews,
  path: string,
  file: ReceivedFile,
): Result<{
  readonly ours: WholeLog<ReviewEvent>;
  readonly theirs: Omit<WholeLog<ReviewEvent>, 'clock'> & Pick<LogReading, 'repair'>;
}> {
  const ours = open.wholeLog(path);
  if (!ours) return fail({ code: 'review-not-open' });
  const reading = readLog(Buffer.from(file.bytes), file.name);
  if (!reading.ok) return reading;
  const { id, events, unknown, repair } = reading.value;
  const theirs = { id, events: [...events, ...unknown], repair };
  return areCopies(ours, theirs) ? ok({ ours, theirs }) : fail({ code: 'review-another', name: file.name });
}
