import { describe, expect, it } from 'vitest';
import { eventsOfEdit } from '../../../../shared/glossary/edit-events.ts';
import { createLedger } from '../../../../shared/glossary/glossary-ledger.ts';
import { acts, conceptOf, term } from '../../../support/glossary-events.ts';

const BEFORE = conceptOf('1', '外務省', 'Ministry of Foreign Affairs', { note: '備考', domain: '行政' });

describe('what a form writes', () => {
  it.each([
    ['a field', { ...BEFORE, note: '別' }],
    ['an emptied field', conceptOf('1', '外務省', 'Ministry of Foreign Affairs', { domain: '行政' })],
    ['a reworded term', { ...BEFORE, terms: [term('ja', '外務省'), term('en', 'Foreign Ministry')] }],
    ['a further term', { ...BEFORE, terms: [...BEFORE.terms, term('en', 'MOFA', { kind: 'acronym' })] }],
    ['a removed term', { ...BEFORE, terms: [term('ja', '外務省')] }],
  ])('makes the concept what the reader made of it: %s', (_, after) => {
    const events = acts([{ type: 'concepts.added', data: { concepts: [BEFORE] } }, ...eventsOfEdit(BEFORE, after)]);
    const { changed: _changed, created: _created, ...concept } = createLedger(events).concepts.get('1') ?? BEFORE;

    expect(concept).toEqual(after);
  });

  it('is nothing where nothing changed', () => {
    expect(eventsOfEdit(BEFORE, { ...BEFORE })).toEqual([]);
  });
});
