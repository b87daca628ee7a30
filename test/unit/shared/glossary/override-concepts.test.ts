import { describe, expect, it } from 'vitest';
import { runChecks } from '../../../../shared/checks/run-checks.ts';
import { DEFAULT_CHECK_SETTINGS } from '../../../../shared/checks/settings.ts';
import { conceptOfFinding } from '../../../../shared/glossary/concept-of-finding.ts';
import { overridingGlossary } from '../../../../shared/glossary/override-concepts.ts';
import { glossaryOf } from '../../../support/describe-rule.ts';
import { documentOf } from '../../../support/events.ts';

const DESK = glossaryOf('防災倉庫,storehouse,,,depot,,shed');
const [CONCEPT] = DESK.concepts;
const ID = CONCEPT?.id ?? '';

function findingsOf(english: string, rendering: string | null | undefined) {
  const overrides = rendering === undefined ? [] : [{ concept: ID, rendering }];
  return runChecks({
    source: documentOf('ja', ['防災倉庫が完成した。']),
    target: documentOf('en', [english]),
    links: [{ source: ['s1'], target: ['t1'], score: 1, reasons: [], pinned: false }],
    settings: DEFAULT_CHECK_SETTINGS,
    glossaries: [overridingGlossary([DESK], overrides), DESK],
  }).filter(({ rule }) => rule.startsWith('term-'));
}

describe('what a review says instead of the glossary', () => {
  it('is asked for by the checks, and what the glossary prefers is given up', () => {
    expect(findingsOf('The storehouse was completed.', undefined)).toEqual([]);
    expect(findingsOf('The warehouse was completed.', 'warehouse')).toEqual([]);
    expect(findingsOf('The storehouse was completed.', 'warehouse')).toMatchObject([
      { rule: 'term-deprecated', expected: 'warehouse', found: 'storehouse' },
    ]);
    expect(findingsOf('It was completed in the end.', 'warehouse')).toMatchObject([
      { rule: 'term-missing', expected: 'warehouse' },
    ]);
  });

  it('leaves what is admitted and what is forbidden as it is', () => {
    expect(findingsOf('The depot was completed.', 'warehouse')).toEqual([]);
    expect(findingsOf('The shed was completed.', 'warehouse')).toMatchObject([{ rule: 'term-forbidden' }]);
  });

  it('can make an admitted wording the one that counts', () => {
    expect(findingsOf('The depot was completed.', 'depot')).toEqual([]);
    expect(findingsOf('The storehouse was completed.', 'depot')).toMatchObject([{ expected: 'depot' }]);
  });

  it('can leave a concept out of the review', () => {
    expect(findingsOf('It was completed in the end.', undefined)).toHaveLength(1);
    expect(findingsOf('It was completed in the end.', null)).toEqual([]);
    expect(findingsOf('The shed was completed.', null)).toEqual([]);
  });

  it('says nothing of a concept that no attached glossary has', () => {
    expect(overridingGlossary([DESK], [{ concept: 'elsewhere', rendering: 'x' }]).concepts).toEqual([]);
  });
});

describe('a finding on terms', () => {
  it.each([
    ['a missing rendering', 'It was completed in the end.', undefined],
    ['a forbidden wording, in the plural', 'The sheds were completed.', 'shed'],
  ])('leads from %s to the entry', (_, english, wording) => {
    const [finding] = findingsOf(english, undefined);
    const found = finding && conceptOfFinding(finding, [DESK]);

    expect(found?.concept).toBe(CONCEPT);
    expect(found?.term?.text).toBe(wording);
  });

  it('leads to the entry as the review has it', () => {
    const own = overridingGlossary([DESK], [{ concept: ID, rendering: 'warehouse' }]);
    const [finding] = findingsOf('The storehouse was completed.', 'warehouse');

    expect(finding && conceptOfFinding(finding, [own, DESK])).toMatchObject({
      concept: { id: ID },
      term: { text: 'storehouse', status: 'deprecated' },
    });
  });

  it('on anything else leads nowhere', () => {
    const [finding] = findingsOf('It was completed in the end.', undefined);
    expect(finding && conceptOfFinding({ ...finding, rule: 'figure' }, [DESK])).toBeUndefined();
  });
});
