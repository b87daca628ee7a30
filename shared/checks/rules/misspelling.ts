/** A word in small letters that the spelling dictionary, the glossary and the article itself do not know. */
import { findDialectSpelling } from '../english/dialect-words.ts';
import { languagePlaces, type MarkedPlace } from '../english/language-places.ts';
import { remarkAt } from '../english/remark-at.ts';
import type { ArticleRule, CheckedArticle } from '../rule.ts';

export const rule: ArticleRule = {
  id: 'misspelling',
  type: 'grammar',
  severity: 'warning',
  scope: 'article',
  check(article) {
    const count = wordCounts(article);
    return languagePlaces(article, 'spelling')
      .filter((place) => !isName(place) && !isKnown(place) && (count.get(place.words) ?? 0) < OFTEN)
      .map(({ paragraph, mark, words }) => {
        const wanted = mark.replacements.find((word) => isSlipOf(words, word));
        const remark = remarkAt({ paragraph, start: mark.start, end: mark.end }, wanted ? 'slip' : 'unknown', wanted);
        return wanted ? remark : { ...remark, severity: 'info' as const };
      });
  },
};

/** A word that comes back so often is a word of the subject, not a slip. */
const OFTEN = 3;

/** Names and acronyms can't be told from a dictionary, nor the parts of "all-nighter". */
function isName({ words, paragraph: { text }, mark }: MarkedPlace): boolean {
  return !/^\p{Ll}{4,}$/u.test(words) || /[\p{L}\p{N}]-$/u.test(text.slice(0, mark.start)) || text[mark.end] === '-';
}

/** The other dialect's spelling is another rule's business; what the glossary has is right. */
function isKnown({ words, paragraph, mark }: MarkedPlace): boolean {
  if (findDialectSpelling(words, 'american') !== undefined || findDialectSpelling(words, 'british') !== undefined)
    return true;
  return paragraph.wordings.some(({ start, end }) => start <= mark.start && mark.end <= end);
}

function wordCounts({ rows }: CheckedArticle): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { text } of rows.flatMap(({ target }) => target))
    for (const [word] of text.matchAll(/\p{L}+/gu)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** One letter too few or too many, or two that changed places: how a hand slips. Another letter may be another word. */
function isSlipOf(word: string, right: string): boolean {
  if (!/^\p{Ll}+$/u.test(right)) return false;
  const [short, long] = word.length < right.length ? [word, right] : [right, word];
  if (long.length - short.length === 1)
    return [...long].some((_, at) => long.slice(0, at) + long.slice(at + 1) === short);
  if (long.length !== short.length) return false;
  const at = [...word].findIndex((letter, i) => letter !== right[i]);
  return word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2) === right;
}
