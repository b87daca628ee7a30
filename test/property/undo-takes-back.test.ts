import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EventBody } from '../../shared/review/event.ts';
import { applyEvent, foldEvents } from '../../shared/review/fold.ts';
import type { Review } from '../../shared/review/review.ts';
import { invertEvent } from '../../shared/review/undo.ts';
import { documentOf, stamped } from '../support/events.ts';

const source = documentOf('ja', ['一。', '二。', '三。', '四。']);
const target = documentOf('en', ['One.', 'Two.', 'Three.', 'Four.']);
const start: EventBody[] = [
  { type: 'document.imported', data: { side: 'source', document: source } },
  { type: 'document.imported', data: { side: 'target', document: target } },
];

const paragraphs = (ids: readonly string[]) => fc.subarray([...ids], { minLength: 1, maxLength: 2 });
const id = fc.constantFrom('a', 'b', 'c');
const text = fc.string({ maxLength: 5 });
const span = {
  on: 'span',
  side: 'target',
  paragraph: 't1',
  start: 0,
  end: 3,
  exact: 'One',
  prefix: '',
  suffix: '.',
} as const;
const act: fc.Arbitrary<EventBody> = fc.oneof(
  fc
    .record({ comment: id, text })
    .map(({ comment, text }): EventBody => ({ type: 'comment.added', data: { comment, text, anchor: span } })),
  fc.record({ comment: id, reply: id, text }).map((data): EventBody => ({ type: 'comment.replied', data })),
  fc.record({ comment: id, text }).map((data): EventBody => ({ type: 'comment.edited', data })),
  fc.record({ comment: id }).map((data): EventBody => ({ type: 'comment.resolved', data })),
  fc.record({ comment: id }).map((data): EventBody => ({ type: 'comment.reopened', data })),
  fc.record({ comment: id }).map((data): EventBody => ({ type: 'comment.deleted', data })),
  fc.record({ suggestion: id }).map(
    ({ suggestion }): EventBody => ({
      type: 'suggestion.made',
      data: { suggestion, anchor: span, replacement: 'Uno' },
    }),
  ),
  fc.record({ suggestion: id }).map((data): EventBody => ({ type: 'suggestion.accepted', data })),
  fc.record({ suggestion: id, reason: text }).map((data): EventBody => ({ type: 'suggestion.rejected', data })),
  fc
    .record({
      paragraphs: paragraphs(['t1', 't2', 't3']),
      status: fc.constantFrom('untouched', 'reviewed', 'approved' as const),
    })
    .map((data): EventBody => ({ type: 'paragraph.statusSet', data: data as never })),
  fc
    .record({ fingerprint: id })
    .map(
      ({ fingerprint }): EventBody => ({ type: 'finding.dismissed', data: { fingerprint, rule: 'x', scope: 'here' } }),
    ),
  fc.record({ fingerprint: id }).map((data): EventBody => ({ type: 'finding.restored', data })),
  fc.record({ source: paragraphs(['s1', 's2', 's3', 's4']), target: paragraphs(['t1', 't2', 't3', 't4']) }).map(
    (sides): EventBody => ({
      type: 'links.changed',
      data: { links: [{ ...sides, score: 1, reasons: [], pinned: true }] },
    }),
  ),
);

/** What a reviewer can tell apart: who and when of a mark that was set back do not count. */
function visible(review: Review) {
  const remarks = [...review.threads.values()]
    .filter(({ deleted }) => !deleted)
    .map(({ id, text, resolved, replies }) => ({
      id,
      text,
      resolved: Boolean(resolved),
      replies: replies.filter((r) => !r.deleted).map((r) => r.text),
    }));
  return {
    remarks,
    suggestions: [...review.suggestions.values()]
      .filter(({ state }) => state !== 'withdrawn')
      .map(({ id, state }) => [id, state]),
    statuses: [...review.statuses]
      .filter(([, { status }]) => status !== 'untouched')
      .map(([paragraph, { status }]) => [paragraph, status])
      .sort(),
    dismissals: [...review.dismissals.keys()].sort(),
    links: review.links.map(({ source, target, pinned }) => `${source}~${target}~${pinned}`),
  };
}

describe('undo', () => {
  it('takes any sequence of acts back to the state it began with', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 50 }), (acts) => {
        let review = foldEvents(stamped(start));
        const begin = visible(review);
        let clock = 10;
        const undo: EventBody[][] = [];
        const apply = (body: EventBody) => {
          review = applyEvent(review, stamped([body], undefined, clock++)[0]!);
        };
        const known = new Set<string>();
        for (const body of acts) {
          const key =
            'data' in body && 'comment' in body.data
              ? `c${body.data.comment}`
              : 'suggestion' in body.data
                ? `s${body.data.suggestion}`
                : '';
          const reply = body.type === 'comment.replied' ? `${key}/${body.data.reply}` : '';
          // Ids are unique in life: a second comment.added or reply with a known id does not occur.
          if ((/added|made/.test(body.type) && known.has(key)) || (reply && known.has(reply))) continue;
          if (/added|made/.test(body.type)) known.add(key);
          if (reply && known.has(key)) known.add(reply);
          undo.push([...invertEvent(review, body)]);
          apply(body);
        }
        for (const bodies of undo.reverse()) for (const body of bodies) apply(body);
        expect(visible(review)).toEqual(begin);
      }),
    );
  });
});
