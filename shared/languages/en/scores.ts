/** English scores and records: 3-2, 13-21-3. */
import { type EnglishNumeral, isJoiningHyphen } from './numerals.ts';
import { type Token, tokenAt } from './tokens.ts';
import type { UnitReading } from './units.ts';

/** 13-21-3: wins, losses and draws. */
export function readFurtherParts(
  tokens: readonly Token[],
  parts: readonly number[],
  at: number,
): { parts: readonly number[]; next: number } {
  const { kind, text } = tokenAt(tokens, at + 1);
  const goesOn = isJoiningHyphen(tokens, at) && kind === 'number' && /^\d{1,3}$/.test(text);
  return goesOn ? readFurtherParts(tokens, [...parts, Number(text)], at + 2) : { parts, next: at };
}

/** 3-2 and 31-27: digits on both sides of a bare hyphen and no unit that they could share. */
export function isScore(
  tokens: readonly Token[],
  first: EnglishNumeral,
  last: EnglishNumeral,
  unit: UnitReading | undefined,
): boolean {
  if (tokenAt(tokens, first.next).text !== '-' || !first.digits || !last.digits) return false;
  if (first.scaled || last.scaled || first.value >= 1000 || last.value >= 1000) return false;
  return unit === undefined || unit.kind === 'points' || first.value >= last.value;
}
