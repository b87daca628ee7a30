/** The marks of the grammar library on the text as it is printed: headlines have a grammar of their own. */
import type { LanguageMark } from '../language-mark.ts';
import type { CheckedArticle, CheckedParagraph } from '../rule.ts';

export interface MarkedPlace {
  readonly paragraph: CheckedParagraph;
  readonly mark: LanguageMark;
  readonly words: string;
}

/** In order of the rows; none unless the settings ask for grammar. */
export function languagePlaces(article: CheckedArticle, kind: LanguageMark['kind']): readonly MarkedPlace[] {
  const { rows, settings, languageMarks } = article;
  if (settings.grammar === 'off' || !languageMarks) return [];
  return rows.flatMap(({ target }) =>
    target
      .filter(({ role }) => role === 'body' || role === 'note')
      .flatMap((paragraph) =>
        (languageMarks.get(paragraph.text) ?? [])
          .filter((mark) => mark.kind === kind)
          .map((mark) => ({ paragraph, mark, words: paragraph.text.slice(mark.start, mark.end) })),
      ),
  );
}
