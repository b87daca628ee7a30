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
  return skipIndexName(tokens, at) ?? skipTelephone(tokens, at) ?? skipGluedWord(tokens, at);
}

/** "Nikkei 225", "S&P 500": the number of shares in an index is a part of its name. */
function skipIndexName(tokens: readonly Token[], at: number): number | undefined {
  const name = INDEX_NAMES.get(tokenAt(tokens, at - 1).text);
  return name?.includes(tokenAt(tokens, at).text) && tokenAt(tokens, at - 1).capital ? at + 1 : undefined;
}

const INDEX_NAMES: ReadonlyMap<string, readonly string[]> = new Map([
  ['nikkei', ['225', '400']],
  ['p', ['500', '100']],
  ['ftse', ['100', '250']],
  ['csi', ['300']],
  ['russell', ['2000', '1000']],
  ['stoxx', ['600', '50']],
  ['nasdaq', ['100']],
  ['fortune', ['500']],
  ['topix', ['100', '500']],
]);

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
