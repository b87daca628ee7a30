/** Digits that are no figure: telephone numbers, and names in which digits and letters touch (247sports, 5G, 3D). */
import { LETTER_SCALES, SHORT_SCALES } from './number-words.ts';
import { isJoiningHyphen } from './numerals.ts';
import { type Token, tokenAt } from './tokens.ts';
import { readEnglishUnit } from './units.ts';

/** Letters that may touch a figure without being a unit or a scale. */
const SUFFIX = /^(?:st|nd|rd|th|s|am|pm|p|a|x|odd)$/;

/** Index behind the label that begins at token `at`, or undefined when what stands there may be a figure. */
export function skipLabel(tokens: readonly Token[], at: number): number | undefined {
  if (tokenAt(tokens, at).kind !== 'number') return undefined;
  return skipTelephone(tokens, at) ?? skipGluedWord(tokens, at);
}

/** Three or more numbers joined by hyphens, one of them of three digits: 859-292-3680, but not a record of 5-0-0. */
function skipTelephone(tokens: readonly Token[], at: number): number | undefined {
  let next = at + 1;
  let isLong = tokenAt(tokens, at).text.length >= 3;
  let count = 1;
  while (isJoiningHyphen(tokens, next) && tokenAt(tokens, next + 1).kind === 'number') {
    isLong ||= tokenAt(tokens, next + 1).text.length >= 3;
    next += 2;
    count += 1;
  }
  return count >= 3 && isLong && !isIsoDate(tokens, at) ? next : undefined;
}

function isIsoDate(tokens: readonly Token[], at: number): boolean {
  return [4, 2, 2].every((length, i) => tokenAt(tokens, at + 2 * i).text.length === length);
}

function skipGluedWord(tokens: readonly Token[], at: number): number | undefined {
  const { kind, text, spaced, capital } = tokenAt(tokens, at + 1);
  if (kind !== 'word' || spaced || SUFFIX.test(text) || SHORT_SCALES.has(text) || LETTER_SCALES.has(text))
    return undefined;
  // 5G, but 5g of salt
  if (text === 'g' && capital) return at + 2;
  if (/^(?:million|billion|trillion|thousand|hundred)$/.test(text) || readEnglishUnit(tokens, at + 1)) return undefined;
  return at + 2;
}
