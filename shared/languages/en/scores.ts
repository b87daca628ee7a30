/** English scores and records: 3-2, 13-21-3. */
import type { FigureReading } from './figure-reading.ts';
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

/** "3-for-4", the hits of so many at-bats. */
export function readAtBats(tokens: readonly Token[], at: number, hits: EnglishNumeral): FigureReading | undefined {
  const for_ = hits.next + 1;
  if (!isJoiningHyphen(tokens, hits.next) || tokenAt(tokens, for_).text !== 'for' || !isJoiningHyphen(tokens, for_ + 1))
    return undefined;
  const { kind, text } = tokenAt(tokens, for_ + 2);
  if (kind !== 'number' || !/^\d{1,2}$/.test(text)) return undefined;
  const next = for_ + 3;
  return { kind: 'score', value: hits.value, parts: [hits.value, Number(text)], next, numeralAt: [at, next] };
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
