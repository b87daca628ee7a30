/**
 * What two copies of a review decided differently while they were apart. Merging keeps both sides' events, and the fold
 * lets the later one count; a person must see where that happened.
 */
import { z } from 'zod';
import { compareEvents } from './clock.ts';
import type { EventBody, ReviewEvent } from './event.ts';

export const conflictKindSchema = z.enum([
  'title',
  'document',
  'links',
  'comment-text',
  'comment-deleted',
  'comment-state',
  'comment-place',
  'suggestion',
  'status',
  'finding',
  'glossary',
  'override',
  'checks',
]);
export type ConflictKind = z.infer<typeof conflictKindSchema>;

export interface Conflict {
  readonly kind: ConflictKind;
  /** The id of what it is about: a comment, suggestion, paragraph, finding, glossary or concept; empty for the review itself. */
  readonly about: string;
  readonly ours: ReviewEvent;
  readonly theirs: ReviewEvent;
  /** Whose word counts after the merge. */
  readonly prevails: 'ours' | 'theirs';
}

/** One thing that an event settles, and how; two events that settle one thing alike don't differ. */
interface Settled {
  readonly kind: ConflictKind;
  readonly about: string;
  readonly value: string;
}

/** `ours` and `theirs`: whole logs of copies of one review. In the order in which the things were settled. */
export function findConflicts(ours: readonly ReviewEvent[], theirs: readonly ReviewEvent[]): readonly Conflict[] {
  const mine = settledBy(without(ours, theirs));
  const others = settledBy(without(theirs, ours));
  return [...mine].flatMap(([key, { settled, event }]) => {
    const other = others.get(key);
    if (!other || other.settled.value === settled.value) return [];
    const { kind, about } = settled;
    return [{ kind, about, ours: event, theirs: other.event, prevails: prevailing(kind, event, other.event) }];
  });
}

function without(events: readonly ReviewEvent[], common: readonly ReviewEvent[]): readonly ReviewEvent[] {
  const ids = new Set(common.map(({ id }) => id));
  return events.filter(({ id }) => !ids.has(id));
}

/** The last word of one side on each thing. */
function settledBy(events: readonly ReviewEvent[]) {
  const last = new Map<string, { readonly settled: Settled; readonly event: ReviewEvent }>();
  for (const event of [...events].sort(compareEvents)) {
    for (const settled of settles(event)) last.set(`${settled.kind} ${settled.about}`, { settled, event });
  }
  return last;
}

/** A deletion hides what the other side still wrote to, whichever came later, unless that was its restoration. */
function prevailing(kind: ConflictKind, ours: ReviewEvent, theirs: ReviewEvent): 'ours' | 'theirs' {
  const later = compareEvents(ours, theirs) > 0 ? 'ours' : 'theirs';
  if (kind !== 'comment-deleted') return later;
  const kept = ours.type === 'comment.deleted' ? theirs : ours;
  if (kept.type === 'comment.restored') return later;
  return ours.type === 'comment.deleted' ? 'ours' : 'theirs';
}

function settles(event: EventBody): readonly Settled[] {
  const one = (kind: ConflictKind, about: string, value: string): readonly Settled[] => [{ kind, about, value }];
  switch (event.type) {
    case 'review.titled':
      return one('title', '', event.data.title);
    case 'document.imported':
      return one('document', event.data.side, JSON.stringify(event.data.document.paragraphs));
    case 'target.revised':
      return one('document', 'target', JSON.stringify(event.data.document.paragraphs));
    case 'links.changed':
      return event.data.links.flatMap(({ source, target }) =>
        [...source, ...target].map((id) => ({
          kind: 'links' as const,
          about: id,
          value: JSON.stringify([source, target]),
        })),
      );
    case 'paragraph.statusSet':
      return event.data.paragraphs.map((id) => ({ kind: 'status' as const, about: id, value: event.data.status }));
    case 'finding.dismissed':
    case 'finding.restored':
      return one('finding', event.data.fingerprint, event.type);
    case 'glossary.attached':
    case 'glossary.detached':
      return one('glossary', event.data.glossary, event.type);
    case 'glossary.overridden':
      return one('override', event.data.concept, JSON.stringify(event.data.rendering));
    case 'glossary.followed':
      return one('override', event.data.concept, event.type);
    case 'checks.configured':
      return one('checks', '', JSON.stringify(event.data.settings));
    case 'suggestion.made':
      return [];
    case 'suggestion.accepted':
    case 'suggestion.rejected':
    case 'suggestion.withdrawn':
    case 'suggestion.reopened':
      return one('suggestion', event.data.suggestion, event.type);
    default:
      return settlesComment(event);
  }
}

function settlesComment(event: Extract<EventBody, { type: `comment.${string}` }>): readonly Settled[] {
  const { comment } = event.data;
  const remark = 'reply' in event.data && event.data.reply !== undefined ? event.data.reply : comment;
  const kept: Settled = { kind: 'comment-deleted', about: remark, value: 'kept' };
  switch (event.type) {
    case 'comment.added':
      return [];
    case 'comment.replied':
      return [{ ...kept, about: comment }];
    case 'comment.edited':
      return [kept, { kind: 'comment-text', about: remark, value: event.data.text }];
    case 'comment.restored':
      return [kept];
    case 'comment.deleted':
      return [{ ...kept, value: 'deleted' }];
    case 'comment.moved':
      return [{ kind: 'comment-place', about: comment, value: JSON.stringify(event.data.anchor) }];
    case 'comment.resolved':
    case 'comment.reopened':
      return [{ kind: 'comment-state', about: comment, value: event.type }];
  }
}
