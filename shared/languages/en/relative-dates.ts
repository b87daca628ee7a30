/** English dates that count from another day, and seasons: last year, the following day, yesterday, next spring. */
import { resolveRelative } from '../calendar.ts';
import type { QuantityContext } from '../quantity.ts';
import { CONTEXT_SHIFTS, RELATIVE_DAYS, RELATIVE_UNITS, SEASONS, SHIFTS } from './calendar-words.ts';
import type { DateReading } from './date-reading.ts';
import { yearBehind } from './months.ts';
import { type Token, tokenAt } from './tokens.ts';

/** "last year", "this month", "the following day", "last December", "next spring", "yesterday" */
export function readRelative(tokens: readonly Token[], at: number, context: QuantityContext): DateReading | undefined {
  const { text } = tokenAt(tokens, at);
  const day = RELATIVE_DAYS.get(text);
  if (day) return { date: resolveRelative(day, {}, context), next: at + 1 };
  const offset = SHIFTS.get(text) ?? CONTEXT_SHIFTS.get(text);
  if (offset === undefined) return undefined;
  const word = tokenAt(tokens, at + 1).text;
  const unit = RELATIVE_UNITS.get(word);
  if (unit) {
    // "The next day" counts from what was told, and "for the last year" is a length of time.
    const isTold = CONTEXT_SHIFTS.has(text) || tokenAt(tokens, at - 1).text === 'the';
    const relative = { unit, offset, ...(isTold && { fromContext: true as const }) };
    return { date: resolveRelative(relative, {}, context), next: at + 2 };
  }
  const season = SEASONS.get(word);
  if (season) return { date: resolveRelative({ unit: 'year', offset }, { season }, {}), next: at + 2 };
  return undefined;
}

/** "in spring 2017", "early spring"; "fall" and "spring" alone are verbs as often, so a word before or a year behind decides. */
export function readSeason(tokens: readonly Token[], at: number): DateReading | undefined {
  const { text } = tokenAt(tokens, at);
  const season = SEASONS.get(text);
  if (!season) return undefined;
  const year = yearBehind(tokens, at + 1);
  if (year) return { date: { season, year: year.year }, next: year.next };
  // The fall of a wall is no season.
  if (tokenAt(tokens, at + 1).text === 'of' && !SHIFTS.has(tokenAt(tokens, at + 2).text)) return undefined;
  const before = tokenAt(tokens, at - 1).text;
  const clear = /^(?:in|early|late|mid)$/.test(before) || (before === 'the' && tokenAt(tokens, at - 2).text === 'in');
  return clear ? { date: { season }, next: at + 1 } : undefined;
}
