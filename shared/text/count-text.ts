/** How long a text is, as desks count: words of the translation, characters of the Japanese. */

export interface TextSize {
  readonly words: number;
  /** User-perceived characters (grapheme clusters) without spaces. */
  readonly characters: number;
}

const GRAPHEMES = new Intl.Segmenter('ja', { granularity: 'grapheme' });

const WORDS = {
  en: new Intl.Segmenter('en', { granularity: 'word' }),
  ja: new Intl.Segmenter('ja', { granularity: 'word' }),
} as const;

/** Where every code unit is a character of its own, nothing has to be looked at. */
const PLAIN = /^[\u0020-\u007e\u3001-\u3098\u309b-\u30ff\u4e00-\u9fff\uff01-\uff60‘’“”–—]*$/;

/** Words by Unicode's rules, a hyphenated word being its parts; a voiced or accented character is one character. */
export function countText(text: string, language: keyof typeof WORDS): TextSize {
  let words = 0;
  for (const { isWordLike } of WORDS[language].segment(text)) if (isWordLike) words += 1;
  const dense = text.replace(/\s/gu, '');
  const characters = PLAIN.test(dense) ? dense.length : [...GRAPHEMES.segment(dense)].length;
  return { words, characters };
}
