/** English numerals: digits with their scale (8.9 billion, £3m, 10K), number words of any size, and words for an order of size. */
import { scaleByTen, VULGAR_FRACTIONS } from '../decimal.ts';
import { wordTable } from '../word-table.ts';
import { CARDINALS, LETTER_SCALES, SCALES, SHORT_SCALES, TENS, VAGUE_COUNTS } from './number-words.ts';
import { type Token, tokenAt } from './tokens.ts';

export interface EnglishNumeral {
  readonly value: number;
  /** Index of the first token behind it. */
  readonly next: number;
  /** The most that a word for an order of size may mean (dozens: 20 to 99). */
  readonly high?: number;
  readonly vague?: boolean;
  readonly approximate?: boolean;
  /** Written with digits, with or without a scale word. */
  readonly digits: boolean;
  /** A scale word or letter belongs to it. */
  readonly scaled: boolean;
  /** "one", "a dozen …": a word that may be no figure at all. */
  readonly faint?: boolean;
}

/** The words that a numeral may begin with. */
export const NUMERAL_STARTS: readonly string[] = [
  ...['a', 'an', 'dozen', 'few', 'half', 'quarter', 'several'],
  ...VAGUE_COUNTS.keys(),
  ...CARDINALS.keys(),
  ...TENS.keys(),
];

/** Whether a currency sign stands before, so that a letter is a scale ("$3b", but "3b" is a label). */
export interface NumeralPlace {
  readonly money: boolean;
}

/** The numeral that begins at token `at`, or undefined. Linear in its length. */
export function readEnglishNumeral(
  tokens: readonly Token[],
  at: number,
  place: NumeralPlace,
): EnglishNumeral | undefined {
  const token = tokenAt(tokens, at);
  if (token.kind === 'number') return readDigits(tokens, at, place);
  if (token.kind !== 'word') return undefined;
  return readVague(tokens, at) ?? readDozen(tokens, at) ?? readPartOfScale(tokens, at) ?? readWords(tokens, at);
}

function readDigits(tokens: readonly Token[], at: number, place: NumeralPlace): EnglishNumeral {
  const written = tokenAt(tokens, at).text.replaceAll(',', '');
  const fraction = VULGAR_FRACTIONS.get(tokenAt(tokens, at + 1).text);
  if (fraction !== undefined) return { value: Number(written) + fraction, next: at + 2, digits: true, scaled: false };
  const half = readAndAHalf(tokens, at + 1);
  if (half)
    return { value: scaleByTen(Number(written) + 0.5, half.exponent), next: half.next, digits: true, scaled: true };
  const scale = readScale(tokens, at + 1, place);
  return { value: scaleByTen(written, scale.exponent), next: scale.next, digits: true, scaled: scale.exponent > 0 };
}

/** "2 and a half million", "two-and-a-half": the power of ten behind the half, 0 where none is. */
function readAndAHalf(tokens: readonly Token[], at: number): { exponent: number; next: number } | undefined {
  let next = at;
  for (const word of ['and', 'a', 'half']) {
    if (isJoiningHyphen(tokens, next)) next += 1;
    if (tokenAt(tokens, next).text !== word) return undefined;
    next += 1;
  }
  const exponent = SCALES.get(tokenAt(tokens, next).text);
  return exponent === undefined ? { exponent: 0, next } : { exponent, next: next + 1 };
}

/** The scale words behind a figure: "million", "-million", "hundred thousand", "bn", "m". */
function readScale(tokens: readonly Token[], at: number, { money }: NumeralPlace): { exponent: number; next: number } {
  let exponent = 0;
  let next = at;
  for (;;) {
    const skip = isJoiningHyphen(tokens, next) ? 1 : 0;
    const token = tokenAt(tokens, next + skip);
    const power = SCALES.get(token.text) ?? SHORT_SCALES.get(token.text);
    if (power === undefined) break;
    exponent += power;
    next += skip + 1;
    // The full stop of "81 mil." belongs to the abbreviation when the sentence goes on.
    if (SHORT_SCALES.has(token.text) && isAbbreviationStop(tokens, next)) next += 1;
  }
  const token = tokenAt(tokens, next);
  const letter = token.spaced ? undefined : LETTER_SCALES.get(token.text);
  if (exponent === 0 && letter !== undefined && (money || token.text === 'k' || isCountedByMillions(tokens, next)))
    return { exponent: letter, next: next + 1 };
  return { exponent, next };
}

