/** The far end of an English range: 3 to 5, $3-5 billion, between 3 and 5, 3% to 5%. */
import { multiply } from '../decimal.ts';
import { type EnglishNumeral, readEnglishNumeral } from './numerals.ts';
import { type Token, tokenAt } from './tokens.ts';
import { readCurrencySign, readEnglishUnit } from './units.ts';

const RANGE_SIGNS = new Set(['-', 'to', 'or', '~']);

/** The numeral behind a sign of range at token `at`, or undefined. */
export function readRangeEnd(tokens: readonly Token[], at: number, money: boolean): EnglishNumeral | undefined {
  const { text, spaced } = tokenAt(tokens, at);
  if (!RANGE_SIGNS.has(text) && !(text === 'and' && isBehindBetween(tokens, at))) return undefined;
  if (text === '-' && spaced !== tokenAt(tokens, at + 1).spaced) return undefined;
  const sign = money ? readCurrencySign(tokens, at + 1) : undefined;
  return readEnglishNumeral(tokens, sign?.next ?? at + 1, { money });
}

/** "3% to 5%": the far end behind the unit of the near one, where it has the same. */
export function readEndBehindUnit(tokens: readonly Token[], first: EnglishNumeral): EnglishNumeral | undefined {
  const unit = first.vague ? undefined : readEnglishUnit(tokens, first.next);
  const last = unit && readRangeEnd(tokens, unit.next, false);
  const own = last && readEnglishUnit(tokens, last.next);
  return own && own.kind === unit.kind && own.unit === unit.unit && last.value > first.value ? last : undefined;
}

function isBehindBetween(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= at - 6; i--) if (tokenAt(tokens, i).text === 'between') return true;
  return false;
}

/** Value, far end and the index behind them; in "$3-5 billion" the scale behind the second figure holds for both. */
export function shareScale(
  first: EnglishNumeral,
  last: EnglishNumeral | undefined,
): [number, number | undefined, number] {
  if (!last) return [first.value, first.high, first.next];
  if (last.scaled && !first.scaled && first.value < 1000) {
    const factor = scaleOf(last.value);
    const low = multiply(first.value, factor);
    if (low < last.value) return [low, last.value, last.next];
  }
  return [first.value, last.value, last.next];
}

function scaleOf(value: number): number {
  return [1e12, 1e9, 1e6, 1e3].find((scale) => value >= scale) ?? 1;
}
