/**
 * A crude stem: words that a dictionary and a text inflect or derive differently (invest, investing, investment) come out
 * alike. Wrong company (organ, organisation) is cheap where many words vote; never ask it about terms.
 */

/** Changes whenever the stems do: data that holds stems says with which it was made. */
export const STEM_VERSION = 1;

/** Letters that decide; longer words differ mostly in their derivation. */
const LONGEST = 7;

/** Expects one lower-case word without its possessive. */
export function stemOf(word: string): string {
  let stem = withoutPlural(word);
  if (stem.length > 5 && stem.endsWith('ing')) stem = stem.slice(0, -3);
  else if (stem.length > 4 && stem.endsWith('ied')) stem = `${stem.slice(0, -3)}y`;
  else if (stem.length > 4 && stem.endsWith('ed')) stem = stem.slice(0, -2);
  if (stem.length > 5 && stem.endsWith('ly')) stem = stem.slice(0, -2);
  if (stem.length > 4 && stem.endsWith('e')) stem = stem.slice(0, -1);
  if (stem.length > 3 && stem.endsWith('y')) stem = `${stem.slice(0, -1)}i`;
  if (stem.length > 4 && /([bdgklmnprt])\1$/.test(stem)) stem = stem.slice(0, -1);
  return stem.slice(0, LONGEST);
}

function withoutPlural(word: string): string {
  if (word.length < 4 || !word.endsWith('s') || /(?:ss|us|is)$/.test(word)) return word;
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  return /(?:s|x|z|ch|sh)es$/.test(word) ? word.slice(0, -2) : word.slice(0, -1);
}
