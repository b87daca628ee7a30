/** Comments and suggestions with texts that XML can hold, on words, paragraphs and the article of the pair in handed-over.ts. */
import fc from 'fast-check';
import type { Anchor } from '../../shared/anchor/anchor.ts';
import { createSpanAnchor } from '../../shared/anchor/create-anchor.ts';
import type { EventBody } from '../../shared/review/event.ts';
import { SOURCE, TARGET } from './handed-over.ts';

const words = fc.oneof(
  fc.string({ minLength: 1, maxLength: 40, unit: 'grapheme' }).map((text) => `${text}.`),
  fc.constantFrom('<b>&amp;</b>', 'a\nb\tc', ' spaced ', ']]>', '約89億円\u202e', 'x'.repeat(5000)),
);

const places = [SOURCE, TARGET].flatMap((document) =>
  document.paragraphs
    .filter(({ role }) => role !== 'furniture')
    .map((paragraph) => ({ side: document === SOURCE ? ('source' as const) : ('target' as const), paragraph })),
);

const spans = fc.tuple(fc.constantFrom(...places), fc.nat(60), fc.nat(60)).map(([{ side, paragraph }, a, b]) => {
  const { length } = paragraph.text;
  const start = Math.min(a, b, length - 1);
  return createSpanAnchor(side, paragraph, { start, end: Math.min(Math.max(a, b, start + 1), length) });
});

const anchors: fc.Arbitrary<Anchor> = fc.oneof(
  fc.constant({ on: 'article' } as const),
  fc
    .constantFrom(...places)
    .map(({ side, paragraph }) => ({ on: 'paragraph', side, paragraph: paragraph.id }) as const),
  spans,
);

export const remarkedSteps: fc.Arbitrary<readonly EventBody[]> = fc
  .array(fc.record({ anchor: anchors, text: words, replies: fc.array(words, { maxLength: 2 }) }), { maxLength: 8 })
  .map((threads) =>
    threads.flatMap(({ anchor, text, replies }, index): EventBody[] => [
      { type: 'comment.added', data: { comment: `c${index}`, anchor, text } },
      ...replies.map(
        (reply, place): EventBody => ({
          type: 'comment.replied',
          data: { comment: `c${index}`, reply: `c${index}r${place}`, text: reply },
        }),
      ),
    ]),
  );
