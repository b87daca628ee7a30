/**
 * The open review: its folded state, what is being saved and what can be undone. An act is shown only after the host has
 * it on the device, so what the page shows as done cannot be lost.
 */
import { create } from 'zustand';
import { APPEND_LIMIT } from '../../shared/api/limits.ts';
import type { OpenedReview } from '../../shared/api/opened-review.ts';
import type { Problem } from '../../shared/problem.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { compareEvents } from '../../shared/review/clock.ts';
import type { EventBody, ReviewEvent } from '../../shared/review/event.ts';
import { applyEvent, applyEvents, foldEvents } from '../../shared/review/fold.ts';
import { eventsToReach } from '../../shared/review/reach-state.ts';
import { EMPTY_REVIEW, type Review } from '../../shared/review/review.ts';
import { invertEvent } from '../../shared/review/undo.ts';
import { host } from '../host/client.ts';

type Bodies = readonly EventBody[];

type SaveState =
  | { readonly kind: 'saved' }
  | { readonly kind: 'saving' }
  /** `unsaved` is what was to be written; it is kept until a retry succeeds or the reader gives it up. */
  | { readonly kind: 'failed'; readonly problem: Problem; readonly unsaved: Bodies };

/** Which stack the events that take an act back go to, and whether they take back a version too. */
type Way = 'act' | 'restore' | 'undo' | 'redo';

interface ReviewState {
  readonly opened: Omit<OpenedReview, 'events'> | undefined;
  readonly review: Review;
  readonly events: readonly ReviewEvent[];
  readonly save: SaveState;
  /** Newest last: what takes each act of this sitting back. */
  readonly undos: readonly Bodies[];
  readonly redos: readonly Bodies[];
  open(opened: OpenedReview): void;
  close(): Promise<void>;
  /** Resolves after the events are on the device, or with the problem that kept them off it. */
  act(...bodies: Bodies): Promise<Result<null>>;
  /** Has the host add events to the review, as one act that can be undone. */
  actThrough(work: () => Promise<Result<readonly ReviewEvent[]>>): Promise<Result<readonly ReviewEvent[]>>;
  /** Makes the review as it was in an earlier state, by further events. */
  restore(then: Review): Promise<Result<null>>;
  retry(): Promise<Result<null>>;
  abandon(): void;
  undo(): Promise<void>;
  redo(): Promise<void>;
  /** Events that another window or a merge added. */
  receive(review: string, events: readonly ReviewEvent[]): void;
  /** Opens the review once more at the host, which may have missed or given up this page. */
  readAgain(): Promise<void>;
  /** Takes the lock from another machine. */
  takeOver(): Promise<Result<null>>;
}

const CLOSED = {
  opened: undefined,
  review: EMPTY_REVIEW,
  events: [],
  save: { kind: 'saved' },
  undos: [],
  redos: [],
} as const;

export const useReview = create<ReviewState>((set, get) => {
  /** One append at a time: an act waits for the one before it, so undo always sees what it takes back. */
  let queue: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const next = queue.then(work);
    queue = next;
    return next;
  };

  const append = async (bodies: Bodies, way: Way): Promise<Result<null>> => {
    const { opened } = get();
    if (!opened || bodies.length === 0) return ok(null);
    if (opened.lockedBy !== undefined) return locked(opened);
    const { save } = get();
    const all = save.kind === 'failed' ? withoutRepeats([...save.unsaved, ...bodies]) : bodies;
    set({ save: { kind: 'saving' } });
    const { written, problem } = await appendInLots(opened.review, all);
    const unsaved = all.slice(written.length);
    const next: SaveState = problem ? { kind: 'failed', problem, unsaved } : { kind: 'saved' };
    set((state) => ({ ...appended(state, written, way), save: next }));
    return problem ? fail(problem) : ok(null);
  };

  const step = (stack: 'undos' | 'redos', way: Way) =>
    inTurn(async () => {
      const bodies = get()[stack].at(-1);
      if (!bodies || get().save.kind === 'failed') return;
      const answer = await append(bodies, way);
      if (answer.ok) set((state) => ({ [stack]: withoutOne(state[stack], bodies) }));
    });

  /** What another opening of the same review says, beside what this page has of its own. */
  const renew = async (method: 'review.open' | 'review.takeOver'): Promise<Result<null>> => {
    const review = get().opened?.review;
    if (review === undefined) return ok(null);
    const answer = await host.call(method, { review });
    if (!answer.ok) return answer;
    const { events, ...opened } = answer.value;
    set((state) => (state.opened?.review === review ? { ...withEvents(state, events), opened } : state));
    return ok(null);
  };

  return {
    ...CLOSED,
    open({ events, ...opened }) {
      const ordered = [...events].sort(compareEvents);
      set({ ...CLOSED, opened, events: ordered, review: foldEvents(ordered) });
    },
    close: () =>
      inTurn(async () => {
        const { opened } = get();
        if (opened) await host.call('review.close', { review: opened.review });
        set(CLOSED);
      }),
    act: (...bodies) => inTurn(() => append(bodies, 'act')),
    actThrough: (work) =>
      inTurn(async () => {
        const answer = await work();
        if (answer.ok) set((state) => appended(state, answer.value, 'act'));
        return answer;
      }),
    restore: (then) => inTurn(() => append(eventsToReach(get().review, then), 'restore')),
    retry: () =>
      inTurn(async () => {
        const { save } = get();
        return save.kind === 'failed' ? append(save.unsaved, 'act') : ok(null);
      }),
    abandon: () => set({ save: { kind: 'saved' } }),
    undo: () => step('undos', 'undo'),
    redo: () => step('redos', 'redo'),
    readAgain: () => inTurn(async () => void (await renew('review.open'))),
    takeOver: () => inTurn(() => renew('review.takeOver')),
    receive(review, events) {
      void inTurn(async () => set((state) => (state.opened?.review === review ? withEvents(state, events) : state)));
    },
  };
});

