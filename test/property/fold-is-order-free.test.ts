import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EventBody, ReviewEvent } from '../../shared/review/event.ts';
import { findConflicts } from '../../shared/review/find-conflicts.ts';
import { foldEvents } from '../../shared/review/fold.ts';
import { mergeLogs } from '../../shared/review/merge.ts';
import { documentOf, HANAKO, JOHN, stamped } from '../support/events.ts';

const base = stamped([
  { type: 'document.imported', data: { side: 'source', document: documentOf('ja', ['一。', '二。']) } },
  { type: 'document.imported', data: { side: 'target', document: documentOf('en', ['One.', 'Two.']) } },
]);
const id = fc.constantFrom('a', 'b', 'c');
const body: fc.Arbitrary<EventBody> = fc.oneof(
  id.map(
    (comment): EventBody => ({ type: 'comment.added', data: { comment, text: comment, anchor: { on: 'article' } } }),
  ),
  id.map((comment): EventBody => ({ type: 'comment.resolved', data: { comment } })),
  fc.record({ comment: id, text: fc.string() }).map((data): EventBody => ({ type: 'comment.edited', data })),
  fc.string().map((title): EventBody => ({ type: 'review.titled', data: { title } })),
  fc.constantFrom('reviewed', 'approved').map(
    (status): EventBody => ({
      type: 'paragraph.statusSet',
      data: { paragraphs: ['t1'], status: status as 'reviewed' },
    }),
  ),
  fc.constant<EventBody>({
    type: 'links.changed',
    data: { links: [{ source: ['s1', 's2'], target: ['t1'], score: 1, reasons: [], pinned: true }] },
  }),
);

/** Two to five reviewers who began from one state, and the copies that are passed around among them. */
const copies = fc.array(fc.array(body, { maxLength: 6 }), { minLength: 2, maxLength: 5 }).chain((logs) => {
  const all: readonly ReviewEvent[] = [
    ...base,
    ...logs.flatMap((log, n) => stamped(log, { id: `reviewer-${n}`, name: `${n}` }, 3)),
  ];
  // Any share of the events, in any order and with repetitions; the last copy holds what the others may lack.
  const share = fc.array(fc.constantFrom(...all), { maxLength: 2 * all.length });
  const passed = fc.tuple(fc.array(share, { maxLength: 4 }), fc.shuffledSubarray([...all], { minLength: all.length }));
  return passed.chain(([shares, whole]) =>
    fc.tuple(fc.constant(all), fc.shuffledSubarray([...shares, whole], { minLength: shares.length + 1 })),
  );
});

const ids = (events: readonly ReviewEvent[]) => events.map(({ id: one }) => one);

describe('merging copies of a review', () => {
  it('gives one and the same log and state and loses no event, however the copies were shared out', () => {
    fc.assert(
      fc.property(copies, ([all, parts]) => {
        const merged = mergeLogs(...parts);
        expect(ids(merged)).toHaveLength(all.length);
        expect(new Set(ids(merged))).toEqual(new Set(ids(all)));
        expect(mergeLogs(...[...parts].reverse())).toEqual(merged);
        expect(parts.reduce((log, part) => [...mergeLogs(log, part)], [] as ReviewEvent[])).toEqual(merged);
        expect(foldEvents(parts.flat())).toEqual(foldEvents(all));
      }),
    );
  });

  it('shows a conflict to both sides alike, and none between a copy and itself', () => {
    fc.assert(
      fc.property(fc.array(body, { maxLength: 6 }), fc.array(body, { maxLength: 6 }), (mine, theirs) => {
        const ours = [...base, ...stamped(mine, HANAKO, 3)];
        const others = [...base, ...stamped(theirs, JOHN, 3)];
        const seen = (conflicts: ReturnType<typeof findConflicts>) =>
          new Set(conflicts.map(({ kind, about }) => `${kind} ${about}`));
        expect(seen(findConflicts(ours, others))).toEqual(seen(findConflicts(others, ours)));
        expect(findConflicts(ours, ours)).toEqual([]);
        const sides = { ours: 'theirs', theirs: 'ours' } as const;
        const winners = (conflicts: ReturnType<typeof findConflicts>) =>
          conflicts.map(({ prevails }) => prevails).sort();
        expect(
          winners(findConflicts(others, ours))
            .map((side) => sides[side])
            .sort(),
        ).toEqual(winners(findConflicts(ours, others)));
      }),
    );
  });
});
