/** How the events about comments change the threads. */

import type { Anchor } from '../anchor/anchor.ts';
import { settleAnchor } from '../anchor/settle-anchor.ts';
import { assertNever } from '../assert.ts';
import type { ReviewEvent } from './event.ts';
import type { SetEntry } from './map-entry.ts';
import { wordsOfComment, wordsOfRemark } from './remark-words.ts';
import type { Remark, Review, Thread } from './review.ts';

type CommentEvent = Extract<ReviewEvent, { type: `comment.${string}` }>;
type Threads = ReadonlyMap<string, Thread>;

export function foldComment(review: Review, event: CommentEvent, set: SetEntry): Threads {
  const { threads } = review;
  if (event.type === 'comment.added') {
    const { comment } = event.data;
    return threads.has(comment) ? threads : set(threads, comment, added(review, event));
  }
  const thread = threads.get(event.data.comment);
  if (!thread) return threads;
  const after =
    event.type === 'comment.moved' ? { ...thread, ...placeOf(review, event.data.anchor) } : changed(thread, event);
  return set(threads, thread.id, after);
}

/** Where an anchor stands in this copy's text; the anchor itself, orphaned, when its words are not there. */
function placeOf(review: Review, anchor: Anchor): Pick<Thread, 'anchor' | 'orphaned'> {
  const settled = settleAnchor(anchor, anchor.on === 'article' ? undefined : review[anchor.side]);
  return { anchor: settled ?? anchor, orphaned: settled === undefined };
}

function added(review: Review, { data, actor, at }: Extract<CommentEvent, { type: 'comment.added' }>): Thread {
  return {
    id: data.comment,
    author: actor,
    at,
    ...wordsOfComment(data),
    deleted: false,
    ...placeOf(review, data.anchor),
    replies: [],
  };
}

function changed(thread: Thread, event: Exclude<CommentEvent, { type: 'comment.added' | 'comment.moved' }>): Thread {
  const { actor: by, at } = event;
  switch (event.type) {
    case 'comment.replied': {
      const words = wordsOfRemark(event.data);
      const reply: Remark = { id: event.data.reply, author: by, at, ...words, deleted: false };
      return thread.replies.some(({ id }) => id === reply.id)
        ? thread
        : { ...thread, replies: [...thread.replies, reply] };
    }
    case 'comment.edited':
      return edited(thread, event);
    case 'comment.resolved':
      return { ...thread, resolved: { by, at } };
    case 'comment.reopened': {
      const { resolved: _, ...open } = thread;
      return open;
    }
    case 'comment.deleted':
      return setDeleted(thread, event.data.reply, true);
    case 'comment.restored':
      return setDeleted(thread, event.data.reply, false);
    default:
      return assertNever(event);
  }
}

function edited(thread: Thread, { data, at }: Extract<CommentEvent, { type: 'comment.edited' }>): Thread {
  if (data.reply !== undefined) {
    return changeReply(thread, data.reply, ({ mentions: _, ...reply }) => ({
      ...reply,
      ...wordsOfRemark(data),
      editedAt: at,
    }));
  }
  const { mqm: _mqm, severity: _severity, repeats: _repeats, mentions: _mentions, ...rest } = thread;
  return { ...rest, ...wordsOfComment(data), editedAt: at };
}

function setDeleted(thread: Thread, reply: string | undefined, deleted: boolean): Thread {
  return reply === undefined
    ? { ...thread, deleted }
    : changeReply(thread, reply, (remark) => ({ ...remark, deleted }));
}

function changeReply(thread: Thread, id: string, change: (reply: Remark) => Remark): Thread {
  return { ...thread, replies: thread.replies.map((reply) => (reply.id === id ? change(reply) : reply)) };
}
