import { describe, expect, it } from 'vitest';
import { findEvidence } from '../../../../shared/glossary/find-evidence.ts';
import { linkedTexts } from '../../../../shared/glossary/linked-texts.ts';
import { newlyFlagged } from '../../../../shared/glossary/term-impact.ts';
import { foldEvents } from '../../../../shared/review/fold.ts';
import { documentOf, stamped } from '../../../support/events.ts';
import { conceptOf, term } from '../../../support/glossary-events.ts';

const REVIEW = foldEvents(
  stamped([
    {
      type: 'document.imported',
      data: { side: 'source', document: documentOf('ja', ['日銀総裁が会見した。', '雨だった。']) },
    },
    {
      type: 'document.imported',
      data: { side: 'target', document: documentOf('en', ['The BOJ president spoke to reporters.', 'It rained.']) },
    },
    {
      type: 'links.changed',
      data: {
        links: [1, 2].map((n) => ({ source: [`s${n}`], target: [`t${n}`], score: 1, reasons: [], pinned: false })),
      },
    },
  ]),
);
const GOVERNOR = conceptOf('1', '総裁', 'governor', {
  terms: [term('ja', '総裁'), term('en', 'governor'), term('en', 'president', { status: 'admitted' })],
});
const STRICT = {
  ...GOVERNOR,
  terms: [...GOVERNOR.terms.slice(0, 2), term('en', 'president', { status: 'forbidden' })],
};
const glossary = (concept: typeof GOVERNOR) => [{ id: 'g', name: 'g', concepts: [concept] }];

describe('past reviews', () => {
  it('say where a change of the glossary would now be flagged', () => {
    expect(newlyFlagged(REVIEW, glossary(GOVERNOR), glossary(STRICT))).toEqual([
      { target: 'The BOJ president spoke to reporters.', words: 'president' },
    ]);
    expect(newlyFlagged(REVIEW, glossary(STRICT), glossary(GOVERNOR))).toEqual([]);
  });

  it('show where a concept was used, and by which wording', () => {
    expect(findEvidence(GOVERNOR, linkedTexts(REVIEW))).toMatchObject([{ rendering: 'president' }]);
  });
});
