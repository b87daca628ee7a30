/**
 * The state of a glossary from its events: its concepts, each one's history, and what can be undone. An undone event is
 * left out when the concepts that it touched are folded again, so that what came after it still counts. The order of the
 * events makes no difference.
 */
import { compareEvents } from '../review/clock.ts';
import { addConcept, applyToConcept, conceptsOf } from './apply-to-concept.ts';
import type { Concept } from './concept.ts';
import type { GlossaryEvent } from './glossary-event.ts';

export interface GlossaryLedger {
  /** Empty where no event gave one. */
  readonly name: string;
  /** By id, in the order in which they were added. */
  readonly concepts: ReadonlyMap<string, Concept>;
  /** Source and target of every rejected pair, as JSON. */
  readonly rejected: ReadonlySet<string>;
  /** Takes in further events; the ids of the concepts that may have changed. */
  add(events: readonly GlossaryEvent[]): ReadonlySet<string>;
  /** The events about a concept, oldest first, with those that were taken back. */
  historyOf(concept: string): readonly { readonly event: GlossaryEvent; readonly undone: boolean }[];
  /** Ids of the events of the newest act that stands, of all sittings; none when there is nothing to take back. */
  lastAct(): readonly string[];
  /** Ids of the events that the newest undo took back, until something new is done. */
  lastUndone(): readonly string[];
}

export function createLedger(events: readonly GlossaryEvent[]): GlossaryLedger {
  let state = foldAll(events);
  return {
    get name() {
      return state.name;
    },
    get concepts() {
      return state.concepts;
    },
    get rejected() {
      return state.rejected;
    },
    add(added) {
      const fresh = [...added].filter(({ id }) => !state.events.has(id)).sort(compareEvents);
      const [first] = fresh;
      if (!first) return new Set();
      if (state.last && compareEvents(first, state.last) < 0) {
        const before = state.concepts;
        state = foldAll([...state.events.values(), ...fresh]);
        return new Set([...before.keys(), ...state.concepts.keys()]);
      }
      const touched = new Set<string>();
      for (const event of fresh) for (const id of take(state, event)) touched.add(id);
      return touched;
    },
    historyOf: (concept) =>
      (state.histories.get(concept) ?? []).map((event) => ({ event, undone: state.undone.has(event.id) })),
    lastAct: () => state.acts.at(-1) ?? [],
    lastUndone: () => state.undos.at(-1) ?? [],
  };
}

interface State {
  name: string;
  readonly events: Map<string, GlossaryEvent>;
  readonly concepts: Map<string, Concept>;
  readonly histories: Map<string, GlossaryEvent[]>;
  readonly titles: GlossaryEvent[];
  readonly rejections: GlossaryEvent[];
  rejected: Set<string>;
  readonly undone: Set<string>;
  /** Ids of the events of each act that stands, in order. */
  acts: (readonly string[])[];
  undos: (readonly string[])[];
  last: GlossaryEvent | undefined;
}

function foldAll(events: readonly GlossaryEvent[]): State {
  const state: State = {
    name: '',
    events: new Map(),
    concepts: new Map(),
    histories: new Map(),
    titles: [],
    rejections: [],
    rejected: new Set(),
    undone: new Set(),
    acts: [],
    undos: [],
    last: undefined,
  };
  const unique = new Map<string, GlossaryEvent>();
  for (const event of events) if (!unique.has(event.id)) unique.set(event.id, event);
  for (const event of [...unique.values()].sort(compareEvents)) take(state, event);
  return state;
}

/** Takes in one event that comes after all others; the ids of the concepts it touches. What was stamped at once is one act. */
function take(state: State, event: GlossaryEvent): readonly string[] {
  const { last } = state;
  state.events.set(event.id, event);
  state.last = event;
  if (isTakingBack(event)) return takeBack(state, event);
  const isOneAct = last && !isTakingBack(last) && last.actor.id === event.actor.id && last.at === event.at;
  const act = isOneAct ? state.acts.pop() : undefined;
  state.acts.push([...(act ?? []), event.id]);
  state.undos = [];
  return apply(state, event);
}

function apply(state: State, event: GlossaryEvent): readonly string[] {
  if (event.type === 'glossary.titled') {
    state.titles.push(event);
    state.name = event.data.name;
    return [];
  }
  if (event.type === 'pair.rejected') {
    state.rejections.push(event);
    state.rejected.add(JSON.stringify([event.data.source, event.data.target]));
    return [];
  }
  if (event.type === 'concepts.added') {
    for (const concept of event.data.concepts) {
      remember(state, concept.id, event);
      state.concepts.set(concept.id, addConcept(state.concepts.get(concept.id), concept, event));
    }
    return conceptsOf(event);
  }
  const ids = conceptsOf(event);
  for (const id of ids) {
    remember(state, id, event);
    put(state, id, applyToConcept(state.concepts.get(id), event, id));
  }
  return ids;
}

function remember({ histories }: State, id: string, event: GlossaryEvent): void {
  const history = histories.get(id);
  if (history) history.push(event);
  else histories.set(id, [event]);
}

function put({ concepts }: State, id: string, concept: Concept | undefined): void {
  if (concept) concepts.set(id, concept);
  else concepts.delete(id);
}

type TakingBack = Extract<GlossaryEvent, { type: 'events.undone' | 'events.redone' }>;

function isTakingBack(event: GlossaryEvent): event is TakingBack {
  return event.type === 'events.undone' || event.type === 'events.redone';
}

function takeBack(state: State, { type, data }: TakingBack): readonly string[] {
  const isUndo = type === 'events.undone';
  // What comes later cannot have been meant.
  const named = new Set(data.events.filter((id) => state.events.has(id)));
  for (const id of named) {
    if (isUndo) state.undone.add(id);
    else state.undone.delete(id);
  }
  const isNamed = (act: readonly string[]) => act.some((id) => named.has(id));
  const moved = (isUndo ? state.acts : state.undos).filter(isNamed);
  state.acts = state.acts.filter((act) => !isNamed(act));
  state.undos = state.undos.filter((act) => !isNamed(act));
  (isUndo ? state.undos : state.acts).push(...moved);
  const touched = new Set([...named].flatMap((id) => conceptsOfEvent(state, id)));
  for (const id of touched) put(state, id, replay(state, id));
  const stands = ({ id }: GlossaryEvent) => !state.undone.has(id);
  const title = state.titles.filter(stands).at(-1);
  state.name = title?.type === 'glossary.titled' ? title.data.name : '';
  state.rejected = new Set(
    state.rejections.flatMap((event) =>
      event.type === 'pair.rejected' && stands(event) ? [JSON.stringify([event.data.source, event.data.target])] : [],
    ),
  );
  return [...touched];
}

function conceptsOfEvent({ events }: State, id: string): readonly string[] {
  const event = events.get(id);
  return event ? conceptsOf(event) : [];
}

function replay({ histories, undone }: State, id: string): Concept | undefined {
  let concept: Concept | undefined;
  for (const event of histories.get(id) ?? []) if (!undone.has(event.id)) concept = applyToConcept(concept, event, id);
  return concept;
}
