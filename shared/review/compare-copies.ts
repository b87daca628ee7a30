/** What a copy of a review would bring into ours: looked at before a merge, so that nobody merges blindly. */
import { z } from 'zod';
import { actorSchema, type ReviewEvent, reviewEventSchema } from './event.ts';
import { conflictKindSchema, findConflicts } from './find-conflicts.ts';
import { isReviewEvent, type LogEvent } from './log-line.ts';

export const mergePreviewSchema = z.strictObject({
  /** Events of theirs that ours does not have, by whom, most first. */
  people: z.array(z.strictObject({ actor: actorSchema, count: z.number().int() })),
  /** The same events by what they are about: `comment`, `suggestion`, `paragraph` … or `unknown` to this version. */
  subjects: z.array(z.strictObject({ subject: z.string(), count: z.number().int() })),
  /** How many events ours has and theirs does not. */
  onlyOurs: z.number().int(),
  conflicts: z.array(
    z.strictObject({
      kind: conflictKindSchema,
      about: z.string(),
      ours: reviewEventSchema,
      theirs: reviewEventSchema,
      prevails: z.enum(['ours', 'theirs']),
    }),
  ),
});
type MergePreview = z.infer<typeof mergePreviewSchema>;

/** Undefined `id`: the copy's header is damaged, and its events must say whose copy it is. */
export interface Copy {
  readonly id: string | undefined;
  readonly events: readonly LogEvent[];
}

/** Whether these are two copies of one review, by its id or by an event that both have. */
export function areCopies(a: Copy, b: Copy): boolean {
  if (a.id !== undefined && a.id === b.id) return true;
  const ids = new Set(a.events.map(({ id }) => id));
  return b.events.some(({ id }) => ids.has(id));
}

/** Those of `theirs` that `ours` does not have. */
export function incomingEvents(ours: readonly LogEvent[], theirs: readonly LogEvent[]): readonly LogEvent[] {
  const ids = new Set(ours.map(({ id }) => id));
  return theirs.filter(({ id }) => !ids.has(id));
}

export function previewMerge(ours: readonly LogEvent[], theirs: readonly LogEvent[]): MergePreview {
  const incoming = incomingEvents(ours, theirs);
  const people = countBy(incoming, ({ actor }) => actor.id);
  const subjects = countBy(incoming, subjectOf);
  return {
    people: people.map(([{ actor }, count]) => ({ actor, count })),
    subjects: subjects.map(([event, count]) => ({ subject: subjectOf(event), count })),
    onlyOurs: incomingEvents(theirs, ours).length,
    conflicts: [...findConflicts(known(ours), known(theirs))],
  };
}

function subjectOf(event: LogEvent): string {
  return isReviewEvent(event) ? event.type.slice(0, event.type.indexOf('.')) : 'unknown';
}

function known(events: readonly LogEvent[]): readonly ReviewEvent[] {
  return events.filter(isReviewEvent);
}

/** The first event of each group with the group's size, the largest group first. */
function countBy(
  events: readonly LogEvent[],
  keyOf: (event: LogEvent) => string,
): readonly (readonly [LogEvent, number])[] {
  const groups = new Map<string, [LogEvent, number]>();
  for (const event of events) {
    const group = groups.get(keyOf(event));
    if (group) group[1] += 1;
    else groups.set(keyOf(event), [event, 1]);
  }
  return [...groups.values()].sort(([, a], [, b]) => b - a);
}
