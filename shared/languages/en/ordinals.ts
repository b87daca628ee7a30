/** English ordinals: third, twenty-first, 21st. */
import { ORDINALS, TENS } from './number-words.ts';
import { isJoiningHyphen } from './numerals.ts';
import { type Token, tokenAt } from './tokens.ts';

export interface OrdinalReading {
  readonly value: number;
  readonly next: number;
  readonly digits: boolean;
}

/** The words that an ordinal may begin with. */
export const ORDINAL_STARTS: readonly string[] = [...ORDINALS.keys(), ...TENS.keys()];

/** The ordinal that begins at token `at`, or undefined. */
export function readOrdinal(tokens: readonly Token[], at: number): OrdinalReading | undefined {
  const { kind, text, end } = tokenAt(tokens, at);
  if (kind === 'number') {
    const suffix = tokenAt(tokens, at + 1);
    if (!/^(?:st|nd|rd|th)$/.test(suffix.text) || suffix.start !== end) return undefined;
    return { value: Number(text.replaceAll(',', '')), next: at + 2, digits: true };
  }
  const word = ORDINALS.get(text);
  if (word !== undefined) return { value: word, next: at + 1, digits: false };
  const ten = TENS.get(text);
  if (ten === undefined || !isJoiningHyphen(tokens, at + 1)) return undefined;
  const one = ORDINALS.get(tokenAt(tokens, at + 2).text);
  return one !== undefined && one < 10 ? { value: ten + one, next: at + 3, digits: false } : undefined;
}
