import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { printDocument } from '../../../../shared/document/document.ts';
import { toCleanDocx } from '../../../../shared/handover/clean/to-docx.ts';
import { toMarkdown } from '../../../../shared/handover/clean/to-markdown.ts';
import { reviewFileSchema } from '../../../../shared/handover/json/review-file.ts';
import { toJson } from '../../../../shared/handover/json/to-json.ts';
import { createScorecard } from '../../../../shared/handover/scorecard/scorecard.ts';
import { toScorecardHtml } from '../../../../shared/handover/scorecard/to-html.ts';
import { USUAL_SCORING } from '../../../../shared/quality/mqm-score.ts';
import { documentOf } from '../../../support/events.ts';
import { FINDINGS, OPTIONS, reviewOfEverything, TARGET } from '../../../support/handed-over.ts';
import { readDocx } from '../../../support/read-docx.ts';

const { exportedAt } = OPTIONS;

describe('the review as JSON', () => {
  const file = reviewFileSchema.parse(
    JSON.parse(toJson({ review: reviewOfEverything(), findings: FINDINGS, exportedAt })),
  );

  it('is described by the published schema', async () => {
    const schema = z.toJSONSchema(reviewFileSchema);
    await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot(
      '../../../../docs/schemas/review.schema.json',
    );
  });

  it('holds every comment that was not deleted, with its replies and as a W3C annotation', () => {
    expect(file.comments.map(({ id }) => id)).not.toContain('c-deleted');
    const comment = file.comments.find(({ id }) => id === 'c-span');
    expect(comment?.replies.map(({ text }) => text)).toEqual(['Agreed.']);
    expect(comment?.annotation.target).toMatchObject({
      source: '#target/t8',
      selector: [{ type: 'TextPositionSelector' }, { type: 'TextQuoteSelector', exact: 'has decided' }],
    });
  });

  it('says which findings were dismissed', () => {
    expect(file.findings.filter(({ dismissed }) => dismissed).map(({ fingerprint }) => fingerprint)).toEqual([
      'f-dismissed',
    ]);
  });
});

describe('the scorecard', () => {
  const scoring = USUAL_SCORING;
  const card = createScorecard(reviewOfEverything(), { title: 'Hokkaido', exportedAt, scoring });

  it('counts the errors that people judged, by severity and type', () => {
    expect(card.lines.find(({ severity }) => severity === 'minor')).toEqual({
      severity: 'minor',
      count: 1,
      multiplier: 1,
      weight: 1,
      penalty: 1,
    });
    expect(card.types).toEqual([
      { type: 'grammar', dimension: 'linguistic-conventions', counts: { neutral: 0, minor: 1, major: 0, critical: 0 } },
    ]);
  });

  it('comes to the sum that it shows', () => {
    expect(card.score?.calibrated).toBeCloseTo(100 - (1 / card.words) * 1000, 10);
  });

  it.each(['en', 'ja'] as const)('shows in %s how the score comes about', async (language) => {
    const html = toScorecardHtml(card, language, OPTIONS.timeZone);
    await expect(html).toMatchFileSnapshot(`../../../golden/handover/scorecard.${language}.html`);
  });
});

describe('the clean copy', () => {
  it('as text is the page as it came, with what was accepted', () => {
    const review = reviewOfEverything([{ type: 'suggestion.accepted', data: { suggestion: 'g-open' } }]);
    const page = printDocument(TARGET).replace('890 million yen', '8.9 billion yen');
    expect(review.target && printDocument(review.target)).toBe(page);
  });

  it('as Word has the styles of the page and nothing else', async () => {
    const docx = readDocx(await toCleanDocx(TARGET, { title: 'x', made: exportedAt }));
    expect(docx.comments).toEqual([]);
    expect(docx.changes).toEqual([]);
    expect(docx.paragraphs[1]).toEqual({ style: 'Heading1', text: 'Defense Ministry to post new unit in Hokkaido' });
  });

  it('as Markdown has headings and tags, and no words that turn into markup', () => {
    const document = documentOf('en', [
      ['headline', 'A *bold* plan'],
      ['byline', 'By A. Writer'],
      '1. First <b>',
      ['tags', 'One'],
      ['tags', 'Two'],
    ]);
    expect(toMarkdown(document)).toBe('# A \\*bold\\* plan\n\n*By A. Writer*\n\n1\\. First \\<b\\>\n\n- One\n- Two\n');
  });
});
