/** "percent" and "%" in one text. */
import { placesOf } from '../english/places-of.ts';
import { remarkAt } from '../english/remark-at.ts';
import type { ArticleRule } from '../rule.ts';

export const rule: ArticleRule = {
  id: 'percent-mixed',
  type: 'house-style',
  severity: 'warning',
  scope: 'article',
  check(article) {
    if (article.settings.style === 'any') return [];
    // A headline has the sign for want of room.
    const signs = placesOf(article, /(?<=\d) ?%/g, true);
    const words = placesOf(article, / per ?cent\b/g, true);
    if (signs.length === 0 || words.length === 0) return [];
    return signs.length <= words.length
      ? signs.slice(0, 1).map((place) => remarkAt(place, 'sign', ' percent'))
      : words.slice(0, 1).map((place) => remarkAt(place, 'word'));
  },
};
