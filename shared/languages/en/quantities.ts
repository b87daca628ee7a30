/** Reads the figures, dates and times of an English text with their units, ranges, bounds and approximations. */
import { foldWidth } from '../../text/fold-width.ts';
import type { Quantity, QuantityContext } from '../quantity.ts';
import type { DateReading } from './date-reading.ts';
import { DATE_STARTS, readEnglishDate } from './dates.ts';
import type { FigureReading } from './figure-reading.ts';
import { FIGURE_STARTS, readEnglishFigure, readSpanFigure } from './figures.ts';
import { skipLabel } from './labels.ts';
import { readDistantBound, readQualifierAfter, readQualifierBefore } from './qualifiers.ts';
import { SPAN_STARTS } from './span-words.ts';
import { readEnglishTime, TIME_STARTS } from './times.ts';
import { type Token, tokenAt, tokenise } from './tokens.ts';

/** What may begin with a word or a sign. */
type Starts = { readonly [reading in 'time' | 'date' | 'figure' | 'span']?: true };

/** Most words begin nothing, and asking every reader about each of them would be most of the work. */
const STARTS: ReadonlyMap<string, Starts> = startsOf({
  time: TIME_STARTS,
  date: DATE_STARTS,
  figure: FIGURE_STARTS,
  span: SPAN_STARTS,
});
const ALL: Starts = { time: true, date: true, figure: true };

function startsOf(lists: Readonly<Record<keyof Starts, readonly string[]>>): ReadonlyMap<string, Starts> {
  const starts = new Map<string, Starts>();
  for (const [reading, words] of Object.entries(lists)) {
    for (const word of words) starts.set(word, { ...starts.get(word), [reading]: true });
  }
  return starts;
}

/** The kinds of quantity that may begin with this token; undefined when none does. */
export function startsAt({ kind, text }: Token): Starts | undefined {
  return kind === 'number' ? ALL : STARTS.get(text);
}

/** All figures, dates and times of the text, in order and without overlap. Linear in its length. */
export function findEnglishQuantities(text: string, context: QuantityContext): readonly Quantity[] {
  const tokens = tokenise(foldWidth(text));
  const quantities: Quantity[] = [];
  let free = 0;
  for (let at = 0; at < tokens.length; ) {
    const label = skipLabel(tokens, at);
    const reading = label === undefined ? readAt(tokens, at, context) : undefined;
    if (!reading) {
      at = label ?? at + 1;
      continue;
    }
    quantities.push(toQuantity(tokens, at, free, reading));
    free = reading.next;
    at = reading.next;
  }
  return quantities;
}

function readAt(tokens: readonly Token[], at: number, context: QuantityContext): FigureReading | undefined {
  const may = startsAt(tokenAt(tokens, at));
  if (!may) return undefined;
  const time = may.time && readEnglishTime(tokens, at);
  if (time) return { kind: 'time', value: Number.NaN, ...time };
  const date = may.date && !isFigureFirst(tokens, at) ? readEnglishDate(tokens, at, context) : undefined;
  if (date) return { kind: 'date', value: Number.NaN, ...date } satisfies FigureReading & DateReading;
  if (may.figure) return readEnglishFigure(tokens, at);
  return may.span && readSpanFigure(tokens, at);
}

/** The 1960s are no year, and $2000 is none either (the sign comes first there). */
function isFigureFirst(tokens: readonly Token[], at: number): boolean {
  const { kind } = tokenAt(tokens, at);
  const after = tokenAt(tokens, at + 1);
  if (kind !== 'number') return false;
  return (
    (after.text === 's' && !after.spaced) || after.text === '%' || /^(?:percent|people|yen|dollars)$/.test(after.text)
  );
}

function toQuantity(
  tokens: readonly Token[],
  at: number,
  free: number,
  { next, numeralAt, ...reading }: FigureReading,
): Quantity {
  const offset = (from: number, to: number) => ({
    start: tokenAt(tokens, from).start,
    end: tokenAt(tokens, to - 1).end,
  });
  const numeral = numeralAt && { numeral: offset(...numeralAt) };
  const before = readQualifierBefore(tokens, at, free);
  const usable = before && isMeant(tokens, [at - before.length, at], reading) ? before : undefined;
  const isDated = reading.kind === 'date' || reading.kind === 'time';
  const after = isDated ? undefined : readQualifierAfter(tokens, next);
  const bound = after?.bound ?? usable?.bound ?? (isDated ? undefined : readDistantBound(tokens, at, free));
  const approximate = usable?.approximate || after?.approximate || reading.approximate;
  return {
    ...reading,
    ...numeral,
    ...offset(at - (usable?.length ?? 0), next + (after?.length ?? 0)),
    ...(bound && { bound }),
    ...(approximate && { approximate: true }),
    ...(usable?.sign && { sign: usable.sign }),
    ...(!isDated && perOf(tokens, next + (after?.length ?? 0))),
  };
}

const RATES: ReadonlyMap<string, Quantity['per']> = new Map([
  ['hourly', 'hour'],
  ['daily', 'day'],
  ['weekly', 'week'],
  ['monthly', 'month'],
  ['annually', 'year'],
  ['yearly', 'year'],
]);
const PERIODS = ['hour', 'day', 'week', 'month', 'year'] as const;

/** "30,000 yen a month", "three days per week", "5 million annually" */
function perOf(tokens: readonly Token[], at: number): Pick<Quantity, 'per'> {
  const { text } = tokenAt(tokens, at);
  const said = /^(?:a|an|per|each|every)$/.test(text) ? tokenAt(tokens, at + 1).text : undefined;
  const per = RATES.get(text) ?? PERIODS.find((period) => period === said);
  return per ? { per } : {};
}

/** "before", "shortly after" and "just past" qualify a time of day and nothing else. */
function isOfHours(tokens: readonly Token[], from: number, figure: number): boolean {
  return tokens.slice(from, figure).some(({ text }) => /^(?:before|after|past)$/.test(text));
}

/** "some 300" but not "some one"; "over 3 years" may mean during them. */
function isMeant(
  tokens: readonly Token[],
  [at, qualified]: readonly [from: number, figure: number],
  { kind, value, faint, vague }: Omit<FigureReading, 'next'>,
): boolean {
  const word = tokenAt(tokens, at).text;
  if (isOfHours(tokens, at, qualified)) return kind === 'time' && !vague;
  if (word === 'some') return value >= 10 && !faint;
  if (kind === 'date') return false;
  // "Over three years" may mean during them; "for over three years" can't.
  if (word === 'over' && kind === 'duration')
    return /^(?:for|in|after|of|took|lasting|well)$/.test(tokenAt(tokens, at - 1).text);
  return true;
}
