/** A sentence of the source that no sentence of its row's English answers. */
import type { RowRule } from '../rule.ts';
import { looseSentences } from '../sentences/loose-sentences.ts';
import { remarkOnLoose } from '../sentences/remark-on-loose.ts';

export const rule: RowRule = {
  id: 'omission-sentence',
  type: 'omission',
  severity: 'warning',
  scope: 'row',
  check: (row, article) => looseSentences(row, 'source', article).map((sentence) => remarkOnLoose(sentence, 'source')),
};
