/**
 * What has to be appended so that a review is again as it was: compensating events, by what differs between the two
 * states, however many acts lie between them. Nothing is taken out of the record, and the restoring can be undone.
 */
import type { EventBody, ParagraphStatus, ReviewEvent } from './event.ts';
import { applyEvent } from './fold.ts';
import { correctComment, correctReply, wordsOfComment, wordsOfRemark } from './remark-words.ts';
import type { Remark, Review, Suggestion, Thread } from './review.ts';

/**
 * Comments and suggestions that `then` did not know are deleted and withdrawn. A text that no suggestion leads back to
 * (another version was received since) is received again as a version of its own.
 */
export function eventsToReach(now: Review, then: Review): readonly EventBody[] {
  const bodies: EventBody[] = [];
  let review = now;
  const add = (more: readonly EventBody[]) => {
    bodies.push(...more);
    review = more.reduce(applied, review);
  };
  // The text first: where remarks stand and what is linked depends on it.
  add(suggestionsBack(review, then));
  if (textOf(review) !== textOf(then) && then.target) {
    add([{ type: 'target.revised', data: { document: then.target } }]);
  }
  add(linksBack(review, then));
  add([...review.threads.values()].flatMap((thread) => threadBack(thread, then.threads.get(thread.id))));
  add(statusesBack(review, then));
  add(dismissalsBack(review, then));
  add(overridesBack(review, then));
  add(settingsBack(review, then));
  return bodies;
}

function applied(review: Review, body: EventBody, index: number): Review {
  const stamp = { id: `restoring-${index}`, actor: { id: 'restoring', name: '' }, at: '', clock: 0 };
  return applyEvent(review, { ...stamp, ...body } as ReviewEvent);
}

const textOf = ({ target }: Review) => JSON.stringify(target?.paragraphs.map(({ id, text }) => [id, text]));

/** What is in the text and was not is taken out in reverse; then what was in it goes in, in the order it once did. */
function suggestionsBack(now: Review, then: Review): readonly EventBody[] {
  const turnOf = (suggestion: Suggestion | undefined) => suggestion?.applied?.turn ?? 0;
  const changed = [...now.suggestions.values()].filter((suggestion) => {
    const was = then.suggestions.get(suggestion.id);
    return suggestion.state !== (was?.state ?? 'withdrawn') || !suggestion.applied !== !was?.applied;
  });
  const out = changed
    .filter(({ id }) => then.suggestions.get(id)?.state !== 'accepted')
    .sort((a, b) => turnOf(b) - turnOf(a));
  const into = changed
    .filter(({ id }) => then.suggestions.get(id)?.state === 'accepted')
    .sort((a, b) => turnOf(then.suggestions.get(a.id)) - turnOf(then.suggestions.get(b.id)));
  return [...out, ...into].map(({ id }) => suggestionBack(id, then.suggestions.get(id)));
}

function suggestionBack(suggestion: string, was: Suggestion | undefined): EventBody {
  switch (was?.state) {
    case 'open':
      return { type: 'suggestion.reopened', data: { suggestion } };
    case 'accepted':
      return { type: 'suggestion.accepted', data: { suggestion } };
    case 'rejected': {
      const reason = was.decided?.reason;
      return { type: 'suggestion.rejected', data: { suggestion, ...(reason !== undefined && { reason }) } };
    }
    default:
      return { type: 'suggestion.withdrawn', data: { suggestion } };
  }
}

function linksBack(now: Review, then: Review): readonly EventBody[] {
  const shape = ({ links }: Review) =>
    JSON.stringify(links.map(({ source, target, pinned }) => [source, target, pinned]));
  return shape(now) === shape(then) ? [] : [{ type: 'links.changed', data: { links: [...then.links] } }];
}

function threadBack(thread: Thread, was: Thread | undefined): readonly EventBody[] {
  const { id: comment } = thread;
  if (!was) return thread.deleted ? [] : [{ type: 'comment.deleted', data: { comment } }];
  const known = new Map(was.replies.map((reply) => [reply.id, reply]));
  const replies = thread.replies.flatMap((reply) => replyBack(comment, reply, known.get(reply.id)));
  return [...wordingBack(thread, was), ...replies, ...standingBack(thread, was)];
}

