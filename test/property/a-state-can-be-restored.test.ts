import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EventBody } from '../../shared/review/event.ts';
import { foldEvents } from '../../shared/review/fold.ts';
import { stateAfter } from '../../shared/review/history.ts';
import { eventsToReach } from '../../shared/review/reach-state.ts';
import { arbitraryAct, PAIR, visible, withUniqueIds } from '../support/arbitrary-acts.ts';
import { documentOf, stamped } from '../support/events.ts';

const revision: EventBody = {
  type: 'target.revised',
  data: { document: documentOf('en', ['One and only.', 'Two.', 'Three!', 'Four.']) },
};
const acts = fc
  .array(fc.oneof({ arbitrary: arbitraryAct, weight: 15 }, { arbitrary: fc.constant(revision), weight: 1 }), {
    maxLength: 40,
  })
  .map(withUniqueIds);

const textsOf = (review: ReturnType<typeof foldEvents>) => review.target?.paragraphs.map(({ text }) => text);

describe('any state of the record', () => {
  it('is reached again by further events, over versions too, and nothing leaves the record', () => {
    fc.assert(
      fc.property(acts, fc.nat(), (bodies, choice) => {
        const events = stamped([...PAIR, ...bodies]);
        const chosen = events[PAIR.length - 1 + (choice % (bodies.length + 1))]!;
        const then = stateAfter(events, chosen.id)!;
        const restoring = eventsToReach(foldEvents(events), then);
        const all = [...events, ...stamped(restoring, undefined, events.length + 1)];
        const restored = foldEvents(all);
        expect(visible(restored)).toEqual(visible(then));
        expect(textsOf(restored)).toEqual(textsOf(then));
        expect(stateAfter(all, events.at(-1)!.id)).toEqual(foldEvents(events));
      }),
    );
  });

  it('needs nothing to be reached from itself', () => {
    fc.assert(
      fc.property(acts, (bodies) => {
        const review = foldEvents(stamped([...PAIR, ...bodies]));
        expect(eventsToReach(review, review)).toEqual([]);
      }),
    );
  });
});
