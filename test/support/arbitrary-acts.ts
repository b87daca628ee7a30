/** Acts of a reviewer on a pair of four paragraphs, drawn at random. */
import fc from 'fast-check';
import type { EventBody } from '../../shared/review/event.ts';
import type { Review } from '../../shared/review/review.ts';
import { documentOf } from './events.ts';

const source = documentOf('ja', ['一。', '二。', '三。', '四。']);
const target = documentOf('en', ['One.', 'Two.', 'Three.', 'Four.']);

export const PAIR: readonly EventBody[] = [
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
/** One act; it may be about something that is not there. */
export const arbitraryAct: fc.Arbitrary<EventBody> = fc.oneof(
  fc
    .record({ comment: id, text })
    .map(({ comment, text }): EventBody => ({ type: 'comment.added', data: { comment, text, anchor: span } })),
  fc.record({ comment: id, reply: id, text }).map((data): EventBody => ({ type: 'comment.replied', data })),
  fc.record({ comment: id, text, repeats: fc.option(id, { nil: undefined }), paragraph: id }).map(
    ({ paragraph, ...data }): EventBody => ({
      type: 'comment.edited',
      data: { ...data, mentions: [{ number: 1, paragraph }] },
    }),
  ),
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
  fc.record({ concept: id, rendering: fc.constantFrom(null, 'storehouse', 'warehouse') }).map(
    ({ concept, rendering }): EventBody => ({
      type: 'glossary.overridden',
      data: { concept, term: concept, rendering },
    }),
  ),
  fc.record({ concept: id }).map((data): EventBody => ({ type: 'glossary.followed', data })),
  fc.record({ source: paragraphs(['s1', 's2', 's3', 's4']), target: paragraphs(['t1', 't2', 't3', 't4']) }).map(
    (sides): EventBody => ({
      type: 'links.changed',
      data: { links: [{ ...sides, score: 1, reasons: [], pinned: true }] },
    }),
  ),
);

/** What a reviewer can tell apart: who and when of a mark that was set back do not count. */
export function visible(review: Review) {
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
    overrides: [...review.overrides.values()].map(({ concept, rendering }) => `${concept} ${rendering}`).sort(),
    links: review.links.map(({ source, target, pinned }) => `${source}~${target}~${pinned}`),
  };
}

/** Ids are unique in life: without a second comment, reply or suggestion of a known id. */
export function withUniqueIds(acts: readonly EventBody[]): readonly EventBody[] {
  const known = new Set<string>();
  return acts.filter((body) => {
    const [made, within] = idsOf(body);
    if (made === undefined) return true;
    if (known.has(made)) return false;
    if (within === undefined || known.has(within)) known.add(made);
    return true;
  });
}

/** The id that the act makes, and the one that must be there before. */
function idsOf(body: EventBody): readonly [string | undefined, string?] {
  switch (body.type) {
    case 'comment.added':
      return [`comment ${body.data.comment}`];
    case 'comment.replied':
      return [`reply ${body.data.comment} ${body.data.reply}`, `comment ${body.data.comment}`];
    case 'suggestion.made':
      return [`suggestion ${body.data.suggestion}`];
    default:
      return [undefined];
  }
}
