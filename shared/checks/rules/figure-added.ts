/** A figure, date or time of the target that nothing in the source accounts for. */

import { isBracketedConversion } from '../figures/conversions.ts';
import { figureLedger, type LooseFigure } from '../figures/figure-ledger.ts';
import type { CheckedRow, Remark, RowRule } from '../rule.ts';

export const rule: RowRule = {
  id: 'figure-added',
  type: 'addition',
  severity: 'warning',
  scope: 'row',
  check(row, article) {
    if (row.source.length === 0) return [];
    return figureLedger(row, article)
      .added.filter(({ figure }) => !isBracketedConversion(figure, row))
      .map((loose) => (isCountOfSeveral(loose, row) ? { ...loose, firmness: 'firm' as const } : loose))
      .map(remark);
  },
};

/** 複数の議員 as "three lawmakers": the Japanese leaves open how many. */
function isCountOfSeveral({ figure: { quantity, text } }: LooseFigure, { source }: CheckedRow): boolean {
  const isCount = quantity.kind === 'number' && quantity.value > 2 && quantity.value < 10 && !quantity.vague;
  return isCount && !/\d/.test(text) && source.some((paragraph) => paragraph.text.includes('複数'));
}

function remark({ figure: { range, text, quantity }, firmness }: LooseFigure): Remark {
  const kind = quantity.kind === 'date' || quantity.kind === 'time' ? quantity.kind : 'figure';
  return {
    ...(firmness === 'weak' ? { severity: 'info' } : {}),
    source: [],
    target: [range],
    explanation: { key: quantity.kind === 'age' ? 'age' : kind, values: { target: text } },
    found: text,
  };
}
