/** Japanese times of day: 午後3時半, 15:30, 正午, 午前10時～午後3時, 未明, with the zone named before (日本時間). */
import type { Bound } from '../quantity.ts';
import { readJapaneseNumeral } from './numerals.ts';
import { afterRangeSign } from './spans.ts';
import { indexWords, wordAt } from './word-index.ts';

export interface TimeReading {
  readonly minutes: number;
  readonly minutesEnd?: number;
  readonly twelveHour?: true;
  readonly vague?: true;
  readonly faint?: true;
  readonly approximate?: true;
  /** 7時前 less-than, 7時すぎ more-than. */
  readonly bound?: Bound;
  readonly end: number;
}

interface PartOfDay {
  /** Hours; the far end may lie in the next day. */
  readonly from: number;
  readonly to: number;
  /** May stand for a time alone; 朝 and 夜 are parts of too many words for that. */
  readonly alone: boolean;
}

const PARTS_OF_DAY = indexWords<PartOfDay>([
  ['午前', { from: 0, to: 12, alone: true }],
  ['午後', { from: 12, to: 24, alone: true }],
  ['未明', { from: 0, to: 5, alone: true }],
  ['早朝', { from: 3, to: 9, alone: true }],
  ['明け方', { from: 3, to: 7, alone: true }],
  ['夕方', { from: 15, to: 20, alone: true }],
  ['夕刻', { from: 15, to: 20, alone: true }],
  ['深夜', { from: 21, to: 29, alone: true }],
  ['昨夜', { from: 17, to: 29, alone: false }],
  ['今夜', { from: 17, to: 29, alone: false }],
  ['今朝', { from: 0, to: 12, alone: false }],
  ['昼すぎ', { from: 12, to: 15, alone: true }],
  ['昼過ぎ', { from: 12, to: 15, alone: true }],
  ['昼前', { from: 10, to: 12, alone: true }],
  ['朝', { from: 0, to: 12, alone: false }],
  ['昼', { from: 10, to: 16, alone: false }],
  ['夕', { from: 15, to: 20, alone: false }],
  ['夜', { from: 16, to: 24, alone: false }],
]);

const ZONES = indexWords([
  ['日本時間', 'JST'],
  ['韓国時間', 'KST'],
  ['米東部時間', 'ET'],
  ['東部時間', 'ET'],
  ['米太平洋時間', 'PT'],
  ['グリニッジ標準時', 'GMT'],
  ['世界協定時', 'UTC'],
  ['協定世界時', 'UTC'],
  ['英国時間', 'UK'],
  ['現地時間', 'local'],
]);

/** The zone that is named at `at`, and the index behind it and a の. */
export function readJapaneseZone(text: string, at: number): { zone: string; end: number } | undefined {
  const found = wordAt(text, at, ZONES);
  if (!found) return undefined;
  const { meaning: zone, end } = found;
  return { zone, end: /[の、]/.test(text[end] ?? '') ? end + 1 : end };
}

interface NamedHalf {
  readonly word: string;
  readonly meaning: PartOfDay;
}

interface Clock {
  readonly minutes: number;
  readonly half?: NamedHalf;
  readonly end: number;
  readonly isTwelveHour: boolean;
}

/** The time at `at` of a width-folded text; a part of the day alone counts where `behindDate` or where it can be no word. */
export function readJapaneseTime(text: string, at: number, behindDate: boolean): TimeReading | undefined {
  const first = readClock(text, at, undefined);
  return first ? readClockTime(text, first) : readPartOfDay(text, at, behindDate);
}

function readClockTime(text: string, first: Clock): TimeReading {
  const sign = afterRangeSign(text, first.end);
  const clock = sign === undefined ? undefined : readClock(text, sign, first.half);
  const last = clock && clock.minutes > first.minutes ? clock : undefined;
  const { end } = last ?? first;
  const about = ABOUT.exec(text.slice(end, end + 3))?.[0] ?? '';
  const bound = SIDES_OF_HOUR.get(about);
  return {
    minutes: first.minutes,
    ...(last && { minutesEnd: last.minutes }),
    ...(first.isTwelveHour && { twelveHour: true as const }),
    ...(about !== '' && { approximate: true as const }),
    ...(bound && { bound }),
    end: end + about.length,
  };
}

