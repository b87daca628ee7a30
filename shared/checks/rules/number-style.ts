/** Figures that are not written as the desk writes them: 12,000 with its comma; words below 10, digits from 10 up. */
import { CARDINALS, TENS } from '../../languages/en/number-words.ts';
import { remarkAt } from '../english/remark-at.ts';
import { isSentenceStart } from '../english/sentence-start.ts';
import type { CheckedParagraph, Remark, RowRule } from '../rule.ts';

/** Four digits may be a year, a page or a model; five and more, and four before a plural noun, are a count. */
const NO_COMMA =
  /(?<![\p{L}\d.,:/#_-]|No\. |no\. |[A-Z] )(?:\d{5,9}|\d{4}(?= (?:people|yen|dollars|euros|won|soldiers|troops|tons|meters|kilometers|workers|students|residents|households|cases|deaths|visitors)\b))(?![\p{L}\d:/_-]|[.,]\d)/gu;
const DIGIT =
  /(?<![\p{L}\d.,:/#$¥€£–-]|(?:No\.|p\.|pp\.|Article|Chapter|Phase|Level|Stage|Group|Page|Act|Class|Type|Route|Room|Gate|Line|Part|Day|Tier|Channel|Version|page|by|to|and|or|than) )([2-9]) (?=(people|men|women|children|countries|nations|lawmakers|officials|ministers|companies|firms|members|parties|prefectures|cities|towns|victims|soldiers|suspects|students|experts|leaders|groups|ships|vessels|aircraft|planes|missiles|cases|times)\b)/gu;
const ONES = new Map([...CARDINALS].filter(([, value]) => value >= 1 && value <= 9));
const FROM_ELEVEN = new Map([...[...CARDINALS].filter(([, value]) => value > 10), ...TENS]);
const WORD_NUMBER = new RegExp(
  `(?<![\\p{L}\\d-])(${[...FROM_ELEVEN.keys()].join('|')})(?:-(${[...ONES.keys()].join('|')}))?(?= (?:people|men|women|children|countries|nations|lawmakers|officials|ministers|companies|firms|members|prefectures|victims|soldiers|suspects|students|years|months|weeks|days|hours|minutes|percent|times|cases|ships|missiles)\\b)`,
  'giu',
);
const DIGIT_WORDS = new Map([...ONES].map(([word, value]) => [String(value), word]));

export const rule: RowRule = {
  id: 'number-style',
  type: 'house-style',
  severity: 'warning',
  scope: 'row',
  check: ({ target }, { settings }) => (settings.style === 'any' ? [] : target.flatMap(oddNumbers)),
};

function oddNumbers(paragraph: CheckedParagraph): readonly Remark[] {
  return [...withoutComma(paragraph), ...digitsForWords(paragraph), ...wordsForDigits(paragraph)];
}

function withoutComma(paragraph: CheckedParagraph): readonly Remark[] {
  return [...paragraph.text.matchAll(NO_COMMA)].map(({ 0: digits, index }) =>
    remarkAt({ paragraph, start: index, end: index + digits.length }, 'comma', withCommas(digits)),
  );
}

function digitsForWords(paragraph: CheckedParagraph): readonly Remark[] {
  return [...paragraph.text.matchAll(DIGIT)].map(({ 1: digit = '', index }) => ({
    ...remarkAt({ paragraph, start: index, end: index + 1 }, 'word', DIGIT_WORDS.get(digit)),
    severity: 'info' as const,
  }));
}

function wordsForDigits(paragraph: CheckedParagraph): readonly Remark[] {
  const { text } = paragraph;
  return [...text.matchAll(WORD_NUMBER)]
    .filter(({ index }) => !isSentenceStart(text, index))
    .map(({ 0: words, 1: tens = '', 2: ones = '', index }) => {
      const value = (FROM_ELEVEN.get(tens.toLowerCase()) ?? 0) + (ONES.get(ones.toLowerCase()) ?? 0);
      const range = { paragraph, start: index, end: index + words.length };
      return { ...remarkAt(range, 'digits', String(value)), severity: 'info' as const };
    });
}

/** 1234567 as 1,234,567. */
function withCommas(digits: string): string {
  const head = digits.slice(0, digits.length % 3);
  return [head, ...(digits.slice(head.length).match(/\d{3}/g) ?? [])].filter((group) => group !== '').join(',');
}
