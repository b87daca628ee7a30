import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEvent, applyEvents, foldEvents } from '../../shared/review/fold.ts';
import { arbitraryAct, PAIR, withUniqueIds } from '../support/arbitrary-acts.ts';
import { stamped } from '../support/events.ts';

const acts = fc.array(arbitraryAct, { maxLength: 50 }).map(withUniqueIds);

describe('events that are folded together', () => {
  it('give the state that they give one by one, and leave the state before them as it was', () => {
    fc.assert(
      fc.property(acts, acts, (first, then) => {
        const events = stamped([...PAIR, ...first, ...then]);
        const known = events.slice(0, PAIR.length + first.length);
        const before = foldEvents(known);
        const together = applyEvents(before, events.slice(known.length));
        expect(together).toEqual(events.slice(known.length).reduce((state, event) => applyEvent(state, event), before));
        expect(together).toEqual(foldEvents(events));
        expect(before).toEqual(foldEvents(known));
      }),
    );
  });
});
