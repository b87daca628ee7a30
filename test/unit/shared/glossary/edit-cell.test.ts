import { describe, expect, it } from 'vitest';
import type { Concept } from '../../../../shared/glossary/concept.ts';
import { canEditCell, cellText, withCell } from '../../../../shared/glossary/edit-cell.ts';
import { eventsOfEdit } from '../../../../shared/glossary/edit-events.ts';

const MINISTRY: Concept = {
  id: '1',
  domain: '行政',
  terms: [
    { language: 'ja', text: '外務省', reading: 'がいむしょう', status: 'preferred', kind: 'full' },
    { language: 'en', text: 'MOFA', status: 'admitted', kind: 'acronym' },
    { language: 'en', text: 'Ministry of Foreign Affairs', status: 'preferred', kind: 'full' },
  ],
};

describe('a cell of the concept list', () => {
  it.each([
    ['source', '外務省'],
    ['reading', 'がいむしょう'],
    ['target', 'Ministry of Foreign Affairs'],
    ['status', 'preferred'],
    ['domain', '行政'],
  ] as const)('shows the %s', (column, text) => {
    expect(cellText(MINISTRY, column)).toBe(text);
  });

  it.each([
    ['source', '外務本省'],
    ['reading', 'がいむほんしょう'],
    ['target', 'Foreign Ministry'],
    ['status', 'deprecated'],
    ['domain', '外交'],
  ] as const)('that is written over changes the %s alone, by one event', (column, text) => {
    const edited = withCell(MINISTRY, column, ` ${text} `) as Concept;

    expect(eventsOfEdit(MINISTRY, edited)).toHaveLength(1);
    expect(edited.terms).toHaveLength(3);
    // A deprecated leading term no longer leads.
    if (column !== 'status') expect(cellText(edited, column)).toBe(text);
  });

  it('can be emptied where the concept can do without it', () => {
    expect(withCell(MINISTRY, 'domain', '')).not.toHaveProperty('domain');
    expect(withCell(MINISTRY, 'reading', ' ')).toHaveProperty('terms.0', {
      language: 'ja',
      text: '外務省',
      status: 'preferred',
      kind: 'full',
    });
  });

  it('keeps its words where it would be empty or say what another term says', () => {
    expect(withCell(MINISTRY, 'source', ' ')).toBe('empty');
    expect(withCell(MINISTRY, 'target', 'MOFA')).toBe('twice');
  });

  it('that is left as it was changes nothing', () => {
    expect(withCell(MINISTRY, 'target', 'Ministry of Foreign Affairs')).toBe(MINISTRY);
  });

  it('of a concept without a term in its language takes a first one', () => {
    const japanese: Concept = { id: '2', terms: MINISTRY.terms.slice(0, 1) };

    expect(withCell(japanese, 'target', 'Foreign Ministry')).toHaveProperty('terms.1.status', 'preferred');
    expect(canEditCell(japanese, 'status')).toBe(false);
    expect(canEditCell({ id: '3', terms: MINISTRY.terms.slice(1) }, 'reading')).toBe(false);
  });
});
