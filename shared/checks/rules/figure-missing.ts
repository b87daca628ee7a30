/** A figure, date or time of the source that nothing in the row, nor in the rows beside it, answers. */

import type { Quantity } from '../../languages/quantity.ts';
import { figureLedger, type LooseFigure } from '../figures/figure-ledger.ts';
import type { CheckedArticle, CheckedRow, Remark, RowRule } from '../rule.ts';

export const rule: RowRule = {
  id: 'figure-missing',
  type: 'number',
  severity: 'warning',
  scope: 'row',
  check(row, article) {
    // A paragraph without counterpart is another rule's finding.
    if (row.target.length === 0) return [];
    return figureLedger(row, article)
      .missing.map((loose) => (isToldBelow(loose, row, article) ? { ...loose, firmness: 'weak' as const } : loose))
      .map(remark);
  },
};

/** English headlines are short: what the text below has too may be left out of them. */
function isToldBelow({ figure: { quantity } }: LooseFigure, { index, source }: CheckedRow, { rows }: CheckedArticle) {
  const isHeading = source.every(({ role, text }) => HEADINGS.has(role) || (index === 0 && !text.includes('。')));
  if (!isHeading) return false;
  const isSame = (other: Quantity) =>
    other.kind === quantity.kind &&
    (quantity.kind === 'date' ? other.date?.day === quantity.date?.day : other.value === quantity.value);
  return rows.slice(index + 1).some((row) => row.source.some(({ quantities }) => quantities.some(isSame)));
}

const HEADINGS: ReadonlySet<string> = new Set(['headline', 'subheadline', 'crosshead']);

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
