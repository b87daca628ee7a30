import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EventBody } from '../../shared/review/event.ts';
import { applyEvent, foldEvents } from '../../shared/review/fold.ts';
import { invertEvent } from '../../shared/review/undo.ts';
import { arbitraryAct, PAIR, visible, withUniqueIds } from '../support/arbitrary-acts.ts';
import { stamped } from '../support/events.ts';

describe('undo', () => {
  it('takes any sequence of acts back to the state it began with', () => {
    fc.assert(
      fc.property(fc.array(arbitraryAct, { maxLength: 50 }), (acts) => {
        let review = foldEvents(stamped(PAIR));
        const begin = visible(review);
        let clock = 10;
        const undo: EventBody[][] = [];
        const apply = (body: EventBody) => {
          review = applyEvent(review, stamped([body], undefined, clock++)[0]!);
        };
        for (const body of withUniqueIds(acts)) {
          undo.push([...invertEvent(review, body)]);
          apply(body);
        }
        for (const bodies of undo.reverse()) for (const body of bodies) apply(body);
        expect(visible(review)).toEqual(begin);
      }),
    );
  });
});
