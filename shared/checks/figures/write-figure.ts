/** Writes figures as the target would: what a fix puts in the place of a wrong figure, and what an explanation shows. */
import { MONTH_ABBREVIATIONS, WEEKDAY_NAMES } from '../../languages/en/style.ts';
import type { CalendarDate, Quantity } from '../../languages/quantity.ts';
import { sizesOf } from '../../languages/unit-sizes.ts';

const SCALES: readonly (readonly [number, string])[] = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
];
const WORDS = 'zero,one,two,three,four,five,six,seven,eight,nine'.split(',');
const ORDINAL_WORDS = 'zeroth,first,second,third,fourth,fifth,sixth,seventh,eighth,ninth'.split(',');

const SIGNS: ReadonlyMap<string, string> = new Map([
  ['JPY', '¥'],
  ['USD', '$'],
  ['EUR', '€'],
  ['GBP', '£'],
  ['KRW', '₩'],
]);

/** The value in full digits with what it counts, in signs that need no language: ¥8,900,000,000, 4.8%, 350 km. */
export function showValue({ kind, value, high, unit }: Quantity): string {
  const figure = high === undefined ? digits(value) : `${digits(value)}–${digits(high)}`;
  if (kind === 'percent') return `${figure}%`;
  if (kind === 'money') return SIGNS.has(unit ?? '') ? `${SIGNS.get(unit ?? '')}${figure}` : `${figure} ${unit}`;
  return kind === 'measure' && unit ? `${figure} ${unit}` : figure;
}

function digits(value: number): string {
  return value.toLocaleString('en-US', { maximumFractionDigits: 6 });
}

/** `value` written as `model` is: with a scale word where it had one, spelt out where it was and AP spells it out. */
export function writeLike(value: number, model: string): string {
  const scaled = /(?:million|billion|trillion|\bmil|\bbn|\btn|\dm\b|\dbn\b)/i.test(model);
  if ((scaled || value >= 1e6) && value >= 1e6) {
    const [size, word] = SCALES.find(([scale]) => value >= scale) ?? [1, ''];
    const figure = Number((value / size).toPrecision(12));
    if (scaled || String(figure).length <= 5) return `${digits(figure)} ${word}`;
  }
  const spelt = !/\d/.test(model) && Number.isInteger(value) && value < 10;
  return spelt ? (WORDS[value] ?? digits(value)) : digits(value);
}

/** "third" or "23rd", as `model` is written. */
export function writeOrdinalLike(value: number, model: string): string {
  if (!/\d/.test(model) && value < 10) return ORDINAL_WORDS[value] ?? `${value}th`;
  const tail = value % 100 >= 11 && value % 100 <= 13 ? 'th' : ({ 1: 'st', 2: 'nd', 3: 'rd' }[value % 10] ?? 'th');
  return `${digits(value)}${tail}`;
}

/** AP style: Nov. 19; Nov. 19, 2017; November 2017; 2017. Undefined for dates that have no plain form. */
export function writeDate({ year, month, day, fiscal }: CalendarDate): string | undefined {
  if (fiscal) return year === undefined || month !== undefined ? undefined : `FY${year}`;
  if (month === undefined) return day === undefined && year !== undefined ? String(year) : undefined;
  const names = MONTH_ABBREVIATIONS[month - 1];
  if (!names) return undefined;
  if (day === undefined) return year === undefined ? names.full : `${names.full} ${year}`;
  return year === undefined ? `${names.short} ${day}` : `${names.short} ${day}, ${year}`;
}

export function writeWeekday(weekday: number): string | undefined {
  return WEEKDAY_NAMES[weekday];
}

/** 8:30 p.m., 9 a.m., 9:22:55 a.m., noon, midnight */
export function writeTime(minutes: number): string {
  if (minutes % 1440 === 720) return 'noon';
  if (minutes % 1440 === 0) return 'midnight';
  const hour = Math.floor(minutes / 60) % 24;
  const second = Math.round((minutes % 1) * 60);
  const parts = [Math.floor(minutes % 60), ...(second > 0 ? [second] : [])];
  const behind = parts.some((part) => part > 0)
    ? parts.map((part) => `:${String(part).padStart(2, '0')}`).join('')
    : '';
  const clock = `${hour % 12 === 0 ? 12 : hour % 12}${behind}`;
  return `${clock} ${hour < 12 ? 'a.m.' : 'p.m.'}`;
}

/** The source's value in the target's unit, where the two convert exactly. */
export function valueIn(unit: string | undefined, { value, unit: own }: Quantity): number | undefined {
  if (unit === own || unit === undefined || own === undefined) return value;
  for (const from of sizesOf(own)) {
    const to = sizesOf(unit).find(({ dimension, system }) => dimension === from.dimension && system === from.system);
    if (to) return Number(((value * from.size) / to.size).toPrecision(12));
  }
  return undefined;
}
