/**
 * What two copies of one glossary settled differently while they were apart. Merging keeps the events of both, and the
 * fold lets the later one count; a person must see where that happened.
 */
import { compareEvents } from '../review/clock.ts';
import type { GlossaryBody, GlossaryEvent } from './glossary-event.ts';

export const LOG_CONFLICT_KINDS = ['name', 'removed', 'entry', 'field', 'term'] as const;

export interface LogConflict {
  readonly kind: (typeof LOG_CONFLICT_KINDS)[number];
  /** Id of the concept; empty for the name of the glossary. */
  readonly concept: string;
  /** The field or the wording that it is about, empty where it is the whole. */
  readonly about: string;
  readonly ours: GlossaryEvent;
  readonly theirs: GlossaryEvent;
  /** Whose word counts after the merge. */
  readonly prevails: 'ours' | 'theirs';
}

interface Settled extends Pick<LogConflict, 'kind' | 'concept' | 'about'> {
  readonly value: string;
}

/** `ours` and `theirs`: whole logs. What was taken back on its own side settles nothing. */
export function findLogConflicts(
  ours: readonly GlossaryEvent[],
  theirs: readonly GlossaryEvent[],
): readonly LogConflict[] {
  const mine = settledBy(without(ours, theirs));
  const others = settledBy(without(theirs, ours));
  return [...mine].flatMap(([key, { settled, event }]): readonly LogConflict[] => {
    const other = others.get(key);
    if (!other || other.settled.value === settled.value) return [];
    const { kind, concept, about } = settled;
    const later = compareEvents(event, other.event) > 0 ? 'ours' : 'theirs';
    // What is done to a concept that was removed comes to nothing, whenever it was done.
    const prevails = kind !== 'removed' ? later : settled.value === REMOVED ? 'ours' : 'theirs';
    return [{ kind, concept, about, ours: event, theirs: other.event, prevails }];
  });
}

const REMOVED = 'removed';

function without(events: readonly GlossaryEvent[], common: readonly GlossaryEvent[]): readonly GlossaryEvent[] {
  const ids = new Set(common.map(({ id }) => id));
  const own = events.filter(({ id }) => !ids.has(id)).sort(compareEvents);
  const undone = new Set<string>();
  for (const event of own) {
    if (event.type === 'events.undone') for (const id of event.data.events) undone.add(id);
    if (event.type === 'events.redone') for (const id of event.data.events) undone.delete(id);
  }
  return own.filter(({ id }) => !undone.has(id));
}

/** The last word of one side on each thing. */
function settledBy(events: readonly GlossaryEvent[]) {
  const last = new Map<string, { readonly settled: Settled; readonly event: GlossaryEvent }>();
  for (const event of events) {
    for (const settled of settles(event)) {
      last.set(JSON.stringify([settled.kind, settled.concept, settled.about]), { settled, event });
    }
  }
  return last;
}

function settles(event: GlossaryBody): readonly Settled[] {
  switch (event.type) {
    case 'glossary.titled':
      return [{ kind: 'name', concept: '', about: '', value: event.data.name }];
    case 'concepts.added':
      return event.data.concepts.map((concept) => ({
        kind: 'entry',
        concept: concept.id,
        about: '',
        value: JSON.stringify(concept),
      }));
    case 'concepts.removed':
      return event.data.concepts.map((concept) => ({ kind: 'removed', concept, about: '', value: REMOVED }));
    case 'concepts.changed':
      return event.data.concepts.flatMap((concept) => [
        kept(concept),
        ...Object.entries(event.data.set).map(([field, value]) => ({
          kind: 'field' as const,
          concept,
          about: field,
          value: JSON.stringify(value),
        })),
      ]);
    case 'term.added':
      return settlesTerm(event.data.concept, event.data.term.text, JSON.stringify(event.data.term));
    case 'term.changed':
      return settlesTerm(event.data.concept, event.data.text, JSON.stringify(event.data.term));
    case 'term.removed':
      return settlesTerm(event.data.concept, event.data.text, REMOVED);
    default:
      return [];
  }
}

function settlesTerm(concept: string, about: string, value: string): readonly Settled[] {
  return [kept(concept), { kind: 'term', concept, about, value }];
}

function kept(concept: string): Settled {
  return { kind: 'removed', concept, about: '', value: 'kept' };
}
