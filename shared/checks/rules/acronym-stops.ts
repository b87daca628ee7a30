/** One acronym with and without full stops in a text: "U.S." and "US". */
import { placesOf } from '../english/places-of.ts';
import { remarkAt } from '../english/remark-at.ts';
import type { ArticleRule } from '../rule.ts';

const STOPPED = /(?<![\p{L}.])(?:\p{Lu}\.){2,}/gu;
const PLAIN = /(?<![\p{L}\p{N}.&-])\p{Lu}{2,5}(?![\p{L}\p{N}.&$])/gu;

export const rule: ArticleRule = {
  id: 'acronym-stops',
  type: 'house-style',
  severity: 'info',
  scope: 'article',
  check(article) {
    const stopped = placesOf(article, STOPPED, true);
    const plain = placesOf(article, PLAIN, true);
    const forms = new Map(stopped.map(({ words }) => [words.replaceAll('.', ''), words]));
    // Where a text mixes the two, one remark an acronym is enough: at the first place of the rarer form.
    return [...forms].flatMap(([letters, dotted]) => {
      const bare = plain.filter(({ words }) => words === letters);
      const full = stopped.filter(({ words }) => words === dotted);
      if (bare.length === 0) return [];
      const [place] = bare.length <= full.length ? bare : full;
      return place ? [remarkAt(place, 'mixed', place.words === letters ? dotted : letters)] : [];
    });
  },
};