/** What it says and where. */
function wordingBack(thread: Thread, was: Thread): readonly EventBody[] {
  const { id: comment, anchor } = was;
  const bodies: EventBody[] = [];
  if (JSON.stringify(wordsOfComment(thread)) !== JSON.stringify(wordsOfComment(was))) {
    bodies.push(correctComment(comment, was));
  }
  if (JSON.stringify(thread.anchor) !== JSON.stringify(anchor) && !was.orphaned) {
    bodies.push({ type: 'comment.moved', data: { comment, anchor } });
  }
  return bodies;
}

/** Whether it is resolved or deleted. */
function standingBack(thread: Thread, was: Thread): readonly EventBody[] {
  const data = { comment: was.id };
  const bodies: EventBody[] = [];
  if (!thread.resolved !== !was.resolved) {
    bodies.push({ type: was.resolved ? 'comment.resolved' : 'comment.reopened', data });
  }
  if (thread.deleted !== was.deleted) {
    bodies.push({ type: was.deleted ? 'comment.deleted' : 'comment.restored', data });
  }
  return bodies;
}

function replyBack(comment: string, reply: Remark, was: Remark | undefined): readonly EventBody[] {
  const data = { comment, reply: reply.id };
  const bodies: EventBody[] = [];
  if (was && JSON.stringify(wordsOfRemark(reply)) !== JSON.stringify(wordsOfRemark(was))) {
    bodies.push(correctReply(data, was));
  }
  const shouldBeDeleted = was?.deleted ?? true;
  if (reply.deleted !== shouldBeDeleted) {
    bodies.push({ type: shouldBeDeleted ? 'comment.deleted' : 'comment.restored', data });
  }
  return bodies;
}

function statusesBack(now: Review, then: Review): readonly EventBody[] {
  const byStatus = new Map<ParagraphStatus, string[]>();
  const statusIn = (review: Review, id: string) => review.statuses.get(id)?.status ?? 'untouched';
  for (const id of new Set([...now.statuses.keys(), ...then.statuses.keys()])) {
    const status = statusIn(then, id);
    if (statusIn(now, id) !== status) byStatus.set(status, [...(byStatus.get(status) ?? []), id]);
  }
  return [...byStatus].map(([status, paragraphs]) => ({ type: 'paragraph.statusSet', data: { paragraphs, status } }));
}

function dismissalsBack(now: Review, then: Review): readonly EventBody[] {
  const added = [...now.dismissals.keys()].filter((fingerprint) => !then.dismissals.has(fingerprint));
  const missing = [...then.dismissals.values()].filter((was) => {
    const is = now.dismissals.get(was.fingerprint);
    return !is || is.scope !== was.scope || is.reason !== was.reason;
  });
  return [
    ...added.map((fingerprint): EventBody => ({ type: 'finding.restored', data: { fingerprint } })),
    ...missing.map(({ by: _by, at: _at, ...data }): EventBody => ({ type: 'finding.dismissed', data })),
  ];
}

function overridesBack(now: Review, then: Review): readonly EventBody[] {
  const added = [...now.overrides.keys()].filter((concept) => !then.overrides.has(concept));
  const missing = [...then.overrides.values()].filter(
    ({ concept, rendering }) => now.overrides.get(concept)?.rendering !== rendering,
  );
  return [
    ...added.map((concept): EventBody => ({ type: 'glossary.followed', data: { concept } })),
    ...missing.map(({ by: _by, at: _at, ...data }): EventBody => ({ type: 'glossary.overridden', data })),
  ];
}

function settingsBack(now: Review, then: Review): readonly EventBody[] {
  const bodies: EventBody[] = [];
  if (now.title !== then.title) bodies.push({ type: 'review.titled', data: { title: then.title } });
  if (JSON.stringify(now.checks) !== JSON.stringify(then.checks)) {
    bodies.push({ type: 'checks.configured', data: { settings: then.checks } });
  }
  if (JSON.stringify(now.glossaries) !== JSON.stringify(then.glossaries)) {
    // All of them anew, since their order is their precedence.
    for (const { id } of now.glossaries) bodies.push({ type: 'glossary.detached', data: { glossary: id } });
    for (const { id, name } of then.glossaries) {
      bodies.push({ type: 'glossary.attached', data: { glossary: id, name } });
    }
  }
  return bodies;
}
