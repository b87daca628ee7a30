import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type LinkMember,
  mergeLinks,
  moveMembers,
  moveToNeighbour,
  setPinned,
  splitLink,
  unlink,
} from '../../shared/alignment/edit-links.ts';
import type { Link } from '../../shared/alignment/link.ts';
import type { EventBody } from '../../shared/review/event.ts';
import { applyEvent, foldEvents } from '../../shared/review/fold.ts';
import type { Review } from '../../shared/review/review.ts';
import { invertEvent } from '../../shared/review/undo.ts';
import { documentOf, stamped } from '../support/events.ts';

const SOURCES = ['一。', '二。', '三。', '四。', '五。'];
const TARGETS = ['One.', 'Two.', 'Three.', 'Four.', 'Five.', 'Six.'];
const pair = (n: number): Link => ({
  source: [`s${n}`],
  target: [`t${n}`],
  score: 0.9,
  reasons: [],
  pinned: false,
});
const begin = foldEvents(
  stamped([
    { type: 'document.imported', data: { side: 'source', document: documentOf('ja', SOURCES) } },
    { type: 'document.imported', data: { side: 'target', document: documentOf('en', TARGETS) } },
    { type: 'links.changed', data: { links: [1, 2, 3, 4, 5].map(pair) } },
  ]),
);

const member: fc.Arbitrary<LinkMember> = fc.oneof(
  fc.integer({ min: 1, max: 5 }).map((n): LinkMember => ({ side: 'source', paragraph: `s${n}` })),
  fc.integer({ min: 1, max: 6 }).map((n): LinkMember => ({ side: 'target', paragraph: `t${n}` })),
);
type Repair = (links: readonly Link[]) => readonly Link[] | undefined;
const place = fc.nat({ max: 12 });
const way = fc.constantFrom(1 as const, -1 as const);
const repair: fc.Arbitrary<Repair> = fc.oneof(
  fc.tuple(place, place).map(
    ([a, b]): Repair =>
      (links) =>
        mergeLinks(links[a], links[b]),
  ),
  place.map(
    (at): Repair =>
      (links) =>
        unlink(links[at]),
  ),
  fc.tuple(place, fc.boolean()).map(
    ([at, pinned]): Repair =>
      (links) =>
        setPinned(links[at], pinned),
  ),
  fc.tuple(place, member).map(
    ([at, before]): Repair =>
      (links) =>
        splitLink(links[at], { lengthOf: () => 1 }, before),
  ),
  fc.tuple(member, way).map(
    ([one, by]): Repair =>
      (links) =>
        moveToNeighbour(links, one, by),
  ),
  fc.tuple(fc.array(member, { maxLength: 3 }), place).map(
    ([hand, at]): Repair =>
      (links) =>
        moveMembers(links, hand, links[at]),
  ),
);

const shape = ({ links }: Review) => links.map(({ source, target, pinned }) => `${source}~${target}~${pinned}`);

describe('any series of repairs', () => {
  it('keeps every paragraph in exactly one row and in the order of the text, and can be taken back', () => {
    fc.assert(
      fc.property(fc.array(repair, { maxLength: 30 }), (repairs) => {
        let review = begin;
        let clock = 10;
        const apply = (body: EventBody) => {
          for (const event of stamped([body], undefined, clock++)) review = applyEvent(review, event);
        };
        const undos: (readonly EventBody[])[] = [];
        for (const change of repairs) {
          const links = change(review.links);
          if (!links) continue;
          const body: EventBody = { type: 'links.changed', data: { links: [...links] } };
          undos.unshift(invertEvent(review, body));
          apply(body);
          const sources = review.links.flatMap(({ source }) => source);
          expect(sources.toSorted()).toEqual(['s1', 's2', 's3', 's4', 's5']);
          expect(review.links.flatMap(({ target }) => target).toSorted()).toHaveLength(TARGETS.length);
          for (const { source, target } of review.links) {
            expect([...source, ...target]).toEqual([...source.toSorted(), ...target.toSorted()]);
          }
        }
        for (const body of undos.flat()) apply(body);
        expect(shape(review)).toEqual(shape(begin));
      }),
    );
  });
});
