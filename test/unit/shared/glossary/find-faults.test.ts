import { describe, expect, it } from 'vitest';
import { findFaults } from '../../../../shared/glossary/find-faults.ts';
import { conceptOf, term } from '../../../support/glossary-events.ts';

const kinds = (...concepts: Parameters<typeof findFaults>[0]) => findFaults(concepts).map(({ kind }) => kind);
const read = (id: string, source: string, target: string, more = {}) => ({
  ...conceptOf(id, source, target),
  terms: [term('ja', source, { reading: 'よみ' }), term('en', target)],
  ...more,
});

describe('contradictions of glossaries', () => {
  it.each([
    ['two-preferred', [read('1', '総裁', 'governor'), read('2', '総裁', 'president')]],
    [
      'preferred-and-forbidden',
      [
        read('1', '総裁', 'governor'),
        read('2', '社長', 'president', {
          note: '理由',
          terms: [
            term('ja', '社長', { reading: 'しゃちょう' }),
            term('en', 'president'),
            term('en', 'governor', { status: 'forbidden' }),
          ],
        }),
      ],
    ],
    [
      'acronym-unexpanded',
      [
        read('1', '外務省', 'MOFA', {
          terms: [term('ja', '外務省', { reading: 'がいむしょう' }), term('en', 'MOFA', { kind: 'acronym' })],
        }),
      ],
    ],
    [
      'acronym-circular',
      [
        read('1', '甲', 'ABC', { terms: [term('en', 'ABC', { kind: 'acronym' }), term('en', 'DEF group')] }),
        read('2', '乙', 'DEF', { terms: [term('en', 'DEF', { kind: 'acronym' }), term('en', 'ABC group')] }),
      ],
    ],
    [
      'no-preferred',
      [
        read('1', '語', 'word', {
          terms: [term('ja', '語', { reading: 'ご' }), term('en', 'word', { status: 'admitted' })],
        }),
      ],
    ],
    ['no-reading', [conceptOf('1', '語', 'word')]],
    ['overlap', [read('1', '総裁', 'governor'), read('2', '総裁選挙', 'leadership race')]],
    ['twin', [read('1', 'ＥＵ', 'EU'), read('2', 'EU', 'European Union', { domain: '別' })]],
  ])('%s', (kind, concepts) => {
    expect(kinds(...concepts)).toContain(kind);
  });

  it('are none where the same term has its meanings in two domains', () => {
    expect(
      kinds(read('1', '総裁', 'governor', { domain: '銀行' }), read('2', '総裁', 'president', { domain: '政党' })),
    ).toEqual([]);
  });
});