/** "12m people" and "3m barrels", but a wave of 12m and the 100m dash. */
function isCountedByMillions(tokens: readonly Token[], at: number): boolean {
  return tokenAt(tokens, at).text === 'm' && COUNTED_BY_MILLIONS.test(tokenAt(tokens, at + 1).text);
}

const COUNTED_BY_MILLIONS =
  /^(?:people|users|voters|residents|households|workers|visitors|tourists|barrels|tons|tonnes|shares|units|vehicles|cars|copies|jobs|doses|viewers|refugees|euros?|dollars|yen|pounds|yuan|won)$/;

function isAbbreviationStop(tokens: readonly Token[], at: number): boolean {
  const after = tokenAt(tokens, at + 1);
  return tokenAt(tokens, at).text === '.' && after.kind === 'word' && !after.capital;
}

/** "dozens", "tens of thousands", "hundreds of millions", "several hundred", "a few thousand" */
function readVague(tokens: readonly Token[], at: number): EnglishNumeral | undefined {
  const plural = VAGUE_COUNTS.get(tokenAt(tokens, at).text);
  if (plural) return readVagueTimes(tokens, at + 1, plural);
  const few = fewAt(tokens, at);
  if (few === undefined) return undefined;
  const scale = tokenAt(tokens, few).text;
  const exponent = SCALES.get(scale);
  if (exponent !== undefined) {
    const next = few + 1;
    return {
      value: scaleByTen(2, exponent),
      high: scaleByTen(9.99, exponent),
      vague: true,
      digits: false,
      scaled: true,
      next,
    };
  }
  if (scale === 'dozen') return { value: 24, high: 99, vague: true, digits: false, scaled: false, next: few + 1 };
  return { value: 2, high: 9, vague: true, faint: true, digits: false, scaled: false, next: few };
}

function readVagueTimes(tokens: readonly Token[], at: number, [low, high]: readonly [number, number]): EnglishNumeral {
  const factor = tokenAt(tokens, at).text === 'of' ? VAGUE_COUNTS.get(tokenAt(tokens, at + 1).text) : undefined;
  if (!factor || factor[0] < 200) return { value: low, high, vague: true, digits: false, scaled: false, next: at };
  const exponent = Math.floor(Math.log10(factor[0]));
  const size = { value: scaleByTen(low, exponent), high: scaleByTen(high, exponent) };
  return { ...size, vague: true, digits: false, scaled: true, next: at + 2 };
}

/** Index behind "several", "a few", "a couple of"; undefined when none of them stands there. */
function fewAt(tokens: readonly Token[], at: number): number | undefined {
  const { text } = tokenAt(tokens, at);
  if (text === 'several') return at + 1;
  if (text === 'few' && tokenAt(tokens, at - 1).text !== 'a') return undefined;
  if (text === 'a' && tokenAt(tokens, at + 1).text === 'few') return at + 2;
  return undefined;
}

/** "half a", "half-", "a half": what may stand before a dozen. */
const HALVES = wordTable({ half: ['a', '-'], a: ['half'] });

/** "a dozen", "half a dozen", "two dozen" */
function readDozen(tokens: readonly Token[], at: number): EnglishNumeral | undefined {
  const exact = (value: number, next: number) => ({ value, next, digits: false, scaled: false });
  const { text } = tokenAt(tokens, at);
  if (HALVES.get(text)?.includes(tokenAt(tokens, at + 1).text) && tokenAt(tokens, at + 2).text === 'dozen')
    return exact(6, at + 3);
  const times = text === 'a' ? 1 : CARDINALS.get(text);
  const hyphen = isJoiningHyphen(tokens, at + 1) ? 1 : 0;
  if (times === undefined || tokenAt(tokens, at + 1 + hyphen).text !== 'dozen') {
    return text === 'dozen' ? exact(12, at + 1) : undefined;
  }
  return exact(times * 12, at + 2 + hyphen);
}

const PARTS = wordTable({ half: 0.5, quarter: 0.25 });

