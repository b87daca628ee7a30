/** Japanese figures with their units: 約89億円, 3～5人, 2時間30分, 第3回, 2人目, 50代, 1960年代, 2年半. */
import { multiply } from '../decimal.ts';
import { composeUnits } from './compound-units.ts';
import type { FigureReading } from './figure-reading.ts';
import { signsOf } from './figure-signs.ts';
import { readNamedKind } from './named-kinds.ts';
import { type JapaneseNumeral, readJapaneseNumeral } from './numerals.ts';
import { readPeriodOrUnit, readRange, shareScale } from './ranges.ts';
import { readRatio } from './ratios.ts';
import { isInStopWord } from './stop-words.ts';
import { readJapaneseUnit, type UnitReading } from './units.ts';
import { fullYear } from './years.ts';

/** The figure whose numeral starts at `at` of a width-folded text, or undefined. */
export function readJapaneseFigure(text: string, at: number): FigureReading | undefined {
  const sign = MONEY_SIGNS.get(text[at] ?? '');
  if (sign !== undefined) return readSignedMoney(text, at, sign);
  const number = readJapaneseNumeral(text, at);
  if (!number || (number.kanjiOnly && isInStopWord(text, at, number.end)) || isIndexName(text, at)) return undefined;
  const ratio = readRatio(text, number);
  if (ratio) return { ...ratio, start: at, numeralEnd: ratio.end };
  const range = readRange(text, number);
  const last = range?.last ?? number;
  const unit = readPeriodOrUnit(text, last.end);
  if (!unit && !isFigureAlone(text, at, number)) return undefined;
  return figure(text, { start: at, number, unit, ...range });
}

/** ダウ工業株30種平均, S&P500種株価指数, 日経225: the number of shares in an index is a part of its name. */
const INDEX_NAME = /(?:(?<=工業株)30種|(?<=S&P ?)500種?|(?<=日経)225|(?<=FTSE ?)100種?)/y;

function isIndexName(text: string, at: number): boolean {
  INDEX_NAME.lastIndex = at;
  return INDEX_NAME.test(text);
}

const MONEY_SIGNS: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['￡', 'GBP'],
  ['¥', 'JPY'],
  ['￥', 'JPY'],
]);

function readSignedMoney(text: string, at: number, unit: string): FigureReading | undefined {
  const number = readJapaneseNumeral(text, text[at + 1] === ' ' ? at + 2 : at + 1);
  if (!number) return undefined;
  const behind = readJapaneseUnit(text, number.end);
  const end = behind?.kind === 'money' ? behind.end : number.end;
  return { kind: 'money', unit, value: number.value, start: at, end, numeralEnd: number.end };
}

/** One kanji alone is no figure, nor are digits with letters behind them (5G, 3D) or inside a telephone number. */
function isFigureAlone(text: string, at: number, { end, kanjiOnly, scaled }: JapaneseNumeral): boolean {
  if (text[at - 1] === '第') return true;
  if (/[A-Za-z]/.test(text[end] ?? '')) return false;
  return !kanjiOnly || scaled || end - at > 1;
}

interface Parts {
  readonly start: number;
  readonly number: JapaneseNumeral;
  readonly last?: JapaneseNumeral;
  readonly unit: UnitReading | undefined;
  /** 2、3人: the text itself is not sure. */
  readonly loose?: boolean;
}

function figure(text: string, parts: Parts): FigureReading {
  const { start, number, last, unit, loose } = parts;
  const factor = unit?.factor ?? 1;
  const numeralEnd = (last ?? number).end;
  const bare: FigureReading = {
    kind: unit?.kind ?? 'number',
    value: multiply(last ? shareScale(text, number, last) : number.value, factor),
    ...(last && { high: multiply(last.value, factor) }),
    ...(unit?.unit !== undefined && { unit: unit.unit }),
    ...(loose && { approximate: true }),
    ...signsOf(text, parts),
    start,
    end: unit?.end ?? numeralEnd,
    numeralEnd,
  };
  return (
    readNamedKind(text, bare, unit) ?? withDate(text, last || !unit ? bare : composeUnits(text, atSpeed(text, bare)))
  );
}

const SPEED_UNITS: ReadonlyMap<string, string> = new Map([
  ['km', 'kph'],
  ['kilo', 'kph'],
  ['mile', 'mph'],
]);

/** 時速85マイル is 85 miles an hour. */
function atSpeed(text: string, reading: FigureReading): FigureReading {
  const unit = reading.kind === 'measure' ? SPEED_UNITS.get(reading.unit ?? '') : undefined;
  const isSpeed =
    unit !== undefined &&
    /(?:時速|毎時|風速)(?:約|およそ)?$/.test(text.slice(Math.max(0, reading.start - 6), reading.start));
  return isSpeed ? { ...reading, unit } : reading;
}

/** Days that everybody calls by their figures: 3.11, 9・11, 1.17. */
const DAYS_BY_FIGURES: ReadonlyMap<string, { readonly month: number; readonly day: number }> = new Map([
  ['3.11', { month: 3, day: 11 }],
  ['9.11', { month: 9, day: 11 }],
  ['1.17', { month: 1, day: 17 }],
]);

/** 17年 is seventeen years or 2017, 3.11 a day in March: the reading as a date stands beside the value. */
function withDate(text: string, reading: FigureReading): FigureReading {
  const { kind, unit, value, high, numeralEnd, end } = reading;
  const day = kind === 'number' ? DAYS_BY_FIGURES.get(text.slice(reading.start, end).replace('・', '.')) : undefined;
  if (day) return { ...reading, date: day };
  const isBareYear = kind === 'duration' && unit === 'year' && text.slice(numeralEnd, end).trim() === '年';
  const digits = text.slice(reading.start, numeralEnd);
  if (!isBareYear || high !== undefined || !/^\d\d$/.test(digits)) return reading;
  return { ...reading, date: { year: fullYear(value) } };
}
