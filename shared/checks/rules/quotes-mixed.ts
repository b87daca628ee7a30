/** Straight and curly quotation marks in one text. */
import { placesOf } from '../english/places-of.ts';
import { remarkAt } from '../english/remark-at.ts';
import type { ArticleRule } from '../rule.ts';

const STRAIGHT = /"|(?<=\p{L})'(?=\p{L})/gu;
const CURLY = /[“”]|(?<=\p{L})’(?=\p{L})/gu;

export const rule: ArticleRule = {
  id: 'quotes-mixed',
  type: 'layout',
  severity: 'info',
  scope: 'article',
  check(article) {
    const straight = placesOf(article, STRAIGHT);
    const curly = placesOf(article, CURLY);
    if (straight.length === 0 || curly.length === 0) return [];
    // One remark says it all; it stands at the first of the kind that the text uses less.
    const [key, places] =
      straight.length <= curly.length ? (['straight', straight] as const) : (['curly', curly] as const);
    return places.slice(0, 1).map((place) => remarkAt(place, key));
  },
};