/** "half a million", "a quarter of a million", "a half-million", "half-a-billion" */
function readPartOfScale(tokens: readonly Token[], at: number): EnglishNumeral | undefined {
  let next = tokenAt(tokens, at).text === 'a' ? at + 1 : at;
  const part = PARTS.get(tokenAt(tokens, next).text);
  if (part === undefined) return undefined;
  next += 1;
  while (['-', 'of', 'a'].includes(tokenAt(tokens, next).text)) next += 1;
  const exponent = SCALES.get(tokenAt(tokens, next).text);
  if (exponent === undefined) return undefined;
  return { value: scaleByTen(part, exponent), next: next + 1, digits: false, scaled: true };
}

/** "twenty-one", "one hundred and five", "two thousand five hundred", "a million", "one and a half million". */
function readWords(tokens: readonly Token[], at: number): EnglishNumeral | undefined {
  const total = { sum: 0, group: 0, next: at, scaled: false };
  if (['a', 'an'].includes(tokenAt(tokens, at).text) && SCALES.has(tokenAt(tokens, at + 1).text)) {
    total.group = 1;
    total.next = at + 1;
  } else {
    const small = readSmall(tokens, at);
    if (!small) return undefined;
    total.group = small.value;
    total.next = small.next;
  }
  const half = readAndAHalf(tokens, total.next);
  if (half) {
    return { value: scaleByTen(total.group + 0.5, half.exponent), next: half.next, digits: false, scaled: true };
  }
  while (takeScale(tokens, total) || takeRest(tokens, total));
  const value = total.sum + total.group;
  const alone = total.next === at + 1 && value <= 1;
  return { value, next: total.next, digits: false, scaled: total.scaled, ...(alone && { faint: true }) };
}

interface WordSum {
  sum: number;
  group: number;
  next: number;
  scaled: boolean;
}

function takeScale(tokens: readonly Token[], total: WordSum): boolean {
  const skip = isJoiningHyphen(tokens, total.next) ? 1 : 0;
  const exponent = SCALES.get(tokenAt(tokens, total.next + skip).text);
  if (exponent === undefined || total.group === 0) return false;
  if (exponent === 2) {
    total.group *= 100;
  } else {
    total.sum += scaleByTen(total.group, exponent);
    total.group = 0;
  }
  total.scaled = true;
  total.next += skip + 1;
  return true;
}

/** What follows a scale: "and five", "twenty-one"; after hundreds only what is below a hundred. */
function takeRest(tokens: readonly Token[], total: WordSum): boolean {
  if (!total.scaled || total.group % 100 !== 0) return false;
  const skip = tokenAt(tokens, total.next).text === 'and' ? 1 : 0;
  const small = readSmall(tokens, total.next + skip);
  // "a hundred and one of them" counts on, "two million and three people died" hardly ever does.
  if (!small || (skip === 1 && total.group === 0)) return false;
  total.group += small.value;
  total.next = small.next;
  return true;
}

/** Below a hundred: "seven", "seventeen", "seventy", "seventy-seven". */
function readSmall(tokens: readonly Token[], at: number): { value: number; next: number } | undefined {
  const { text } = tokenAt(tokens, at);
  const cardinal = CARDINALS.get(text);
  if (cardinal !== undefined) return { value: cardinal, next: at + 1 };
  const ten = TENS.get(text);
  if (ten === undefined) return undefined;
  const skip = isJoiningHyphen(tokens, at + 1) ? 1 : 0;
  const one = CARDINALS.get(tokenAt(tokens, at + 1 + skip).text);
  if (one === undefined || one === 0 || one > 9) return { value: ten, next: at + 1 };
  return { value: ten + one, next: at + 2 + skip };
}

/** A hyphen with no space on either side. */
export function isJoiningHyphen(tokens: readonly Token[], at: number): boolean {
  const token = tokenAt(tokens, at);
  return token.text === '-' && !token.spaced && !tokenAt(tokens, at + 1).spaced;
}

/** Whether these words and signs stand at `at`, one token each. */
export function follows(tokens: readonly Token[], at: number, words: readonly string[]): boolean {
  for (let i = 0; i < words.length; i++) if (tokenAt(tokens, at + i).text !== words[i]) return false;
  return true;
}
