/** A Word copy that comes back to an open review: what it would bring in, and taking in what was chosen of it. */
import { randomUUID } from 'node:crypto';
import { showHidden } from '../../../shared/handover/visible-text.ts';
import { compareReturn, readReturnedCopy } from '../../../shared/handover/word-return/compare-return.ts';
import type { ReturnedItem, ReturnPreview, WordReturn } from '../../../shared/handover/word-return/word-return.ts';
import { fail, ok, type Result } from '../../../shared/result.ts';
import { crc32c } from '../../../shared/review/checksum.ts';
import type { Actor, ReviewEvent } from '../../../shared/review/event.ts';
import type { ReceivedFile } from '../files/received-files.ts';
import { readWordParts } from '../import/word-parts.ts';
import type { OpenLogs } from '../log-store/open-logs.ts';

type OpenReviews = OpenLogs<ReviewEvent>;

/** Changes nothing. */
export function previewReturn(open: OpenReviews, path: string, file: ReceivedFile): Result<ReturnPreview> {
  const compared = compareWith(open, path, file);
  if (!compared.ok) return compared;
  const { items, ...rest } = compared.value;
  return ok({ ...rest, items: items.map(({ acts: _, ...item }) => item) });
}

/** Takes in the items of these ids, under the names and times of the copy; resolves with the events once they are on the device. */
export async function takeReturn(
  open: OpenReviews,
  path: string,
  { file, items }: { readonly file: ReceivedFile; readonly items: readonly string[] },
): Promise<Result<readonly ReviewEvent[]>> {
  const compared = compareWith(open, path, file);
  if (!compared.ok) return compared;
  const wanted = new Set(items);
  const chosen = compared.value.items.filter(({ id }) => wanted.has(id));
  const log = open.wholeLog(path);
  if (!log) return fail({ code: 'review-not-open' });
  const events = stamp(chosen, open.find(path)?.events ?? [], log.clock);
  return events.length === 0 ? ok([]) : open.receive(path, events);
}

function compareWith(open: OpenReviews, path: string, file: ReceivedFile): Result<WordReturn> {
  const log = open.find(path);
  if (!log) return fail({ code: 'review-not-open' });
  const parts = readWordParts(file);
  if (!parts.ok) return parts;
  const copy = readReturnedCopy(parts.value);
  if (!copy) return fail({ code: 'docx-damaged', name: file.name });
  const compared = compareReturn(copy, log.events, {
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    now: new Date().toISOString(),
  });
  return compared ? ok(compared) : fail({ code: 'word-copy-another', name: file.name });
}

/** Remarks first: what is accepted changes the text that they were placed in. */
const ORDER: readonly ReturnedItem['kind'][] = [
  ...(['comment', 'reply', 'edited', 'resolved', 'reopened', 'suggestion', 'accepted'] as const),
];

function stamp(items: readonly ReturnedItem[], known: readonly ReviewEvent[], clock: number): readonly ReviewEvent[] {
  const people = new Map(known.map(({ actor }) => [showHidden(actor.name), actor]));
  return items
    .toSorted((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind))
    .flatMap(({ acts }) => acts)
    .map(({ body, author, at }, index) => ({
      ...{ id: randomUUID(), actor: people.get(author) ?? personOf(author), at, clock: clock + 1 + index },
      ...body,
    }));
}

/** The longest name that an event holds. */
const LONGEST_NAME = 200;

/** Somebody who never worked on the review here: the same person whenever the name comes from Word. */
function personOf(name: string): Actor {
  return { id: `word-${crc32c(name)}`, name: name.slice(0, LONGEST_NAME) };
}
