/** What a comment is about: the quoted words, a paragraph, or the article. */

import type { Anchor } from '../../../shared/anchor/anchor.ts';
import { useReview } from '../../state/review-store.ts';
import { useTranslate } from '../../state/translate.ts';

/** How much of a paragraph's beginning names it. */
const BEGINNING = 42;

export function Quote({ anchor, orphaned }: { readonly anchor: Anchor; readonly orphaned?: boolean }) {
  const { t } = useTranslate();
  const document = useReview(({ review }) => (anchor.on === 'article' ? undefined : review[anchor.side]));
  if (anchor.on === 'article') return <p className="quote quote-place">{t('comments.wholeArticle')}</p>;
  const lang = document?.language ?? (anchor.side === 'source' ? 'ja' : 'en');
  if (anchor.on === 'span') {
    return (
      <blockquote className="quote" lang={lang} data-orphaned={orphaned || undefined}>
        {anchor.exact}
      </blockquote>
    );
  }
  const text = document?.paragraphs.find(({ id }) => id === anchor.paragraph)?.text ?? '';
  return (
    <p className="quote quote-place">
      {t('comments.wholeParagraph')} <span lang={lang}>{text.slice(0, BEGINNING)}…</span>
    </p>
  );
}
