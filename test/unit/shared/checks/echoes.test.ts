import { describe, expect, it } from 'vitest';
import { loadLexicon } from '../../../../electron/services/lexicon/load-lexicon.ts';
import { createChecker } from '../../../../shared/checks/run-checks.ts';
import { DEFAULT_CHECK_SETTINGS } from '../../../../shared/checks/settings.ts';
import { documentOf } from '../../../support/events.ts';

const lexicon = await loadLexicon();

/** The accuracy rules that speak of one row. */
function rulesOn(source: string, target: string, off: readonly string[] = []): readonly string[] {
  const documents = { source: documentOf('ja', [source]), target: documentOf('en', [target]) };
  const ids = (side: 'source' | 'target') => documents[side].paragraphs.map(({ id }) => id);
  const findings = createChecker().check({
    ...documents,
    links: [{ source: ids('source'), target: ids('target'), score: 1, reasons: [], pinned: true }],
    glossaries: [],
    settings: { ...DEFAULT_CHECK_SETTINGS, rules: Object.fromEntries(off.map((id) => [id, { off: true }])) },
    lexicon,
  });
  return findings.filter(({ severity }) => severity !== 'info').map(({ rule }) => rule);
}

describe('one cause is one finding', () => {
  const source =
    '市は来年度の予算案を公表した。老朽化した橋の補修費として12億円を計上している。市議会は3月に採決する。';
  const target = 'The city released its budget plan for the next fiscal year. The city assembly will vote in March.';

  it('says that a sentence is missing, not also that its figure is', () => {
    expect(rulesOn(source, target)).toEqual(['omission-sentence']);
  });

  it('says that the figure is missing where nobody asks for missing sentences', () => {
    expect(rulesOn(source, target, ['omission-sentence'])).toEqual(['figure-missing']);
  });

  it('still says that a figure outside the missing sentence is missing', () => {
    expect(rulesOn(`8日、${source.replace('市議会は3月', '市議会は定数45で、3月')}`, target)).toContain(
      'figure-missing',
    );
  });

  it('says that a date is another day, not also that there is no such day', () => {
    expect(rulesOn('2月28日に会談した。', 'They met on Feb. 30.')).toEqual(['date-different']);
  });
});
