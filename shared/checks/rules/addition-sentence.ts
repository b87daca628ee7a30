/** A sentence of the target that answers no sentence of its row's Japanese. */
import type { RowRule } from '../rule.ts';
import { looseSentences } from '../sentences/loose-sentences.ts';
import { remarkOnLoose } from '../sentences/remark-on-loose.ts';

export const rule: RowRule = {
  id: 'addition-sentence',
  type: 'addition',
  severity: 'warning',
  scope: 'row',
  check: (row, article) => looseSentences(row, 'target', article).map((sentence) => remarkOnLoose(sentence, 'target')),
};
