import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import type { Anchor } from '../../shared/anchor/anchor.ts';
import { createAnnotatedCopy } from '../../shared/handover/annotated-copy.ts';
import { cutParagraph, type Piece } from '../../shared/handover/cut-paragraph.ts';
import { toHtml } from '../../shared/handover/html/to-html.ts';
import { showHidden } from '../../shared/handover/visible-text.ts';
import { toDocx } from '../../shared/handover/word/to-docx.ts';
import type { EventBody } from '../../shared/review/event.ts';
import type { Review } from '../../shared/review/review.ts';
import { documentOf } from '../support/events.ts';
import { OPTIONS, reviewOf, SOURCE, TARGET } from '../support/handed-over.ts';
import { readDocx } from '../support/read-docx.ts';

const words = fc.oneof(
  fc.string({ minLength: 1, maxLength: 40, unit: 'binary' }),
  fc.string({ minLength: 1, maxLength: 40, unit: 'grapheme' }),
  fc.constantFrom('<b>&amp;</b>', 'a\r\nb\nc', ' \t ', ']]>', 'CURRENT', '\ud83d', '約89億円\u202e', 'x'.repeat(5000)),
);

const paragraphs = [...SOURCE.paragraphs, ...TARGET.paragraphs].map(({ id }) => id);

/** Also places that the texts do not have, as a damaged or foreign log may hold. */
const anchors: fc.Arbitrary<Anchor> = fc.oneof(
  fc.constant({ on: 'article' } as const),
  fc.record({
    on: fc.constant('paragraph' as const),
    side: fc.constantFrom('source' as const, 'target' as const),
    paragraph: fc.constantFrom('gone', ...paragraphs),
  }),
  fc
    .tuple(fc.constantFrom(...paragraphs), fc.nat(60), fc.nat(60), fc.boolean())
    .map(([paragraph, a, b, isRight]): Anchor => {
      const side = paragraph.startsWith('s') ? 'source' : 'target';
      const document = side === 'source' ? SOURCE : TARGET;
      const text = document.paragraphs.find(({ id }) => id === paragraph)?.text ?? '';
      const [start, end] = [Math.min(a, b, text.length), Math.min(Math.max(a, b), text.length)];
      const exact = isRight ? text.slice(start, end) : 'other words';
      return { on: 'span', side, paragraph, start, end, exact, prefix: '', suffix: '' };
    }),
);

const revised: EventBody = {
  type: 'target.revised',
  data: { document: documentOf('en', [['headline', 'Another headline'], 'The government decided. The rest is gone.']) },
};

const steps: fc.Arbitrary<readonly EventBody[]> = fc
  .tuple(
    fc.array(
      fc.record({ anchor: anchors, text: words, replies: fc.array(words, { maxLength: 2 }), isResolved: fc.boolean() }),
      { maxLength: 6 },
    ),
    fc.array(fc.record({ anchor: anchors, replacement: words }), { maxLength: 3 }),
    fc.boolean(),
  )
  .map(([threads, suggestions, isRevised]) => [
    ...threads.flatMap(({ anchor, text, replies, isResolved }, index): EventBody[] => [
      { type: 'comment.added', data: { comment: `c${index}`, anchor, text } },
      ...replies.map(
        (reply, place): EventBody => ({
          type: 'comment.replied',
          data: { comment: `c${index}`, reply: `c${index}r${place}`, text: reply },
        }),
      ),
      ...(isResolved ? [{ type: 'comment.resolved', data: { comment: `c${index}` } } as const] : []),
    ]),
    ...suggestions.flatMap(({ anchor, replacement }, index): EventBody[] =>
      anchor.on === 'span' ? [{ type: 'suggestion.made', data: { suggestion: `g${index}`, anchor, replacement } }] : [],
    ),
    ...(isRevised ? [revised] : []),
  ]);

function remarksOf(review: Review): readonly string[] {
  return [...review.threads.values()].flatMap(({ text, replies }) => [text, ...replies.map((reply) => reply.text)]);
}

/** Carriage returns and control characters are shown, not kept: both readers must see them the same way. */
const shown = (text: string) => showHidden(text);

describe('an annotated copy of any review', () => {
  it('has every remark in the HTML, as text', () => {
    fc.assert(
      fc.property(steps, (bodies) => {
        const review = reviewOf(bodies);
        const { document } = parseHTML(toHtml(createAnnotatedCopy(review, [], OPTIONS), { layout: 'facing' }));
        const said = [...document.querySelectorAll('.words')].map(({ textContent }) => textContent);
        for (const remark of remarksOf(review)) expect(said).toContain(shown(remark));
      }),
      { numRuns: 60 },
    );
  });

  it('has every remark in the Word file, referred to in its text, with its parent and its state', async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (bodies) => {
        const review = reviewOf(bodies);
        const { comments } = readDocx(
          await toDocx(createAnnotatedCopy(review, [], OPTIONS), { layout: 'translation', summary: true }),
        );
        for (const { text, replies, resolved } of review.threads.values()) {
          const state = resolved !== undefined;
          const roots = comments.filter((root) => root.text.endsWith(shown(text)) && root.resolved === state);
          expect(roots).not.toEqual([]);
          const answers = comments.filter(({ parent }) => roots.some(({ id }) => id === parent));
          expect(answers.map((answer) => answer.text)).toEqual(
            expect.arrayContaining(replies.map((reply) => shown(reply.text))),
          );
        }
        expect(comments.filter(({ referenced, words }) => !referenced || words === undefined)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

describe('a paragraph that is cut for drawing', () => {
  const ranges = fc
    .tuple(fc.nat(20), fc.nat(20), fc.boolean())
    .map(([a, b, whole]) => ({ start: Math.min(a, b), end: Math.max(a, b), whole }));

  it('gives its text back, opens every note once before it closes it, and inserts every change once', () => {
    fc.assert(
      fc.property(
        fc.array(ranges, { maxLength: 6 }),
        ranges,
        fc.string({ maxLength: 4 }),
        (places, change, inserted) => {
          const text = 'abcdefghijklmnopqrstu';
          const placed = places.map((place, note) => ({ ...place, note }));
          const hunk = { start: change.start, end: change.end, inserted, note: 0 };
          const pieces = cutParagraph(text, placed, [hunk]);
          expect(pieces.map((piece) => (piece.kind === 'text' ? piece.text : '')).join('')).toBe(text);
          const at = (kind: Piece['kind'], note: number) =>
            pieces.flatMap((piece, index) =>
              piece.kind === kind && 'note' in piece && piece.note === note ? [index] : [],
            );
          for (const { note } of placed) {
            const [opens, closes] = [at('opens', note), at('closes', note)];
            expect([opens.length, closes.length]).toEqual([1, 1]);
            expect(opens[0]).toBeLessThan(closes[0] ?? -1);
          }
          expect(at('inserted', 0)).toHaveLength(inserted === '' ? 0 : 1);
          const deleted = pieces.map((piece) => (piece.kind === 'text' && piece.deleted === 0 ? piece.text : ''));
          expect(deleted.join('')).toBe(text.slice(hunk.start, hunk.end));
        },
      ),
    );
  });
});
