import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadLexicon } from '../../../../electron/services/lexicon/load-lexicon.ts';
import { runChecks } from '../../../../shared/checks/run-checks.ts';
import { createAnnotatedCopy } from '../../../../shared/handover/annotated-copy.ts';
import { allNotes } from '../../../../shared/handover/copy.ts';
import { toXliff } from '../../../../shared/handover/exchange/to-xliff.ts';
import type { EventBody } from '../../../../shared/review/event.ts';
import { foldEvents } from '../../../../shared/review/fold.ts';
import type { Review } from '../../../../shared/review/review.ts';
import { remarkedSteps } from '../../../support/arbitrary-remarks.ts';
import { requireBilingual, reviewOfReading } from '../../../support/bilingual-files.ts';
import { checkPages, STARTER_TERMS } from '../../../support/check-corpus.ts';
import { ARTICLE_SLUGS, readArticle } from '../../../support/corpus.ts';
import { stamped } from '../../../support/events.ts';
import { FINDINGS, OPTIONS, reviewOf, reviewOfEverything } from '../../../support/handed-over.ts';

const copyOf = (review: Review) => createAnnotatedCopy(review, FINDINGS, { ...OPTIONS, text: 'working' });
const cameBack = (review: Review) => reviewOfReading(requireBilingual(toXliff(copyOf(review)), 'a.xlf'));

/** What the notes of a review say, by whom, when and about which words; numbers follow from the order. */
function notesOf(review: Review) {
  return allNotes(copyOf(review))
    .filter(({ kind }) => kind !== 'finding')
    .map((note) => ({ ...note, quote: note.quote?.text }));
}

const linksOf = ({ links, source, target }: Review) => {
  const text = (paragraphs: Review['source'], ids: readonly string[]) =>
    ids.map((id) => paragraphs?.paragraphs.find((one) => one.id === id)?.text);
  return links.map(({ score, pinned, ...link }) => ({
    score,
    pinned,
    source: text(source, link.source),
    target: text(target, link.target),
  }));
};

describe('a review that goes out as XLIFF and comes back', () => {
  it('has the same links, each as sure and as fixed as it was', () => {
    const pinned = reviewOfEverything([
      {
        type: 'links.changed',
        data: { links: [{ source: ['s5', 's6'], target: ['t8'], score: 0.7, reasons: [], pinned: true }] },
      },
    ]);
    for (const review of [reviewOfEverything(), pinned]) expect(linksOf(cameBack(review))).toEqual(linksOf(review));
  });

  it('has the same comments, replies and suggestions at the same words, under their authors', () => {
    expect(notesOf(cameBack(reviewOfEverything()))).toEqual(notesOf(reviewOfEverything()));
  });

  it('has the same quality issues: those of people as comments, those of the checks found anew', () => {
    const issues = (review: Review) =>
      allNotes(copyOf(review)).flatMap((note) =>
        note.kind === 'finding' || (note.kind === 'comment' && note.severity)
          ? [[note.kind, note.severity, note.type, note.places.map(({ paragraph: _, ...place }) => place)]]
          : [],
      );
    expect(issues(cameBack(reviewOfEverything()))).toEqual(issues(reviewOfEverything()));
  });

  it.each(ARTICLE_SLUGS)('is found the same fault with by every check: %s', async (slug) => {
    const { source, faulty, article } = readArticle(slug);
    const pages = await checkPages(source, faulty, article.date);
    const review = foldEvents(
      stamped([
        { type: 'document.imported', data: { side: 'source', document: pages.source } },
        { type: 'document.imported', data: { side: 'target', document: pages.target } },
        { type: 'links.changed', data: { links: [...pages.links] } },
      ]),
    );
    const lexicon = await loadLexicon();
    const found = ({ source, target, links, checks }: Review) =>
      source && target
        ? runChecks({ source, target, links, glossaries: STARTER_TERMS, settings: checks, lexicon })
        : [];
    expect(found(review).length).toBeGreaterThan(5);
    const copy = createAnnotatedCopy(review, found(review), { ...OPTIONS, text: 'working' });
    const back = reviewOfReading(requireBilingual(toXliff(copy), 'a.xlf'));
    expect(found(back)).toEqual(found(review));
  });

  it('has the same states of its paragraphs, by whom and when', () => {
    const states = ({ statuses }: Review) =>
      [...statuses.entries()].map(([id, { status, by, at }]) => [id, status, by.name, at]).sort();
    expect(states(cameBack(reviewOfEverything()))).toEqual(states(reviewOfEverything()));
  });

  it('holds the accepted wording, and what was dismissed stays dismissed', () => {
    const accepted: EventBody = { type: 'suggestion.accepted', data: { suggestion: 'g-open' } };
    const review = cameBack(reviewOfEverything([accepted]));
    expect(review.target?.paragraphs.map(({ text }) => text).join()).toContain('around 8.9 billion yen');
    expect([...review.dismissals.values()].map(({ reason, by }) => [reason, by.name])).toEqual([
      ['Known.', 'John Smith'],
    ]);
  });

  it('has every remark, whatever was written where', () => {
    fc.assert(
      fc.property(remarkedSteps, (bodies) => {
        const said = ({ threads }: Review) =>
          [...threads.values()].flatMap(({ text, replies }) => [text, ...replies.map((reply) => reply.text)]).sort();
        const review = reviewOf(bodies);
        expect(said(cameBack(review))).toEqual(said(review));
        expect(notesOf(cameBack(review)).map(({ places }) => places)).toEqual(
          notesOf(review).map(({ places }) => places),
        );
      }),
      { numRuns: 60 },
    );
  });
});
