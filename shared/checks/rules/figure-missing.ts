/** A figure, date or time of the source that nothing in the row, nor in the rows beside it, answers. */
import { figureLedger, type LooseFigure } from '../figures/figure-ledger.ts';
import type { Remark, RowRule } from '../rule.ts';

export const rule: RowRule = {
  id: 'figure-missing',
  type: 'number',
  severity: 'warning',
  scope: 'row',
  check(row, article) {
    // A paragraph without counterpart is another rule's finding.
    if (row.target.length === 0) return [];
    return figureLedger(row, article).missing.map(remark);
  },
};

function remark({ figure: { range, text, quantity }, firmness }: LooseFigure): Remark {
  const kind = quantity.kind === 'date' || quantity.kind === 'time' ? quantity.kind : 'figure';
  return {
    ...(firmness === 'weak' ? { severity: 'info' } : {}),
    source: [range],
    target: [],
    explanation: { key: kind, values: { source: text } },
    expected: text,
  };
}
