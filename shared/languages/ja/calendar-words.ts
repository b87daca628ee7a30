/** Japanese words that count years, months, weeks and days from the article's date or from what the text spoke of last. */
import type { RelativeDate, Season } from '../quantity.ts';
import { indexWords, type WordIndex, type Words } from './word-index.ts';

const shifts = (unit: RelativeDate['unit'], table: Readonly<Record<string, number>>): Words<RelativeDate> =>
  Object.entries(table).flatMap(([words, offset]) => words.split(',').map((word) => [word, { unit, offset }] as const));

const fromContext = (words: Words<RelativeDate>): Words<RelativeDate> =>
  words.map(([word, relative]) => [word, { ...relative, fromContext: true as const }] as const);

/** Longest first, because 一昨年 holds 昨年. */
export const RELATIVE_WORDS: WordIndex<RelativeDate> = indexWords(
  [
    ...shifts('year', { '一昨年,おととし': -2, '昨年,去年': -1, '今年,本年,ことし,年内': 0, 来年: 1, 再来年: 2 }),
    ...fromContext(shifts('year', { 前年: -1, 同年: 0, '翌年,明くる年,年明け': 1 })),
    ...shifts('month', { 先々月: -2, 先月: -1, '今月,本月': 0, 来月: 1, 再来月: 2 }),
    ...fromContext(shifts('month', { 前月: -1, '同月,月内': 0, 翌月: 1 })),
    ...shifts('week', { 先々週: -2, 先週: -1, '今週,本週': 0, 来週: 1, 再来週: 2 }),
    ...fromContext(shifts('week', { 前週: -1, '同週,週内': 0, '翌週,週明け': 1 })),
    ...shifts('day', {
      '一昨日,おととい': -2,
      '昨日,きのう,昨夜,昨晩,ゆうべ': -1,
      '今日,きょう,本日,今朝,けさ,今夜,今晩,今夕': 0,
      '明日,あす,あした,明朝,明晩': 1,
      明後日: 2,
      あさって: 2,
    }),
    ...fromContext(shifts('day', { '前日,前夜': -1, '同日,当日': 0, '翌日,翌朝,翌晩,明くる日': 1, 翌々日: 2 })),
  ].sort(([a], [b]) => b.length - a.length),
);

/** One character before a season, a month-end or a fiscal year: 今春, 昨秋, 来春, 翌春. */
export const SHORT_SHIFTS: ReadonlyMap<string, RelativeDate> = new Map<string, RelativeDate>([
  ['昨', { unit: 'year', offset: -1 }],
  ['今', { unit: 'year', offset: 0 }],
  ['来', { unit: 'year', offset: 1 }],
  ['翌', { unit: 'year', offset: 1, fromContext: true }],
  ['前', { unit: 'year', offset: -1, fromContext: true }],
  ['同', { unit: 'year', offset: 0, fromContext: true }],
]);

/** Fiscal years counted from the article's own. */
export const FISCAL_WORDS: WordIndex<RelativeDate> = indexWords([
  ...shifts('year', { '昨年度,前年度': -1, '今年度,本年度': 0, 来年度: 1 }),
  ...fromContext(shifts('year', { 同年度: 0, 翌年度: 1 })),
]);

export const SEASONS: ReadonlyMap<string, Season> = new Map<string, Season>([
  ['春', 'spring'],
  ['夏', 'summer'],
  ['秋', 'autumn'],
  ['冬', 'winter'],
]);

/** Sunday first. */
export const WEEKDAYS = '日月火水木金土';
