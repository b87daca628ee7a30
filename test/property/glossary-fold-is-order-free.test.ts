import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GlossaryBody, GlossaryEvent } from '../../shared/glossary/glossary-event.ts';
import { createLedger, type GlossaryLedger } from '../../shared/glossary/glossary-ledger.ts';
import { acts, conceptOf, term } from '../support/glossary-events.ts';

const id = fc.constantFrom('1', '2', '3');
const word = fc.constantFrom('alpha', 'beta', 'gamma');
const eventId = fc
  .tuple(fc.constantFrom('a', 'b', 'c'), fc.integer({ min: 1, max: 6 }))
  .map(([who, n]) => `${who}-${n}`);
const body: fc.Arbitrary<GlossaryBody> = fc.oneof(
  fc
    .tuple(id, word)
    .map(([one, text]): GlossaryBody => ({ type: 'concepts.added', data: { concepts: [conceptOf(one, '語', text)] } })),
  fc
    .tuple(id, word)
    .map(([one, note]): GlossaryBody => ({ type: 'concepts.changed', data: { concepts: [one], set: { note } } })),
  id.map((one): GlossaryBody => ({ type: 'concepts.removed', data: { concepts: [one] } })),
  fc
    .tuple(id, word)
    .map(([concept, text]): GlossaryBody => ({ type: 'term.added', data: { concept, term: term('en', text) } })),
  fc.tuple(id, word, word).map(
    ([concept, text, next]): GlossaryBody => ({
      type: 'term.changed',
      data: { concept, language: 'en', text, term: term('en', next) },
    }),
  ),
  fc
    .tuple(id, word)
    .map(([concept, text]): GlossaryBody => ({ type: 'term.removed', data: { concept, language: 'en', text } })),
  fc
    .array(eventId, { minLength: 1, maxLength: 3 })
    .map((events): GlossaryBody => ({ type: 'events.undone', data: { events } })),
  fc
    .array(eventId, { minLength: 1, maxLength: 3 })
    .map((events): GlossaryBody => ({ type: 'events.redone', data: { events } })),
  word.map((name): GlossaryBody => ({ type: 'glossary.titled', data: { name } })),
);

/** The logs of three people who began together. */
const all: fc.Arbitrary<readonly GlossaryEvent[]> = fc
  .tuple(
    ...['a', 'b', 'c'].map((who) =>
      fc.array(body, { maxLength: 6 }).map((bodies) => acts(bodies, { id: who, name: who })),
    ),
  )
  .map((logs) => logs.flat());

const stateOf = ({ name, concepts }: GlossaryLedger) => ({
  name,
  concepts: [...concepts.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
});

describe('the log of a glossary', () => {
  it('gives one state in whatever order its events arrive, and however often', () => {
    const shuffled = all.chain((events) =>
      fc.tuple(
        fc.constant(events),
        fc.shuffledSubarray([...events], { minLength: events.length }),
        fc.nat(events.length),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([events, other, cut]) => {
        const whole = stateOf(createLedger(events));
        expect(stateOf(createLedger([...other, ...events]))).toEqual(whole);
        const growing = createLedger(other.slice(0, cut));
        growing.add(other.slice(cut));
        expect(stateOf(growing)).toEqual(whole);
      }),
    );
  });

  it('names every concept that further events may have changed', () => {
    fc.assert(
      fc.property(all, fc.nat(18), (events, cut) => {
        const sorted = [...events].sort((a, b) => a.clock - b.clock || (a.actor.id < b.actor.id ? -1 : 1));
        const ledger = createLedger(sorted.slice(0, cut));
        const before = new Map(ledger.concepts);
        const touched = ledger.add(sorted.slice(cut));
        for (const one of ['1', '2', '3'].filter((key) => !touched.has(key))) {
          expect(ledger.concepts.get(one)).toEqual(before.get(one));
        }
      }),
    );
  });

  it('is as it was after an undo, and as it would be after the redo', () => {
    fc.assert(
      fc.property(all, body, (events, last) => {
        fc.pre(last.type !== 'events.undone' && last.type !== 'events.redone');
        const before = createLedger(events);
        const act = acts([last], { id: 'z', name: 'z' }, 90);
        const after = createLedger([...events, ...act]);
        const undo = acts(
          [{ type: 'events.undone', data: { events: [...after.lastAct()] } }],
          { id: 'z', name: 'z' },
          91,
        );
        const undone = createLedger([...events, ...act, ...undo]);
        expect(stateOf(undone)).toEqual(stateOf(before));
        const redo = acts(
          [{ type: 'events.redone', data: { events: [...undone.lastUndone()] } }],
          { id: 'z', name: 'z' },
          92,
        );
        expect(stateOf(createLedger([...events, ...act, ...undo, ...redo]))).toEqual(stateOf(after));
      }),
    );
  });
});
