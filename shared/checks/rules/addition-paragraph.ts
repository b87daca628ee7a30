/** A paragraph of the target that answers no paragraph of the source. */
import { looseParagraphs, openingWords } from '../null-row.ts';
import type { RowRule } from '../rule.ts';

export const rule: RowRule = {
  id: 'addition-paragraph',
  type: 'addition',
  severity: 'warning',
  scope: 'row',
  check: (row, article) =>
    looseParagraphs(row, 'target', article)
      // A paragraph that was moved is told of once, at its place in the source.
      .filter(({ key }) => key !== 'moved')
      .map(({ paragraph: { id, text }, severity, key }) => ({
        severity,
        source: [],
        target: [{ paragraph: id, start: 0, end: text.length }],
        explanation: { key, values: { opening: openingWords(text, 40) } },
      })),
};
