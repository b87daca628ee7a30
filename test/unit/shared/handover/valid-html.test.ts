import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { createAnnotatedCopy } from '../../../../shared/handover/annotated-copy.ts';
import { toHtml } from '../../../../shared/handover/html/to-html.ts';
import { createScorecard } from '../../../../shared/handover/scorecard/scorecard.ts';
import { toScorecardHtml } from '../../../../shared/handover/scorecard/to-html.ts';
import { USUAL_SCORING } from '../../../../shared/quality/mqm-score.ts';
import { FINDINGS, OPTIONS, reviewOfEverything } from '../../../support/handed-over.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:a11y'],
  // Long titles are the articles' own; the notes of a row are a list with a name.
  rules: { 'long-title': 'off', 'aria-label-misuse': ['error', { allowAnyNamable: true }] },
});

async function faultsOf(html: string): Promise<readonly string[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line }) => `${line}: ${ruleId} ${message}`),
  );
}

const copy = createAnnotatedCopy(reviewOfEverything(), FINDINGS, OPTIONS);

describe('a page that is handed over', () => {
  it.each(['facing', 'translation'] as const)('is valid HTML: %s', async (layout) => {
    expect(await faultsOf(toHtml(copy, { layout }))).toEqual([]);
    expect(await faultsOf(toHtml(copy, { layout, purpose: 'paper' }))).toEqual([]);
  });

  it('is valid HTML: the scorecard', async () => {
    const scoring = USUAL_SCORING;
    const card = createScorecard(reviewOfEverything(), { title: 'x', exportedAt: OPTIONS.exportedAt, scoring });
    expect(await faultsOf(toScorecardHtml(card, 'en', OPTIONS.timeZone))).toEqual([]);
  });
});
