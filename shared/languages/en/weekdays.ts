/** Weekdays in English dates: Sunday, Sunday, Nov. 19, 2017; Black Friday is none. */
import type { QuantityContext } from '../quantity.ts';
import { WEEKDAYS } from './calendar-words.ts';
import type { DateReading } from './date-reading.ts';
import { readDayBeforeMonth, readMonth } from './months.ts';
import { type Token, tokenAt } from './tokens.ts';

/** "Sunday", "Sunday, Nov. 19, 2017", "Sunday (Nov. 19)" */
export function readWeekday(tokens: readonly Token[], at: number, context: QuantityContext): DateReading | undefined {
  const { text, capital } = tokenAt(tokens, at);
  const singular = text.endsWith('s') && text.length > 6 ? text.slice(0, -1) : text;
  const weekday = capital ? WEEKDAYS.get(singular) : undefined;
  if (weekday === undefined || isNamedDay(tokens, at)) return undefined;
  const isShort = text.length <= 5;
  const stop = tokenAt(tokens, at + 1).text === '.';
  if (isShort && !stop) return undefined;
  const next = at + (isShort ? 2 : 1);
  const sign = tokenAt(tokens, next).text;
  const start = sign === ',' || sign === '(' || sign === 'the' ? next + 1 : next;
  const date = readMonth(tokens, start, context) ?? readDayBeforeMonth(tokens, start);
  if (date?.date.day === undefined || date.dateEnd) return { date: { weekday }, next };
  const close = sign === '(' && tokenAt(tokens, date.next).text === ')' ? 1 : 0;
  return { date: { weekday, ...date.date }, next: date.next + close };
}

const DAYS_WITH_NAMES = /^(?:ash|black|bloody|cyber|easter|fat|giving|good|holy|maundy|palm|shrove|super)$/;

/** Black Friday and Easter Sunday are feasts, and what appears "on Fox News Sunday" is a programme. */
function isNamedDay(tokens: readonly Token[], at: number): boolean {
  if (DAYS_WITH_NAMES.test(tokenAt(tokens, at - 1).text) && tokenAt(tokens, at - 1).capital) return true;
  let first = at;
  while (tokenAt(tokens, first - 1).kind === 'word' && tokenAt(tokens, first - 1).capital) first -= 1;
  return at - first >= 2 && tokenAt(tokens, first - 1).text === 'on';
}
