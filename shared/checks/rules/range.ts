/** A range with another end, or one that became a figure or two: 3～5% as 3.5 percent, 10～12月期 as "October and December". */
import { differenceRemarks } from '../figures/difference-remarks.ts';
import { figureLedger } from '../figures/figure-ledger.ts';
import { findSplitRanges } from '../figures/split-ranges.ts';
import type { RowRule } from '../rule.ts';

export const rule: RowRule = {
  id: 'range',
  type: 'number',
  severity: 'error',
  scope: 'row',
  check: (row, article) => [
    ...differenceRemarks('range', row, article, () => ({ key: 'different' })),
    ...findSplitRanges(figureLedger(row, article), row).map(({ source, target }) => ({
      source: [source.range],
      target: [target.range],
      explanation: { key: 'split', values: { source: source.text, target: target.text } },
      found: target.text,
    })),
  ],
};
