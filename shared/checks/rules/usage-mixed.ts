/** Two rival names for one thing in one text, where a glossary says that they are rivals: North Korea and DPRK. */
import type { TermIndex } from '../../glossary/term-index.ts';
import { type PlaceInTarget, placesOf } from '../english/places-of.ts';
import { isQuoted } from '../english/quoted-ranges.ts';
import { remarkAt } from '../english/remark-at.ts';
import type { ArticleRule } from '../rule.ts';

export const rule: ArticleRule = {
  id: 'usage-mixed',
  type: 'inconsistent-term',
  severity: 'info',
  scope: 'article',
  check: (article) =>
    rivalsIn(article.glossary.usageGroups).flatMap((rivals) => {
      const [usual, ...others] = rivals
        .map((pattern) => placesOf(article, pattern).filter((place) => isOwnWording(place)))
        .filter((places) => places.length > 0)
        .sort((a, b) => b.length - a.length);
      return others.flatMap(([place]) => (place ? [remarkAt(place, 'mixed', usual?.[0]?.words)] : []));
    }),
};

const RIVALS = new WeakMap<TermIndex['usageGroups'], readonly (readonly RegExp[])[]>();

/** A pattern for each wording of each usage group; made once a glossary. */
function rivalsIn(groups: TermIndex['usageGroups']): readonly (readonly RegExp[])[] {
  const rivals = RIVALS.get(groups) ?? groups.map((group) => group.map(patternOf));
  RIVALS.set(groups, rivals);
  return rivals;
}

/** The wording as whole words, in its own case, with or without a plural ending. */
function patternOf(wording: string): RegExp {
  const escaped = wording.trim().replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped.replace(/\s+/g, '\\s+')}s?(?![\\p{L}\\p{N}])`, 'gu');
}

/** Not a speaker's word, not a gloss in brackets ("Takeshima (Dokdo in Korean)"), not part of a longer name. */
function isOwnWording({ paragraph: { text }, start, end }: PlaceInTarget): boolean {
  if (isQuoted(text, { start, end })) return false;
  const before = text.slice(0, start);
  const isOutsideBrackets = before.lastIndexOf('(') <= before.lastIndexOf(')');
  return isOutsideBrackets && !/\p{Lu}\p{Ll}+ (?:of|for) (?:the )?$/u.test(before);
}
