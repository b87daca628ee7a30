/** The first full date of a Japanese line: 2017年11月20日, 平成29年…, 二〇一七年十一月二十日, 2017/11/20, with its time of day. */
import { foldWidth } from '../../text/fold-width.ts';
import { toIsoDate } from '../calendar-date.ts';
import type { FoundDate } from '../page-grammar.ts';

/** The year before each era's first. */
const ERAS: Readonly<Record<string, number>> = { 明治: 1867, 大正: 1911, 昭和: 1925, 平成: 1988, 令和: 2018 };
const DIGITS = '〇一二三四五六七八九';
const NUMBER = '(?:\\d{1,4}|[〇一二三四五六七八九十]{1,4})';
const WRITTEN = new RegExp(
  `(?:(明治|大正|昭和|平成|令和)\\s?)?(元|${NUMBER})\\s?(?:\\([^()]{1,8}\\))?\\s?年\\s{0,2}(${NUMBER})\\s?月\\s{0,2}(${NUMBER})\\s?日`,
);
const SLASHED = /(?<!\d)(\d{4})\s?([/.-])\s?(\d{1,2})\s?\2\s?(\d{1,2})(?!\d)/;
const WEEKDAY =
  '(?:\\s?(?:[([][日月火水木金土](?:曜日?)?(?:・?祝)?[)\\]]|[日月火水木金土]曜日?|[日月火水木金土](?!\\p{L})))?';
const TIME = '(?:\\s{0,2}(?:午[前後])?\\s?\\d{1,2}(?::\\d{2}|時(?:\\d{1,2}分)?))?';
const AFTER = new RegExp(`^${WEEKDAY}${TIME}(?:\\s?(?:付け?|更新|配信|掲載|公開|発行|号))?`, 'u');

/** The range takes in the weekday, the time of day and 付 or 更新 behind the date. */
export function findJapaneseDate(text: string): FoundDate | undefined {
  const folded = foldWidth(text);
  const match = WRITTEN.exec(folded) ?? SLASHED.exec(folded);
  if (!match) return undefined;
  const date = match[0].includes('年') ? readWritten(match) : readSlashed(match);
  if (!date) return undefined;
  const end = match.index + match[0].length;
  const after = AFTER.exec(folded.slice(end))?.[0].length ?? 0;
  return { start: match.index, end: end + after, date };
}

function readWritten([, era, year = '', month = '', day = '']: RegExpExecArray): string | undefined {
  const first = era === undefined ? 0 : (ERAS[era] ?? 0);
  return toIsoDate(first + (year === '元' ? 1 : readNumber(year)), readNumber(month), readNumber(day));
}

function readSlashed([, year, , month, day]: RegExpExecArray): string | undefined {
  return toIsoDate(Number(year), Number(month), Number(day));
}

/** 29, 二十九, 二九 and 二〇一七; tens are the largest unit that a date needs. */
function readNumber(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  const ten = text.indexOf('十');
  if (ten < 0) return Number([...text].map((digit) => DIGITS.indexOf(digit)).join(''));
  const tens = ten === 0 ? 1 : DIGITS.indexOf(text.charAt(0));
  const ones = ten === text.length - 1 ? 0 : DIGITS.indexOf(text.charAt(ten + 1));
  return tens * 10 + ones;
}
