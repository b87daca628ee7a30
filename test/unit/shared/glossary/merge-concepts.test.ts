import { describe, expect, it } from 'vitest';
import type { Concept } from '../../../../shared/glossary/concept.ts';
import { CAUTIOUS_RULE, compareConcepts, planMerge } from '../../../../shared/glossary/merge-concepts.ts';
import { conceptOf, term } from '../../../support/glossary-events.ts';

const MINE = conceptOf('1', '外務省', 'Ministry of Foreign Affairs', { domain: '行政', note: '手元' });
const classOf = (theirs: Concept) => compareConcepts([MINE], [theirs])[0]?.class;

describe('concepts from elsewhere', () => {
  it.each([
    ['new', conceptOf('x', '防衛省', 'Ministry of Defense')],
    ['identical', conceptOf('x', '外務省', 'Ministry of Foreign Affairs', { domain: '行政' })],
    ['identical', conceptOf('1', '外務省', 'Ministry of Foreign Affairs')],
    ['adds-terms', { ...MINE, id: 'x', terms: [...MINE.terms, term('en', 'MOFA', { status: 'admitted' })] }],
    ['changes', conceptOf('x', '外務省', 'Ministry of Foreign Affairs', { domain: '行政', note: '別' })],
    ['conflict', conceptOf('x', '外務省', 'Foreign Ministry', { domain: '行政' })],
    ['new', conceptOf('x', '外務省', 'Foreign Ministry', { domain: '歴史' })],
  ] as [string, Concept][])('are %s', (expected, theirs) => {
    expect(classOf(theirs)).toBe(expected);
  });

  it('that stand twice in the file are told', () => {
    const again = conceptOf('y', '外務省', 'Foreign Ministry', { domain: '行政' });

    expect(compareConcepts([MINE], [{ ...MINE, id: 'x' }, again]).map(({ class: kind }) => kind)).toEqual([
      'identical',
      'duplicate',
    ]);
  });

  it('overwrite nothing of ours unless that is decided', () => {
    const theirs = conceptOf('x', '外務省', 'Foreign Ministry', { domain: '行政' });
    const rows = compareConcepts([MINE], [theirs]);

    expect(planMerge(rows, CAUTIOUS_RULE)).toEqual([]);
    expect(planMerge(rows, CAUTIOUS_RULE, new Map([['x', 'theirs']]))).toEqual([{ ...theirs, id: '1', note: '手元' }]);
    const [both] = planMerge(rows, CAUTIOUS_RULE, new Map([['x', 'both']]));
    expect(both?.note).toBe('手元');
    expect(both?.terms.map(({ text, status }) => [text, status]).slice(1)).toEqual([
      ['Ministry of Foreign Affairs', 'preferred'],
      ['Foreign Ministry', 'admitted'],
    ]);
  });
});