/** 午前7時ごろ, and 7時前, 7時すぎ by a few minutes. */
const ABOUT = /^(?:ごろ|ころ|頃|前後|すぎ|過ぎ|前(?![半日倒後]))/;
const SIDES_OF_HOUR: ReadonlyMap<string, Bound> = new Map([
  ['前', 'less-than'],
  ['すぎ', 'more-than'],
  ['過ぎ', 'more-than'],
]);

function readPartOfDay(text: string, at: number, behindDate: boolean): TimeReading | undefined {
  const part = wordAt(text, at, PARTS_OF_DAY);
  if (!part || !(part.meaning.alone || behindDate)) return undefined;
  const { from, to } = part.meaning;
  const end = text[part.end] === '中' ? part.end + 1 : part.end;
  return { minutes: from * 60, minutesEnd: to * 60, vague: true, faint: true, end };
}

function readClock(text: string, at: number, inherited: NamedHalf | undefined): Clock | undefined {
  if (text.startsWith('正午', at)) return { minutes: 12 * 60, end: at + 2, isTwelveHour: false };
  const said = wordAt(text, at, PARTS_OF_DAY);
  let start = said?.end ?? at;
  if (said && text[start] === 'の') start += 1;
  const hour = readHour(text, text[start] === ' ' ? start + 1 : start, said !== undefined);
  if (!hour) return undefined;
  const half = said ?? inherited;
  return {
    minutes: (half ? inHalf(hour.hour, half) : hour.hour) * 60 + hour.minute,
    ...(half && { half }),
    end: hour.end,
    isTwelveHour: half === undefined && hour.hour >= 1 && hour.hour <= 12 && !hour.military,
  };
}

/** 午後3時 is 15:00, 夜8時 20:00; 午後0時 is noon and 深夜0時 midnight. */
function inHalf(hour: number, { word, meaning: { from } }: NamedHalf): number {
  if (word === '深夜' || word === '夜')
    return hour >= 1 && hour <= 4 ? hour : hour >= 5 && hour < 12 ? hour + 12 : hour;
  if (from >= 12 && hour < 12) return hour + 12;
  return word === '午前' && hour === 12 ? 0 : hour;
}

interface Hour {
  readonly hour: number;
  readonly minute: number;
  readonly end: number;
  readonly military?: boolean;
}

const COLON = /(\d{1,2}):([0-5]\d)(?![:\d])/y;
const NO_CLOCK = /[間代給短差速]/;

function readHour(text: string, at: number, isBehindHalf: boolean): Hour | undefined {
  if (/\d/.test(text[at - 1] ?? '')) return undefined;
  COLON.lastIndex = at;
  const colon = COLON.exec(text);
  if (colon && Number(colon[1]) < 30) {
    const military = /^0/.test(colon[1] ?? '');
    return { hour: Number(colon[1]), minute: Number(colon[2]), end: COLON.lastIndex, military };
  }
  const hour = readJapaneseNumeral(text, at);
  if (!hour || hour.value > 29 || !Number.isInteger(hour.value)) return undefined;
  const sign = text[hour.end] === ' ' ? hour.end + 1 : hour.end;
  if (text[sign] !== '時' || NO_CLOCK.test(text[sign + 1] ?? '')) return undefined;
  // 一時 is "for a time" unless a part of the day stands before it.
  if (hour.kanjiOnly && !isBehindHalf) return undefined;
  return { hour: hour.value, ...readMinute(text, sign + 1) };
}

function readMinute(text: string, at: number): { minute: number; end: number } {
  if (text[at] === '半' && !/[ば減島分数]/.test(text[at + 1] ?? '')) return { minute: 30, end: at + 1 };
  const start = text[at] === ' ' ? at + 1 : at;
  const minute = readJapaneseNumeral(text, start);
  const sign = minute && text[minute.end] === ' ' ? minute.end + 1 : minute?.end;
  if (!minute || sign === undefined || text[sign] !== '分' || minute.value > 59) return { minute: 0, end: at };
  return withSeconds(text, { minute: minute.value, end: sign + 1 });
}

/** 9時22分55秒: seconds are fractions of the minute. */
function withSeconds(text: string, { minute, end }: { minute: number; end: number }): { minute: number; end: number } {
  const second = readJapaneseNumeral(text, end);
  const isSecond = second && text[second.end] === '秒' && second.value < 60;
  return isSecond ? { minute: minute + second.value / 60, end: second.end + 1 } : { minute, end };
}
