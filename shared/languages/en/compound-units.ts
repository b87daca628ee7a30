/** One figure in several units: "one hour and 10 minutes", "a year and six months", "110 yen 50 sen". */
import { multiply } from '../decimal.ts';
import type { FigureReading } from './figure-reading.ts';
import { follows, readEnglishNumeral } from './numerals.ts';
import { type Token, tokenAt } from './tokens.ts';
import { readEnglishUnit } from './units.ts';

/** The unit that may follow another one, and how many of them make it. */
const SMALLER: ReadonlyMap<string, { readonly unit: string; readonly each: number }> = new Map([
  ['year', { unit: 'month', each: 12 }],
  ['hour', { unit: 'minute', each: 60 }],
  ['minute', { unit: 'second', each: 60 }],
]);

/** The reading with the smaller unit behind it taken in, counted in that unit; else the reading as it is. */
export function joinSmallerUnit(tokens: readonly Token[], reading: FigureReading): FigureReading {
  return readHalfBehind(tokens, reading) ?? readSmallerUnit(tokens, reading);
}

/** "an hour and a half", "a decade and a half" */
function readHalfBehind(tokens: readonly Token[], reading: FigureReading): FigureReading | undefined {
  const { kind, faint, value, next } = reading;
  const isOne = faint === true || value === 1;
  if ((kind !== 'duration' && kind !== 'measure') || !follows(tokens, next, ['and', 'a', 'half'])) return undefined;
  const { faint: _, ...whole } = reading;
  return { ...whole, value: isOne ? value * 1.5 : value + 0.5, next: next + 3 };
}

function readSmallerUnit(tokens: readonly Token[], reading: FigureReading): FigureReading {
  const { kind, unit, value, high, vague, next } = reading;
  const isWhole = high === undefined && !vague;
  if (kind === 'money' && isWhole) return withCents(tokens, reading);
  const smaller = kind === 'duration' && isWhole ? SMALLER.get(unit ?? '') : undefined;
  if (!smaller) return reading;
  const rest = readEnglishNumeral(tokens, /^(?:and|,)$/.test(tokenAt(tokens, next).text) ? next + 1 : next, {
    money: false,
  });
  const own = rest && readEnglishUnit(tokens, rest.next);
  if (!rest || own?.kind !== 'duration' || own.unit !== smaller.unit || (own.factor ?? 1) !== 1) return reading;
  if (!Number.isInteger(rest.value) || rest.vague || rest.value >= smaller.each) return reading;
  const joined = { kind, unit: smaller.unit, value: multiply(value, smaller.each) + rest.value, next: own.next };
  return readSmallerUnit(tokens, joined);
}

/** "110 yen 50 sen", "2 dollars and 50 cents" */
function withCents(tokens: readonly Token[], reading: FigureReading): FigureReading {
  const { unit, value, next } = reading;
  const rest = readEnglishNumeral(tokens, tokenAt(tokens, next).text === 'and' ? next + 1 : next, { money: false });
  const own = rest && readEnglishUnit(tokens, rest.next);
  const isPart = own?.kind === 'money' && own.unit === unit && own.factor !== undefined && own.factor < 1;
  if (!rest || !isPart || rest.value >= 100) return reading;
  return { ...reading, value: multiply(value + rest.value * (own.factor ?? 1), 1), next: own.next };
}
