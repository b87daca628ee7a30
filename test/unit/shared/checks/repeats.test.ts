import { describe, expect, it } from 'vitest';
import { createChecker } from '../../../../shared/checks/run-checks.ts';
import { DEFAULT_CHECK_SETTINGS } from '../../../../shared/checks/settings.ts';
import { glossaryOf } from '../../../support/describe-rule.ts';
import { documentOf } from '../../../support/events.ts';

/** Rule and severity of what is said of two rows, one a paragraph. */
function said(source: readonly string[], target: readonly string[]): readonly string[] {
  const documents = { source: documentOf('ja', source), target: documentOf('en', target) };
  const links = documents.source.paragraphs.map(({ id }, i) => ({
    source: [id],
    target: [documents.target.paragraphs[i]?.id ?? ''],
    score: 1,
    reasons: [],
    pinned: true,
  }));
  const glossaries = [glossaryOf('外務省,Ministry of Foreign Affairs,MOFA,,,,,,')];
  const findings = createChecker().check({ ...documents, links, glossaries, settings: DEFAULT_CHECK_SETTINGS });
  return findings.map(({ rule, severity }) => `${rule} ${severity}`);
}

describe('one complaint is one alarm', () => {
  it('warns of a term that is missing in every row once, and lists the other rows', () => {
    expect(
      said(['外務省が発表した。', '外務省は始める。'], ['The agency announced it.', 'The agency will start.']),
    ).toEqual(['term-missing warning', 'term-missing info']);
  });

  it('warns of each weekday that is another one', () => {
    expect(
      said(['木曜日に会談した。', '日曜日に会談した。'], ['They met on Tuesday.', 'They met on Saturday.']),
    ).toEqual(['weekday warning', 'weekday warning']);
  });
});
