/** One Japanese name with its long vowel written in two ways: Ota and Ohta. */
import { placesOf } from '../english/places-of.ts';
import { remarkAt } from '../english/remark-at.ts';
import type { ArticleRule } from '../rule.ts';

const NAME = /(?<![\p{L}\p{N}'’-])\p{Lu}[\p{Ll}]{2,}(?![\p{L}\p{N}.-])/gu;
const MORAE =
  /^(?:(?:[kgsztdnhbpmr]y?|[yw]|j|ch|sh|ts|f|kk|ss|tt|pp|tch|ssh|kky|ppy|tts)?[aeiou]|n(?![aeiouy])|m(?=[bmp]))+$/;
/** Capitalised English words that read as romaji. */
const NO_NAMES = new Set([
  'moon',
  'mon',
  'noon',
  'soon',
  'sooner',
  'too',
  'took',
  'room',
  'zoo',
  'hood',
  'good',
  'goods',
  'wood',
  'pouch',
]);

export const rule: ArticleRule = {
  id: 'long-vowel',
  type: 'house-style',
  severity: 'warning',
  scope: 'article',
  check(article) {
    const spellings = new Map<string, Map<string, ReturnType<typeof placesOf>>>();
    for (const place of placesOf(article, NAME)) {
      const key = shortVowels(place.words);
      if (key.length < 3 || !MORAE.test(key) || NO_NAMES.has(place.words.toLowerCase())) continue;
      const ways = spellings.get(key) ?? new Map();
      spellings.set(key, ways.set(place.words, [...(ways.get(place.words) ?? []), place]));
    }
    return [...spellings.values()]
      .filter((ways) => ways.size > 1)
      .flatMap((ways) => {
        const [usual, ...rest] = [...ways].sort(([, a], [, b]) => b.length - a.length);
        return rest.flatMap(([, places]) => places.slice(0, 1).map((place) => remarkAt(place, 'mixed', usual?.[0])));
      });
  },
};

/** Lower case without macrons and with every long o and u short. */
function shortVowels(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[\u0302\u0304]/g, '')
    .toLowerCase()
    .replace(/o(?:o|u)|oh(?![aeiou])/g, 'o')
    .replace(/uu/g, 'u');
}
