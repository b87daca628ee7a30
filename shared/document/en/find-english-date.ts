/** The first full date of an English line: November 20, 2017; Nov. 20, 2017; 20 November 2017; 2017/11/20. */
import { toIsoDate } from '../calendar-date.ts';
import type { FoundDate } from '../page-grammar.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  '(jan(?:uary|\\.)?|feb(?:ruary|\\.)?|mar(?:ch|\\.)?|apr(?:il|\\.)?|may|june?\\.?|july?\\.?|aug(?:ust|\\.)?|sept?(?:ember|\\.)?|oct(?:ober|\\.)?|nov(?:ember|\\.)?|dec(?:ember|\\.)?)';
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';
const MONTH_FIRST = new RegExp(`(?<![\\p{L}\\d])${MONTH}\\s{1,3}${DAY},?\\s{1,3}(\\d{4})(?!\\d)`, 'iu');
const DAY_FIRST = new RegExp(`(?<![\\p{L}\\d])${DAY}\\s{1,3}${MONTH},?\\s{1,3}(\\d{4})(?!\\d)`, 'iu');
const YEAR_FIRST = /(?<!\d)(\d{4})([/.-])(\d{1,2})\2(\d{1,2})(?!\d)/;

const WEEKDAY = '(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?';
const BEFORE = new RegExp(`(?<!\\p{L})${WEEKDAY},?\\s{1,3}$`, 'iu');
/** The weekday and the time of day that a page may print after its date. */
const AFTER = new RegExp(
  `^(?:,?\\s{0,3}\\(?${WEEKDAY}(?!\\p{L})\\)?)?(?:(?:,|\\s-)?\\s{1,3}(?:at\\s)?\\d{1,2}:\\d{2}(?:\\s?[ap]\\.?m\\.?)?(?:\\s(?:JST|GMT|UTC|EDT|EST))?)?`,
  'iu',
);

const monthNumber = (name = '') => MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;

/** The range takes in a weekday and a time of day beside the date. */
export function findEnglishDate(text: string): FoundDate | undefined {
  const monthFirst = MONTH_FIRST.exec(text);
  if (monthFirst) return found(text, monthFirst, [monthFirst[3], monthNumber(monthFirst[1]), monthFirst[2]]);
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst) return found(text, dayFirst, [dayFirst[3], monthNumber(dayFirst[2]), dayFirst[1]]);
  const yearFirst = YEAR_FIRST.exec(text);
  return yearFirst ? found(text, yearFirst, [yearFirst[1], yearFirst[3], yearFirst[4]]) : undefined;
}

function found(text: string, match: RegExpExecArray, parts: readonly unknown[]): FoundDate | undefined {
  const [year = 0, month = 0, day = 0] = parts.map(Number);
  const date = toIsoDate(year, month, day);
  if (!date) return undefined;
  const end = match.index + match[0].length;
  const before = BEFORE.exec(text.slice(0, match.index))?.[0].length ?? 0;
  const after = AFTER.exec(text.slice(end))?.[0].length ?? 0;
  return { start: match.index - before, end: end + after, date };
}
