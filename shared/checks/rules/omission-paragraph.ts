/** A paragraph of the source that no paragraph of the target answers. */
import { looseParagraphs, openingWords } from '../null-row.ts';
import type { RowRule } from '../rule.ts';

export const rule: RowRule = {
  id: 'omission-paragraph',
  type: 'omission',
  severity: 'warning',
  scope: 'row',
  check: (row, article) =>
    looseParagraphs(row, 'source', article).map(({ paragraph: { id, text }, severity, key, answer }) => ({
      severity,
      source: [{ paragraph: id, start: 0, end: text.length }],
      target: answer ? [{ paragraph: answer.id, start: 0, end: answer.text.length }] : [],
      explanation: { key, values: { opening: openingWords(text, 20) } },
    })),
};