/** What is written stays written when a later lot fails. */
async function appendInLots(
  review: string,
  bodies: Bodies,
): Promise<{ readonly written: readonly ReviewEvent[]; readonly problem?: Problem }> {
  const written: ReviewEvent[] = [];
  for (let at = 0; at < bodies.length; at += APPEND_LIMIT) {
    const answer = await host.call('review.append', { review, events: bodies.slice(at, at + APPEND_LIMIT) });
    if (!answer.ok) return { written, problem: answer.problem };
    written.push(...answer.value.events);
  }
  return { written };
}

function locked({ name, lockedBy = '' }: Omit<OpenedReview, 'events'>): Result<null> {
  if (lockedBy === '') return fail({ code: 'review-read-only', name });
  return fail({ code: 'review-locked', name, holder: lockedBy });
}

/** A draft that is posted again after a failure carries the id that it had; only its newest wording is written. */
function withoutRepeats(bodies: Bodies): Bodies {
  const newest = new Map(bodies.map((body) => [nameOf(body), body]));
  return [...newest.values()];
}

function nameOf({ type, data }: EventBody): string {
  if (type === 'comment.added') return `${type} ${data.comment}`;
  return type === 'comment.replied' ? `${type} ${data.reply}` : `${type} ${JSON.stringify(data)}`;
}

function withoutOne(stack: readonly Bodies[], bodies: Bodies): readonly Bodies[] {
  return stack.filter((entry) => entry !== bodies);
}

/** The state after our own events, with what takes them back on the right stack. */
function appended(state: ReviewState, events: readonly ReviewEvent[], way: Way): Partial<ReviewState> {
  if (events.length === 0) return {};
  const next = withEvents(state, events);
  const isExact = way !== 'act' && events.some(({ type }) => type === 'target.revised');
  const inverse = isExact ? eventsToReach(next.review, state.review) : invertAll(state.review, events);
  if (inverse.length === 0) return next;
  if (way === 'undo') return { ...next, redos: [...state.redos, inverse] };
  return { ...next, undos: [...state.undos, inverse], ...(way !== 'redo' && { redos: [] }) };
}

/** What takes a series of events back, the last one first. */
function invertAll(review: Review, events: readonly ReviewEvent[]): Bodies {
  const inverses: Bodies[] = [];
  let before = review;
  for (const event of events) {
    inverses.unshift(invertEvent(before, event));
    before = applyEvent(before, event);
  }
  return inverses.flat();
}

/** Events that follow all known ones are applied one by one; a late one makes the whole fold run again. */
function withEvents(state: ReviewState, incoming: readonly ReviewEvent[]): Pick<ReviewState, 'events' | 'review'> {
  const known = new Set(state.events.map(({ id }) => id));
  const added = incoming.filter(({ id }) => !known.has(id)).sort(compareEvents);
  const [last, first] = [state.events.at(-1), added[0]];
  if (!first) return { events: state.events, review: state.review };
  const events = [...state.events, ...added];
  return last && compareEvents(first, last) < 0
    ? { events, review: foldEvents(events) }
    : { events, review: applyEvents(state.review, added) };
}
