/** A word spelt in the dialect that the desk does not print. */
import { type Dialect, findDialectSpelling } from '../english/dialect-words.ts';
import { remarkAt } from '../english/remark-at.ts';
import { isSentenceStart } from '../english/sentence-start.ts';
import type { CheckedParagraph, Remark, RowRule } from '../rule.ts';

const WORD = /(?<![\p{L}\p{N}@./_-])\p{L}{4,}(?![\p{L}\p{N}@/_]|\.\p{L})/gu;

export const rule: RowRule = {
  id: 'spelling-dialect',
  type: 'house-style',
  severity: 'warning',
  scope: 'row',
  check: ({ target }, { settings: { spelling } }) =>
    spelling === 'any' ? [] : target.flatMap((paragraph) => wordsOfOtherDialect(paragraph, spelling)),
};

function wordsOfOtherDialect(paragraph: CheckedParagraph, wanted: Dialect): readonly Remark[] {
  const { text } = paragraph;
  return [...text.matchAll(WORD)].flatMap(({ 0: word, index }) => {
    const spelling = findDialectSpelling(word.toLowerCase(), wanted);
    if (spelling === undefined || isName(text, index, word)) return [];
    const range = { paragraph, start: index, end: index + word.length };
    return [remarkAt(range, wanted, withCaseOf(word, spelling))];
  });
}

/** "Labour Party" and "Ministry of Defence" keep the spelling that they have at home. */
function isName(text: string, at: number, word: string): boolean {
  if (!/^\p{Lu}\p{Ll}/u.test(word)) return false;
  return !isSentenceStart(text, at) || /^\s+\p{Lu}/u.test(text.slice(at + word.length));
}

function withCaseOf(word: string, spelling: string): string {
  if (word.length > 1 && word === word.toUpperCase()) return spelling.toUpperCase();
  return /^\p{Lu}/u.test(word) ? spelling.charAt(0).toUpperCase() + spelling.slice(1) : spelling;
}
