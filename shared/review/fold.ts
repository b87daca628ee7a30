/**
 * The pure fold: a review's state from its events. Any order of the same events gives the same state, since they are
 * folded in the one order of clock.ts. An event about something that is not there (yet) changes nothing.
 */
import { assertNever } from '../assert.ts';
import { compareEvents } from './clock.ts';
import type { ReviewEvent } from './event.ts';
import { foldComment } from './fold-comments.ts';
import { foldDocument } from './fold-documents.ts';
import { foldSuggestion } from './fold-suggestions.ts';
import { createSetInPlace, type SetEntry, setInCopy } from './map-entry.ts';
import { type Dismissal, EMPTY_REVIEW, type Review } from './review.ts';

/** The state after all events; repeated events (same id) count once. */
export function foldEvents(events: Iterable<ReviewEvent>): Review {
  const unique = new Map<string, ReviewEvent>();
  for (const event of events) if (!unique.has(event.id)) unique.set(event.id, event);
  return applyEvents(EMPTY_REVIEW, [...unique.values()].sort(compareEvents));
}

/** The state after further events, in the order of compareEvents, which must come after all that `review` holds. */
export function applyEvents(review: Review, events: readonly ReviewEvent[]): Review {
  const set = createSetInPlace();
  return events.reduce((state, event) => applied(state, event, set), review);
}

/** The state after one more event, which must come after all that `review` holds in the order of compareEvents. */
export function applyEvent(review: Review, event: ReviewEvent): Review {
  return applied(review, event, setInCopy);
}

function applied(review: Review, event: ReviewEvent, set: SetEntry): Review {
  switch (event.type) {
    case 'document.imported':
    case 'target.revised':
    case 'links.changed':
      return foldDocument(review, event);
    case 'comment.added':
    case 'comment.replied':
    case 'comment.edited':
    case 'comment.moved':
    case 'comment.resolved':
    case 'comment.reopened':
    case 'comment.deleted':
    case 'comment.restored':
      return { ...review, threads: foldComment(review, event, set) };
    case 'suggestion.made':
    case 'suggestion.accepted':
    case 'suggestion.rejected':
    case 'suggestion.withdrawn':
    case 'suggestion.reopened':
      return foldSuggestion(review, event, set);
    default:
      return foldSetting(review, event, set);
  }
}

type SettingEvent = Extract<
  ReviewEvent,
  { type: 'review.titled' | 'paragraph.statusSet' | `finding.${string}` | `glossary.${string}` | 'checks.configured' }
>;

function foldSetting(review: Review, event: SettingEvent, set: SetEntry): Review {
  const { actor: by, at } = event;
  switch (event.type) {
    case 'review.titled':
      return { ...review, title: event.data.title };
    case 'paragraph.statusSet': {
      const { paragraphs, status } = event.data;
      return {
        ...review,
        statuses: new Map([...review.statuses, ...paragraphs.map((id) => [id, { status, by, at }] as const)]),
      };
    }
    case 'finding.dismissed':
      return { ...review, dismissals: set(review.dismissals, event.data.fingerprint, dismissalOf(event)) };
    case 'finding.restored':
      return { ...review, dismissals: without(review.dismissals, event.data.fingerprint) };
    case 'glossary.attached': {
      const { glossary: id, name } = event.data;
      return { ...review, glossaries: [...review.glossaries.filter((attached) => attached.id !== id), { id, name }] };
    }
    case 'glossary.detached':
      return { ...review, glossaries: review.glossaries.filter(({ id }) => id !== event.data.glossary) };
    case 'glossary.overridden': {
      const override = { ...event.data, by, at };
      return { ...review, overrides: set(review.overrides, override.concept, override) };
    }
    case 'glossary.followed':
      return { ...review, overrides: without(review.overrides, event.data.concept) };
    case 'checks.configured':
      return { ...review, checks: event.data.settings };
    default:
      return assertNever(event);
  }
}

function dismissalOf({ data, actor, at }: Extract<SettingEvent, { type: 'finding.dismissed' }>): Dismissal {
  const { fingerprint, rule, scope, reason, term } = data;
  return {
    fingerprint,
    rule,
    scope,
    by: actor,
    at,
    ...(reason !== undefined && { reason }),
    ...(term !== undefined && { term }),
  };
}

function without<K, V>(map: ReadonlyMap<K, V>, key: K): ReadonlyMap<K, V> {
  const copy = new Map(map);
  copy.delete(key);
  return copy;
}
