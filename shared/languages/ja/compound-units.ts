/** One Japanese figure in several units: 2時間30分, 2時間6分11秒, 1年6カ月, 5フィート9インチ, 110円50銭, 2年半, 9秒98. */
import { multiply } from '../decimal.ts';
import type { FigureReading } from './figure-reading.ts';
import { readJapaneseNumeral } from './numerals.ts';
import { readNumberSpan } from './spans.ts';
import { readJapaneseUnit } from './units.ts';

/** The reading with what stands behind it in smaller units taken in, counted in the smallest; else as it is. */
export function composeUnits(text: string, reading: FigureReading): FigureReading {
  if (reading.kind === 'duration' || reading.kind === 'multiple') {
    const half = readHalf(text, reading.end);
    if (half !== undefined) return { ...reading, value: reading.value + 0.5, end: half };
  }
  const smaller = reading.unit === undefined ? undefined : SMALLER.get(reading.unit);
  if (smaller === undefined) return withHundredths(text, reading);
  return reading.kind === 'money'
    ? (withCents(text, reading, smaller) ?? reading)
    : (withSmaller(text, reading, smaller) ?? reading);
}

interface Smaller {
  readonly units: readonly string[];
  /** How many of them make one of the unit before. */
  readonly each: number;
}

const SMALLER: ReadonlyMap<string, Smaller> = new Map([
  ['year', { units: ['month'], each: 12 }],
  ['hour', { units: ['minute'], each: 60 }],
  ['minute', { units: ['second'], each: 60 }],
  ['ft', { units: ['inch'], each: 12 }],
  ['JPY', { units: ['JPY'], each: 100 }],
  ['USD', { units: ['USD'], each: 100 }],
]);

function withSmaller(text: string, reading: FigureReading, { units, each }: Smaller): FigureReading | undefined {
  const rest = readJapaneseNumeral(text, behindSpace(text, reading.end));
  const unit = rest && readJapaneseUnit(text, rest.end);
  if (!rest || unit?.kind !== reading.kind || rest.value >= each || !units.includes(unit.unit ?? '')) return undefined;
  return composeUnits(text, {
    ...reading,
    value: multiply(reading.value, each) + rest.value,
    unit: unit.unit ?? '',
    end: unit.end,
    numeralEnd: rest.end,
  });
}

/** 110円50銭, and 112円50～51銭 as a rate is quoted. */
function withCents(text: string, reading: FigureReading, { units }: Smaller): FigureReading | undefined {
  const start = behindSpace(text, reading.end);
  const span = readNumberSpan(text, start, { suffix: '銭', low: 0, high: 99 });
  if (span?.last !== undefined && reading.unit === 'JPY') {
    const [value, high] = [span.first, span.last].map((cents) => multiply(reading.value + cents / 100, 1));
    return {
      ...reading,
      value: value ?? reading.value,
      ...(high !== undefined && { high }),
      end: span.end,
      numeralEnd: span.end,
    };
  }
  const rest = readJapaneseNumeral(text, start);
  const unit = rest && readJapaneseUnit(text, rest.end);
  if (!rest || unit?.kind !== 'money' || rest.value >= 100 || !units.includes(unit.unit ?? '')) return undefined;
  const value = multiply(reading.value + rest.value * (unit.factor ?? 1), 1);
  return { ...reading, value, end: unit.end, numeralEnd: rest.end };
}

/** 9秒98, 52秒3: a running time goes on in decimals. */
const DECIMALS = /(\d{1,3})(?![\d.,]|\s?[^\s、。)(でのをとにがはも（）・])/y;

function withHundredths(text: string, reading: FigureReading): FigureReading {
  if (reading.kind !== 'duration' || reading.unit !== 'second' || !Number.isInteger(reading.value)) return reading;
  DECIMALS.lastIndex = reading.end;
  const digits = DECIMALS.exec(text)?.[1];
  if (digits === undefined) return reading;
  const end = reading.end + digits.length;
  return { ...reading, value: Number(`${reading.value}.${digits}`), end, numeralEnd: end };
}

function behindSpace(text: string, at: number): number {
  return text[at] === ' ' ? at + 1 : at;
}

function readHalf(text: string, at: number): number | undefined {
  return text[at] === '半' && !/[ば減島分数期世導端]/.test(text[at + 1] ?? '') ? at + 1 : undefined;
}
