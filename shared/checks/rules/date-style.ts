/** Dates that are not written as the desk writes them: Nov. 19, 2017; November 2017; March 5. */
import { remarkAt } from '../english/remark-at.ts';
import type { CheckedParagraph, Remark, RowRule } from '../rule.ts';

const LONG = 'January|February|March|April|May|June|July|August|September|October|November|December';
const SHORT = 'Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec';
/** As the Associated Press has them before a day; the other months are never shortened. */
const BEFORE_DAY: Readonly<Record<string, string>> = {
  Jan: 'Jan.',
  Feb: 'Feb.',
  Mar: 'March',
  Apr: 'April',
  May: 'May',
  Jun: 'June',
  Jul: 'July',
  Aug: 'Aug.',
  Sep: 'Sept.',
  Oct: 'Oct.',
  Nov: 'Nov.',
  Dec: 'Dec.',
};
const MONTH = `(${LONG}|(?:${SHORT})\\b\\.?)`;
const DAY_FIRST = new RegExp(
  `(?<![\\d-])(?:the )?(\\d{1,2})(?:st|nd|rd|th)?(?: of)? ${MONTH}(?![\\p{L}\\d])(,? \\d{4})?`,
  'gu',
);
const MONTH_FIRST = new RegExp(`(?<!\\p{L})${MONTH} (\\d{1,2})(st|nd|rd|th)?(?![\\d,]\\d|[.:]\\d|\\p{L})`, 'gu');
const MONTH_ALONE = new RegExp(`(?<!\\p{L})((?:${SHORT})\\b\\.?),? (\\d{4})(?!\\d)`, 'gu');
const DIGITS = /(?<![\d/.-])((?:19|20)\d\d)[/-](\d{1,2})[/-](\d{1,2})(?![\d/-])/g;

export const rule: RowRule = {
  id: 'date-style',
  type: 'house-style',
  severity: 'warning',
  scope: 'row',
  check: ({ target }, { settings }) => (settings.style === 'any' ? [] : target.flatMap(oddDates)),
};

interface OddDate {
  readonly key: string;
  readonly start: number;
  readonly end: number;
  readonly wanted: string;
}

function oddDates(paragraph: CheckedParagraph): readonly Remark[] {
  const { text } = paragraph;
  return [...dayFirst(text), ...monthFirst(text), ...monthAlone(text), ...digitsOnly(text)]
    .filter(({ start, end, wanted }) => text.slice(start, end) !== wanted)
    .map(({ key, start, end, wanted }) => remarkAt({ paragraph, start, end }, key, wanted));
}

function dayFirst(text: string): readonly OddDate[] {
  return [...text.matchAll(DAY_FIRST)].flatMap(({ 0: words, 1: day = '', 2: month = '', 3: year, index }) => {
    if (!isDay(day)) return [];
    const wanted = `${beforeDay(month)} ${day}${year ? `, ${year.trim().replace(/^, /, '')}` : ''}`;
    return [{ key: 'order', start: index, end: index + words.length, wanted }];
  });
}

function monthFirst(text: string): readonly OddDate[] {
  return [...text.matchAll(MONTH_FIRST)].flatMap(({ 0: words, 1: month = '', 2: day = '', 3: ordinal, index }) => {
    if (!isDay(day) || isDayBefore(text, index)) return [];
    const key = ordinal ? 'ordinal' : 'month';
    return [{ key, start: index, end: index + words.length, wanted: `${beforeDay(month)} ${day}` }];
  });
}

function monthAlone(text: string): readonly OddDate[] {
  return [...text.matchAll(MONTH_ALONE)].flatMap(({ 0: words, 1: month = '', 2: year = '', index }) =>
    isDayBefore(text, index)
      ? []
      : [{ key: 'alone', start: index, end: index + words.length, wanted: `${longName(month)} ${year}` }],
  );
}

function digitsOnly(text: string): readonly OddDate[] {
  return [...text.matchAll(DIGITS)].flatMap(({ 0: words, 1: year = '', 2: month = '', 3: day = '', index }) => {
    const name = LONG.split('|')[Number(month) - 1];
    if (!name || !isDay(day)) return [];
    return [
      { key: 'digits', start: index, end: index + words.length, wanted: `${beforeDay(name)} ${Number(day)}, ${year}` },
    ];
  });
}

/** "19 Nov 2017": the month belongs to the day before it. */
function isDayBefore(text: string, at: number): boolean {
  return /(?<![\d,.])\d{1,2}(?:st|nd|rd|th)?(?: of)? $/.test(text.slice(Math.max(0, at - 12), at));
}

function isDay(day: string): boolean {
  return Number(day) >= 1 && Number(day) <= 31;
}

function beforeDay(month: string): string {
  return BEFORE_DAY[month.slice(0, 3)] ?? month;
}

function longName(month: string): string {
  return LONG.split('|').find((name) => name.startsWith(month.slice(0, 3))) ?? month;
}
