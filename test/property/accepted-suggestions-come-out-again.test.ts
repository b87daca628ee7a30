import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSpanAnchor } from '../../shared/anchor/create-anchor.ts';
import type { EventBody } from '../../shared/review/event.ts';
import { applyEvent, foldEvents } from '../../shared/review/fold.ts';
import type { Review } from '../../shared/review/review.ts';
import { invertEvent } from '../../shared/review/undo.ts';
import { asReceived } from '../../shared/review/working-text.ts';
import { documentOf, stamped } from '../support/events.ts';

const TEXT = 'The cabinet approved 8.9 billion yen on June 12, and the ministry approved it.';
const begin = foldEvents(
  stamped([
    { type: 'document.imported', data: { side: 'source', document: documentOf('ja', ['閣議は89億円を決めた。']) } },
    { type: 'document.imported', data: { side: 'target', document: documentOf('en', [TEXT]) } },
  ]),
);
const textOf = ({ target }: Review) => target?.paragraphs[0]?.text ?? '';

/** A step is decided when it is its turn: its words are those of the text as it then is. */
type Step = (review: Review, name: string) => EventBody | undefined;
const share = fc.double({ min: 0, max: 1, noNaN: true });
function anchorAt(review: Review, from: number, to: number) {
  const text = textOf(review);
  const [start = 0, end = 0] = [from, to].map((part) => Math.floor(part * text.length)).sort((a, b) => a - b);
  return createSpanAnchor('target', { id: 't1', text }, { start, end });
}
const comment = fc.tuple(share, share).map(
  ([from, to]): Step =>
    (review, name) => {
      const anchor = anchorAt(review, from, to);
      return anchor.exact === '' ? undefined : { type: 'comment.added', data: { comment: name, text: name, anchor } };
    },
);
/** Over words: of two pure insertions in one place the text does not say which comes first. */
const suggestion = fc.tuple(share, share, fc.constantFrom('', 'million', 'the 12th of ', '８９')).map(
  ([from, to, replacement]): Step =>
    (review, name) => {
      const anchor = anchorAt(review, from, to);
      if (anchor.exact === '') return undefined;
      return { type: 'suggestion.made', data: { suggestion: name, replacement, anchor } };
    },
);
const decision = fc.tuple(fc.nat(20), fc.constantFrom('accepted', 'accepted', 'rejected', 'reopened', 'withdrawn')).map(
  ([which, verb]): Step =>
    ({ suggestions }) => {
      const ids = [...suggestions.keys()];
      const id = ids[which % Math.max(1, ids.length)];
      return id === undefined ? undefined : ({ type: `suggestion.${verb}`, data: { suggestion: id } } as EventBody);
    },
);
const steps = fc.array(fc.oneof(comment, suggestion, decision, decision), { maxLength: 25 });

/** All that a reader sees: the text, and where everything stands that was not taken back. */
function visible(review: Review) {
  const place = ({ anchor, orphaned }: { readonly anchor: unknown; readonly orphaned: boolean }) => ({
    anchor,
    orphaned,
  });
  return {
    text: textOf(review),
    threads: [...review.threads.values()].filter(({ deleted }) => !deleted).map((one) => [one.id, place(one)]),
    suggestions: [...review.suggestions.values()]
      .filter(({ state }) => state !== 'withdrawn')
      .map((one) => [one.id, one.state, one.applied?.words, place(one)]),
  };
}

function run(taken: readonly Step[]) {
  let review = begin;
  let clock = 10;
  const states: Review[] = [];
  const undos: (readonly EventBody[])[] = [];
  const apply = (body: EventBody) => {
    for (const event of stamped([body], undefined, clock++)) review = applyEvent(review, event);
  };
  taken.forEach((step, index) => {
    const body = step(review, `n${index}`);
    if (!body) return;
    states.push(review);
    undos.push(invertEvent(review, body));
    apply(body);
  });
  return { review: () => review, states, undos, apply };
}

describe('accepting suggestions', () => {
  it('never loses a comment: each stands on its words, or is shown with them as orphaned', () => {
    fc.assert(
      fc.property(steps, (taken) => {
        const review = run(taken).review();
        for (const { anchor, orphaned } of review.threads.values()) {
          if (anchor.on !== 'span' || orphaned) continue;
          expect(textOf(review).slice(anchor.start, anchor.end)).toBe(anchor.exact);
        }
      }),
    );
  });

  it('is taken back step by step, each time to exactly what was there before', () => {
    fc.assert(
      fc.property(steps, (taken) => {
        const { review, states, undos, apply } = run(taken);
        for (let at = undos.length - 1; at >= 0; at--) {
          for (const body of undos[at] ?? []) apply(body);
          expect(visible(review())).toEqual(visible(states[at] ?? begin));
        }
      }),
      { numRuns: 300 },
    );
  });

  it('lets the received version be read again', () => {
    fc.assert(
      fc.property(steps, (taken) => {
        const review = run(taken).review();
        const overlapped = [...review.suggestions.values()].some(({ applied, anchor, replacement, orphaned }) =>
          applied ? anchor.exact !== replacement || orphaned : orphaned,
        );
        if (!overlapped) expect(textOf(asReceived(review))).toBe(TEXT);
      }),
    );
  });
});
