/** A share or proportion of another value: 3分の1 as one-fourth. */
import { differenceRemarks } from '../figures/difference-remarks.ts';
import { sharesAtOdds } from '../figures/shares.ts';
import type { CheckedArticle, CheckedRow, Remark, RowRule } from '../rule.ts';

export const rule: RowRule = {
  id: 'ratio',
  type: 'number',
  severity: 'error',
  scope: 'row',
  check(row, article) {
    const different = differenceRemarks('ratio', row, article, () => ({ key: 'different' }));
    return different.length > 0 ? different : countsAsShares(row, article);
  },
};

/** そのうち1つ as "half of those". */
function countsAsShares(row: CheckedRow, article: CheckedArticle): readonly Remark[] {
  return sharesAtOdds(row, article).map(({ source, target }) => ({
    severity: 'warning',
    source: [source.range],
    target: [target.range],
    explanation: { key: 'share', values: { source: source.text, target: target.text } },
    found: target.text,
  }));
}
