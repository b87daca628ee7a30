/** Dates in few signs: 11/9 (month first), "the 5th to the 8th". */
import type { CalendarDate } from '../quantity.ts';
import type { FigureReading } from './figure-reading.ts';
import { isJoiningHyphen } from './numerals.ts';
import { readOrdinal } from './ordinals.ts';
import { type Token, tokenAt } from './tokens.ts';

/** "9/11": a day, or a fraction where it can be one; then the fraction has the day beside it. */
export function readSlashedDay(tokens: readonly Token[], at: number): FigureReading | undefined {
  const [first, slash, last] = [0, 1, 2].map((i) => tokenAt(tokens, at + i));
  if (slash?.text !== '/' || slash.spaced || last?.spaced || first === undefined || last === undefined)
    return undefined;
  if (!isOneOrTwoDigits(first) || !isOneOrTwoDigits(last) || isGoingOn(tokens, at + 3)) return undefined;
  const [month, day] = [Number(first.text), Number(last.text)];
  if (month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  const date = { month, day };
  const place = { next: at + 3, numeralAt: [at, at + 3] as const };
  if (month >= day) return { kind: 'date', value: Number.NaN, date, next: at + 3 };
  return { kind: 'ratio', value: month / day, parts: [month, day], date, ...place };
}

function isOneOrTwoDigits({ kind, text }: Token): boolean {
  return kind === 'number' && /^\d{1,2}$/.test(text);
}

function isGoingOn(tokens: readonly Token[], at: number): boolean {
  const { text, spaced, kind } = tokenAt(tokens, at);
  return !spaced && (text === '/' || text === '-' || kind === 'word');
}

interface DaySpan {
  readonly date: CalendarDate;
  readonly dateEnd: CalendarDate;
  readonly next: number;
}

/** "the 5th to the 8th", "the 19th and 20th": days of a month that was named before. */
export function readDaySpan(tokens: readonly Token[], at: number): DaySpan | undefined {
  const first = readOrdinal(tokens, at);
  if (!first?.digits || first.value > 31) return undefined;
  const sign = tokenAt(tokens, first.next).text;
  if (!isJoiningHyphen(tokens, first.next) && !/^(?:to|through|and|until)$/.test(sign)) return undefined;
  const start = tokenAt(tokens, first.next + 1).text === 'the' ? first.next + 2 : first.next + 1;
  const last = readOrdinal(tokens, start);
  if (!last?.digits || last.value > 31 || last.value <= first.value) return undefined;
  const after = tokenAt(tokens, last.next);
  // "The 5th and 6th games" are counted.
  if (after.kind === 'word' && !/^(?:in|at|of|to|for|by|and|with|when|as|this|last|next)$/.test(after.text))
    return undefined;
  return { date: { day: first.value }, dateEnd: { day: last.value }, next: last.next };
}
