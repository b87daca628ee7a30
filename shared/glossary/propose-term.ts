/** Words selected in a text as a term: in their dictionary form, with a reading where the parts are known. */
import type { Concept } from './concept.ts';

export interface ProposedTerm {
  readonly text: string;
  /** Empty where it is not known. */
  readonly reading: string;
}

const PARTICLES = /(?:について|による|として|では|には|から|まで|より|など|[はがをにでとものへや])$/;
const KANA = /^[\u3041-\u30ffー]+$/;

/** Without particles and brackets at its ends. The reading is put together from the longest known terms and kana. */
export function proposeSource(words: string, concepts: readonly Concept[]): ProposedTerm {
  const bare = words.replace(/^[\s「『（(]+|(?<![\s」』）)、。])[\s」』）)、。]+$/g, '');
  // Kana alone may well be a word that ends so (もの, から).
  const text = KANA.test(bare) ? bare : bare.replace(PARTICLES, '');
  return { text, reading: KANA.test(text) ? text : readingOf(text, concepts) };
}

function readingOf(text: string, concepts: readonly Concept[]): string {
  const known = new Map<string, string>();
  for (const { terms } of concepts) {
    for (const term of terms) if (term.reading && text.includes(term.text)) known.set(term.text, term.reading);
  }
  let reading = '';
  for (let at = 0; at < text.length; ) {
    const part = [...known.keys()].filter((word) => text.startsWith(word, at)).sort((a, b) => b.length - a.length)[0];
    const kana = /^[\u3041-\u30ffー]+/.exec(text.slice(at))?.[0];
    if (part === undefined && kana === undefined) return '';
    reading += part === undefined ? kana : known.get(part);
    at += (part ?? kana ?? '').length;
  }
  return reading;
}

/** Without an article, a possessive and punctuation; a plural that is no name in the singular. */
export function proposeTarget(words: string): string {
  const bare = words
    .trim()
    .replace(/^[“"'(]+|(?<![”"'),.;:])[”"'),.;:]+$/g, '')
    .replace(/^(?:the|an?)\s+/i, '')
    .replace(/[’']s$/, '')
    .replace(/\s+/g, ' ');
  if (/\p{Lu}/u.test(bare.slice(1))) return bare;
  return bare
    .replace(/(?<=[a-z]{2})ies$/, 'y')
    .replace(/(?<=(?:s|x|z|ch|sh))es$/, '')
    .replace(/(?<=[a-rt-z]{2})s$/, '');
}
