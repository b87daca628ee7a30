/** Undo is a further event: what has to be appended so that the state is again what it was before an event. */
import type { Link } from '../alignment/link.ts';
import type { EventBody, ParagraphStatus } from './event.ts';
import { correctComment, correctReply } from './remark-words.ts';
import type { Review, Thread } from './review.ts';

/**
 * The events that take `event` back, given the state just before it. Empty where there is nothing to take back (a
 * comment that was already resolved) and for imports and revisions, which stay in the record.
 */
export function invertEvent(before: Review, event: EventBody): readonly EventBody[] {
  switch (event.type) {
    case 'review.titled':
      return [{ type: 'review.titled', data: { title: before.title } }];
    case 'links.changed':
      return invertLinks(before, event.data.links);
    case 'paragraph.statusSet':
      return invertStatuses(before, event.data.paragraphs);
    case 'finding.dismissed':
    case 'finding.restored':
      return invertDismissal(before, event.data.fingerprint);
    case 'glossary.attached':
      return [{ type: 'glossary.detached', data: { glossary: event.data.glossary } }];
    case 'glossary.detached':
      return before.glossaries
        .filter(({ id }) => id === event.data.glossary)
        .map(({ id, name }) => ({ type: 'glossary.attached', data: { glossary: id, name } }));
    case 'glossary.overridden':
    case 'glossary.followed':
      return [overrideBefore(before, event.data.concept)];
    case 'checks.configured':
      return [{ type: 'checks.configured', data: { settings: before.checks } }];
    case 'document.imported':
    case 'target.revised':
      return [];
    default:
      return event.type.startsWith('comment.')
        ? invertComment(before, event as CommentBody)
        : invertSuggestion(before, event as SuggestionBody);
  }
}

type CommentBody = Extract<EventBody, { type: `comment.${string}` }>;
type SuggestionBody = Extract<EventBody, { type: `suggestion.${string}` }>;

function invertComment(before: Review, event: CommentBody): readonly EventBody[] {
  const { comment } = event.data;
  if (event.type === 'comment.added') return [{ type: 'comment.deleted', data: { comment } }];
  const thread = before.threads.get(comment);
  if (!thread) return [];
  switch (event.type) {
    case 'comment.replied':
      return [{ type: 'comment.deleted', data: { comment, reply: event.data.reply } }];
    case 'comment.edited':
      return invertEdit(thread, event.data.reply);
    case 'comment.moved':
      return [{ type: 'comment.moved', data: { comment, anchor: thread.anchor } }];
    case 'comment.resolved':
      return thread.resolved ? [] : [{ type: 'comment.reopened', data: { comment } }];
    case 'comment.reopened':
      return thread.resolved ? [{ type: 'comment.resolved', data: { comment } }] : [];
    case 'comment.deleted':
      return isDeleted(thread, event.data.reply) ? [] : [{ type: 'comment.restored', data: event.data }];
    case 'comment.restored':
      return isDeleted(thread, event.data.reply) ? [{ type: 'comment.deleted', data: event.data }] : [];
  }
}

function invertEdit(thread: Thread, reply: string | undefined): readonly EventBody[] {
  const comment = thread.id;
  if (reply === undefined) return [correctComment(comment, thread)];
  const was = thread.replies.find(({ id }) => id === reply);
  return was === undefined ? [] : [correctReply({ comment, reply }, was)];
}

function isDeleted(thread: Thread, reply: string | undefined): boolean | undefined {
  return reply === undefined ? thread.deleted : thread.replies.find(({ id }) => id === reply)?.deleted;
}

function invertSuggestion(before: Review, event: SuggestionBody): readonly EventBody[] {
  const { suggestion } = event.data;
  if (event.type === 'suggestion.made') return [{ type: 'suggestion.withdrawn', data: { suggestion } }];
  const was = before.suggestions.get(suggestion);
  if (!was) return [];
  switch (was.state) {
    case 'open':
      return [{ type: 'suggestion.reopened', data: { suggestion } }];
    case 'accepted':
      return [{ type: 'suggestion.accepted', data: { suggestion } }];
    case 'rejected':
      return [{ type: 'suggestion.rejected', data: { suggestion, reason: was.decided?.reason } }];
    case 'withdrawn':
      return [{ type: 'suggestion.withdrawn', data: { suggestion } }];
  }
}

function invertStatuses(before: Review, paragraphs: readonly string[]): readonly EventBody[] {
  const byStatus = new Map<ParagraphStatus, string[]>();
  for (const id of paragraphs) {
    const status = before.statuses.get(id)?.status ?? 'untouched';
    byStatus.set(status, [...(byStatus.get(status) ?? []), id]);
  }
  return [...byStatus].map(([status, ids]) => ({ type: 'paragraph.statusSet', data: { paragraphs: ids, status } }));
}

function invertDismissal(before: Review, fingerprint: string): readonly EventBody[] {
  const was = before.dismissals.get(fingerprint);
  if (!was) return [{ type: 'finding.restored', data: { fingerprint } }];
  const { rule, scope, reason, term } = was;
  return [{ type: 'finding.dismissed', data: { fingerprint, rule, scope, reason, term } }];
}

function overrideBefore({ overrides }: Review, concept: string): EventBody {
  const was = overrides.get(concept);
  if (!was) return { type: 'glossary.followed', data: { concept } };
  const { term, rendering } = was;
  return { type: 'glossary.overridden', data: { concept, term, rendering } };
}

/** The old links that the change touched; completing the links puts the rest back. */
function invertLinks(before: Review, changed: readonly Link[]): readonly EventBody[] {
  const touched = new Set(changed.flatMap(({ source, target }) => [...source, ...target]));
  const links = before.links.filter(({ source, target }) => [...source, ...target].some((id) => touched.has(id)));
  return [{ type: 'links.changed', data: { links } }];
}
