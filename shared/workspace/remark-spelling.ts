/** Which words of a remark are worth a second look, of those that a spelling library marks. */
import type { LanguageMark } from '../checks/language-mark.ts';

const JAPANESE = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;

/** Names, abbreviations and what holds a figure are no library's business. */
const PLAIN_WORD = /^\p{Ll}[\p{Ll}'’-]+$/u;

/** A remark with Japanese in it is a Japanese one that quotes English. */
export function isEnglishRemark(text: string): boolean {
  return text.trim() !== '' && !JAPANESE.test(text);
}

/** The marks of misspelt words that do not stand in the article either: its names and terms are known. */
export function misspellingsOf(
  remark: string,
  marks: readonly LanguageMark[],
  article: string,
): readonly LanguageMark[] {
  const known = new Set(article.toLowerCase().match(/[\p{L}'’-]+/gu) ?? []);
  return marks.filter(({ kind, start, end }) => {
    const word = remark.slice(start, end);
    return kind === 'spelling' && PLAIN_WORD.test(word) && !known.has(word.toLowerCase());
  });
}

/** Marks that still stand on their words after the text was typed on, so that they need not blink until it is read again. */
export function carryMarks(marks: readonly LanguageMark[], before: string, after: string): readonly LanguageMark[] {
  let same = 0;
  while (same < before.length && before[same] === after[same]) same += 1;
  // A word that is being typed on is another one.
  const isWhole = (end: number) => !/^[\p{L}\p{N}]/u.test(after.slice(end));
  return marks.filter(({ end }) => end <= same && isWhole(end));
}
