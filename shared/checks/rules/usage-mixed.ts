/** Two rival names for one thing in one text: North Korea and DPRK. */
import { type PlaceInTarget, placesOf } from '../english/places-of.ts';
import { isQuoted } from '../english/quoted-ranges.ts';
import { remarkAt } from '../english/remark-at.ts';
import { RIVAL_USAGES } from '../english/rival-usages.ts';
import type { ArticleRule } from '../rule.ts';

export const rule: ArticleRule = {
  id: 'usage-mixed',
  type: 'inconsistent-term',
  severity: 'info',
  scope: 'article',
  check: (article) =>
    RIVAL_USAGES.flatMap((rivals) => {
      const [usual, ...others] = rivals
        .map((pattern) => placesOf(article, pattern).filter((place) => isOwnWording(place)))
        .filter((places) => places.length > 0)
        .sort((a, b) => b.length - a.length);
      return others.flatMap(([place]) => (place ? [remarkAt(place, 'mixed', usual?.[0]?.words)] : []));
    }),
};

/** Not a speaker's word, not a gloss in brackets ("Takeshima (Dokdo in Korean)"), not part of a longer name. */
function isOwnWording({ paragraph: { text }, start, end }: PlaceInTarget): boolean {
  if (isQuoted(text, { start, end })) return false;
  const before = text.slice(0, start);
  const isOutsideBrackets = before.lastIndexOf('(') <= before.lastIndexOf(')');
  return isOutsideBrackets && !/\p{Lu}\p{Ll}+ (?:of|for) (?:the )?$/u.test(before);
}
