/** What the grammar library holds against a sentence: agreement, articles, verb forms. */
import { languagePlaces } from '../english/language-places.ts';
import { isQuoted } from '../english/quoted-ranges.ts';
import { remarkAt } from '../english/remark-at.ts';
import type { ArticleRule } from '../rule.ts';

export const rule: ArticleRule = {
  id: 'grammar',
  type: 'grammar',
  severity: 'warning',
  scope: 'article',
  check: (article) =>
    languagePlaces(article, 'grammar').map(({ paragraph, mark }) => {
      const remark = remarkAt({ paragraph, start: mark.start, end: mark.end }, 'marked', mark.replacements[0]);
      const { values } = remark.explanation;
      return {
        ...remark,
        explanation: { key: 'marked', values: { ...values, message: mark.message } },
        // A speaker may say it so, and the translator may have kept that.
        ...(isQuoted(paragraph.text, mark) ? { severity: 'info' as const } : {}),
      };
    }),
};
