/** Who did what when: the log as a list of acts, newest first, each in terms that a reader knows. */
import type { Actor, EventType, ReviewEvent } from './event.ts';
import { foldEvents } from './fold.ts';
import type { Review } from './review.ts';

/** What events are about: the word before the dot of their type. */
export type HistoryKind = EventType extends `${infer Kind}.${string}` ? Kind : never;

/** One kind of event within an act, with what tells it from others. */
export interface HistoryStep {
  readonly type: EventType;
  readonly count: number;
  /** Of the last such event: the words, name or rule that it is about, empty where there are none. */
  readonly about: string;
}

/** What one person did at one time; everything that was written with it. */
export interface HistoryEntry {
  /** Of its last event: the state that can be restored is the one after it. */
  readonly id: string;
  readonly by: Actor;
  /** ISO 8601. */
  readonly at: string;
  readonly kinds: readonly HistoryKind[];
  readonly steps: readonly HistoryStep[];
  /** Ids of the paragraphs that it touches; none for what is about the whole review. */
  readonly paragraphs: readonly string[];
}

/** `events` in the order of the log; `placeOf` gives the paragraphs of a finding that is still known. */
export function listHistory(
  events: readonly ReviewEvent[],
  review: Review,
  placeOf: (fingerprint: string) => readonly string[],
): readonly HistoryEntry[] {
  const acts: ReviewEvent[][] = [];
  for (const event of events) {
    const last = acts.at(-1);
    const before = last?.[0];
    if (last && before?.at === event.at && before.actor.id === event.actor.id) last.push(event);
    else acts.push([event]);
  }
  return acts.map((act) => entryOf(act, review, placeOf)).reverse();
}

function entryOf(
  act: readonly ReviewEvent[],
  review: Review,
  placeOf: (fingerprint: string) => readonly string[],
): HistoryEntry {
  const [first] = act;
  const last = act.at(-1);
  if (!first || !last) throw new RangeError('an act has events');
  const steps = new Map<EventType, HistoryStep>();
  for (const event of act) {
    const count = (steps.get(event.type)?.count ?? 0) + 1;
    steps.set(event.type, { type: event.type, count, about: aboutOf(event, review) });
  }
  return {
    id: last.id,
    by: first.actor,
    at: first.at,
    kinds: [...new Set(act.map(kindOf))],
    steps: [...steps.values()],
    paragraphs: [...new Set(act.flatMap((event) => paragraphsOf(event, review, placeOf)))],
  };
}

function kindOf({ type }: ReviewEvent): HistoryKind {
  return type.slice(0, type.indexOf('.')) as HistoryKind;
}

function aboutOf(event: ReviewEvent, review: Review): string {
  switch (event.type) {
    case 'review.titled':
      return event.data.title;
    case 'document.imported':
    case 'target.revised':
      return event.data.document.origin.name;
    case 'comment.added':
    case 'comment.replied':
    case 'comment.edited':
      return event.data.text;
    case 'paragraph.statusSet':
      return event.data.status;
    case 'finding.dismissed':
      return event.data.rule;
    case 'glossary.attached':
      return event.data.name;
    case 'glossary.overridden':
      return event.data.rendering === null ? event.data.term : `${event.data.term} → ${event.data.rendering}`;
    case 'glossary.followed':
      return review.overrides.get(event.data.concept)?.term ?? '';
    case 'links.changed':
    case 'finding.restored':
    case 'glossary.detached':
    case 'checks.configured':
      return '';
    default:
      return 'comment' in event.data ? saidIn(event.data, review) : wordsOf(event.data.suggestion, review);
  }
}

function saidIn(
  { comment, reply }: { readonly comment: string; readonly reply?: string | undefined },
  { threads }: Review,
): string {
  const thread = threads.get(comment);
  return (reply === undefined ? thread?.text : thread?.replies.find(({ id }) => id === reply)?.text) ?? '';
}

function wordsOf(id: string, { suggestions }: Review): string {
  const suggestion = suggestions.get(id);
  return suggestion ? `${suggestion.applied?.words ?? suggestion.anchor.exact} → ${suggestion.replacement}` : '';
}

function paragraphsOf(
  event: ReviewEvent,
  { threads, suggestions }: Review,
  placeOf: (fingerprint: string) => readonly string[],
): readonly string[] {
  const { data } = event;
  if ('comment' in data) {
    const anchor = threads.get(data.comment)?.anchor;
    return anchor && anchor.on !== 'article' ? [anchor.paragraph] : [];
  }
  if ('suggestion' in data) return [suggestions.get(data.suggestion)?.anchor.paragraph ?? []].flat();
  if ('fingerprint' in data) return placeOf(data.fingerprint);
  if (event.type === 'paragraph.statusSet') return event.data.paragraphs;
  return event.type === 'links.changed' ? event.data.links.flatMap(({ source, target }) => [...source, ...target]) : [];
}

export interface HistoryFilter {
  /** Id of a person. */
  readonly person?: string | undefined;
  readonly kind?: HistoryKind | undefined;
  /** Ids, of which one is enough. */
  readonly paragraphs?: readonly string[] | undefined;
}

export function filterHistory(
  entries: readonly HistoryEntry[],
  { person, kind, paragraphs }: HistoryFilter,
): readonly HistoryEntry[] {
  return entries.filter(
    (entry) =>
      (person === undefined || entry.by.id === person) &&
      (kind === undefined || entry.kinds.includes(kind)) &&
      (paragraphs === undefined || entry.paragraphs.some((id) => paragraphs.includes(id))),
  );
}

/** The state just after an event of the log; undefined for an event that is not in it. */
export function stateAfter(events: readonly ReviewEvent[], id: string): Review | undefined {
  const at = events.findIndex((event) => event.id === id);
  return at < 0 ? undefined : foldEvents(events.slice(0, at + 1));
}
