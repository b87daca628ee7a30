import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Anchor } from '../../shared/anchor/anchor.ts';
import { createAnnotatedCopy } from '../../shared/handover/annotated-copy.ts';
import { DEFAULT_INCLUSION } from '../../shared/handover/inclusion.ts';
import { toDocx } from '../../shared/handover/word/to-docx.ts';
import { compareReturn, readReturnedCopy } from '../../shared/handover/word-return/compare-return.ts';
import type { EventBody, ReviewEvent } from '../../shared/review/event.ts';
import { foldEvents } from '../../shared/review/fold.ts';
import { WordEdit } from '../support/edit-docx.ts';
import { stamped } from '../support/events.ts';
import { anchorOn, eventsOfEverything, FINDINGS, OPTIONS, SOURCE, TARGET } from '../support/handed-over.ts';

const words = fc.oneof(
  fc.string({ minLength: 1, maxLength: 30, unit: 'grapheme' }).filter((text) => text.trim() !== ''),
  fc.constantFrom('Resolved.', 'a\nb', ' spaced ', '約89億円', '<w:p/>', 'billion', '890', '**no** *so* `*x*` #3'),
);

const anchors: fc.Arbitrary<Anchor> = fc.oneof(
  fc.constant({ on: 'article' } as const),
  fc.constantFrom(...TARGET.paragraphs.slice(2), ...SOURCE.paragraphs).map(({ id }): Anchor => {
    return { on: 'paragraph', side: id.startsWith('s') ? 'source' : 'target', paragraph: id };
  }),
  fc.constantFrom('new unit', 'has decided', 'The', '890 million', 'Hokkaido').map((text) => anchorOn(TARGET, text)),
  fc.constantFrom('方針', '89億円').map((text) => anchorOn(SOURCE, text)),
);

const acts: fc.Arbitrary<readonly EventBody[]> = fc
  .tuple(
    fc.array(
      fc.record({ anchor: anchors, text: words, reply: words, isResolved: fc.boolean(), isReopened: fc.boolean() }),
      {
        maxLength: 5,
      },
    ),
    fc.array(
      fc.record({
        exact: fc.constantFrom('station', 'new unit', '890 million yen', 'set up', 'Budget'),
        replacement: fc.oneof(words, fc.constant('')),
        fate: fc.constantFrom('open', 'accepted', 'rejected', 'withdrawn'),
      }),
      { maxLength: 4 },
    ),
  )
  .map(([threads, suggestions]) => [
    ...threads.flatMap(({ anchor, text, reply, isResolved, isReopened }, index): EventBody[] => {
      const comment = `more-${index}`;
      return [
        { type: 'comment.added', data: { comment, anchor, text } },
        { type: 'comment.replied', data: { comment, reply: `answer-${index}`, text: reply } },
        ...(isResolved ? [{ type: 'comment.resolved', data: { comment } } as const] : []),
        ...(isReopened ? [{ type: 'comment.reopened', data: { comment } } as const] : []),
      ];
    }),
    ...suggestions.flatMap(({ exact, replacement, fate }, index): EventBody[] => {
      const suggestion = `proposal-${index}`;
      const made: EventBody = {
        type: 'suggestion.made',
        data: { suggestion, anchor: anchorOn(TARGET, exact), replacement },
      };
      return fate === 'open' ? [made] : [made, { type: `suggestion.${fate}`, data: { suggestion } } as EventBody];
    }),
  ]);

const choices = fc.record({
  layout: fc.constantFrom('translation' as const, 'facing' as const),
  summary: fc.boolean(),
  language: fc.constantFrom('en' as const, 'ja' as const),
  openOnly: fc.boolean(),
  program: fc.constantFrom('none', 'Word', 'another'),
});

async function handedOver(events: readonly ReviewEvent[], { layout, summary, language, openOnly }: Choices) {
  const include = { ...DEFAULT_INCLUSION, openOnly };
  const copy = createAnnotatedCopy(foldEvents(events), FINDINGS, { ...OPTIONS, language, include });
  return new WordEdit(await toDocx(copy, { layout, summary }));
}

type Choices = typeof choices extends fc.Arbitrary<infer T> ? T : never;

const comeBack = (copy: WordEdit, events: readonly ReviewEvent[]) => {
  const read = readReturnedCopy(copy.toParts());
  return read && compareReturn(read, events, { timeZone: 'Asia/Tokyo', now: '2025-06-21T00:00:00.000Z' });
};

describe('a Word copy that comes back', () => {
  it('brings nothing in when nobody edited it, whatever stands in it and whichever program saved it', async () => {
    await fc.assert(
      fc.asyncProperty(acts, choices, fc.option(acts, { nil: undefined }), async (bodies, chosen, later) => {
        const events = eventsOfEverything(bodies);
        const copy = await handedOver(events, chosen);
        if (chosen.program !== 'none') copy.asWordSaves();
        if (chosen.program === 'another') copy.asOthersSave();
        const renamed = JSON.stringify(later ?? []).replace(/"(more|answer|proposal)-/g, '"later-$1-');
        const now = [...events, ...stamped(JSON.parse(renamed) as EventBody[], undefined, 1000)];
        expect(comeBack(copy, now)?.items).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('keeps every comment that was added to it, at its words or with their quotation', async () => {
    await fc.assert(
      fc.asyncProperty(acts, choices, words, async (bodies, chosen, text) => {
        const events = eventsOfEverything(bodies);
        const copy = await handedOver(events, chosen);
        copy.comment('fiscal 2027', text, { author: 'Mika Mori', date: '2025-06-14T10:20:00Z' });
        if (chosen.program !== 'none') copy.asWordSaves();
        const items = comeBack(copy, events)?.items ?? [];
        expect(items.map(({ kind, text: said, quote }) => [kind, said, quote])).toEqual([
          ['comment', text.trim(), 'fiscal 2027'],
        ]);
      }),
      { numRuns: 20 },
    );
  });
});
