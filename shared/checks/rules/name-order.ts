/** A person's name in both orders in one text, or in the order that the glossary does not have. */
import { rangesOverlap } from '../../text/range.ts';
import { type PlaceInTarget, placesOf } from '../english/places-of.ts';
import { remarkAt } from '../english/remark-at.ts';
import type { ArticleRule, CheckedArticle, Remark } from '../rule.ts';

const TWO_NAMES = /(?<![\p{L}’'.-])(?=(\p{Lu}[\p{Ll}’'-]+ \p{Lu}[\p{Ll}’'-]+)(?![\p{L}]))/gu;

export const rule: ArticleRule = {
  id: 'name-order',
  type: 'entity',
  severity: 'warning',
  scope: 'article',
  check(article) {
    const names = namesByWords(article);
    const settled = settledNames(article);
    return [...names].flatMap(([name, places]): readonly Remark[] => {
      const reverse = name.split(' ').toReversed().join(' ');
      if (settled.has(name)) return [];
      if (settled.has(reverse)) return places.slice(0, 1).map((place) => remarkAt(place, 'glossary', reverse));
      // "Leave Means Leave" is no name.
      const others = (names.get(reverse) ?? []).filter((other) => !places.some((place) => overlap(place, other)));
      if (others.length === 0) return [];
      const isRarer = places.length < others.length || (places.length === others.length && comesAfter(places, others));
      return isRarer ? places.slice(0, 1).map((place) => remarkAt(place, 'mixed', reverse)) : [];
    });
  },
};

function namesByWords(article: CheckedArticle): ReadonlyMap<string, readonly PlaceInTarget[]> {
  const names = new Map<string, PlaceInTarget[]>();
  for (const { paragraph, start } of placesOf(article, TWO_NAMES)) {
    const name = /^\S+ \p{Lu}[\p{Ll}’'-]+/u.exec(paragraph.text.slice(start))?.[0].replace(/[’']s?$/, '') ?? '';
    const [first, second] = name.split(' ');
    if (first === second) continue;
    names.set(name, [...(names.get(name) ?? []), { paragraph, start, end: start + name.length, words: name }]);
  }
  return names;
}

/** Names of two words that the glossary renders for what the source says. */
function settledNames({ rows }: CheckedArticle): ReadonlySet<string> {
  return new Set(
    rows.flatMap(({ source }) =>
      source.flatMap(({ terms }) =>
        terms.flatMap(({ concept }) =>
          concept.terms
            .filter(({ language, status }) => language === 'en' && status !== 'forbidden' && status !== 'deprecated')
            .map(({ text }) => text),
        ),
      ),
    ),
  );
}

function overlap(a: PlaceInTarget, b: PlaceInTarget): boolean {
  return a.paragraph === b.paragraph && rangesOverlap(a, b);
}

function comesAfter(places: readonly PlaceInTarget[], others: readonly PlaceInTarget[]): boolean {
  const [a, b] = [places[0], others[0]];
  if (!a || !b) return false;
  return a.paragraph === b.paragraph ? a.start > b.start : a.paragraph.id > b.paragraph.id;
}
