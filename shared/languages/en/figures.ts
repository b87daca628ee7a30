/** English figures with their units: ¥8.9 bn, 3 to 5 percent, two-thirds, one in five, tripled, a 34-year-old, the 1960s. */
import { multiply } from '../decimal.ts';
import { joinSmallerUnit } from './compound-units.ts';
import { DECADE_STARTS, readDecade } from './decades.ts';
import { readFeetAndInches } from './feet-and-inches.ts';
import type { FigureReading } from './figure-reading.ts';
import { GROUP_WORDS, MULTIPLES } from './number-words.ts';
import { type EnglishNumeral, isJoiningHyphen, NUMERAL_STARTS, readEnglishNumeral } from './numerals.ts';
import { ORDINAL_STARTS, readOrdinal } from './ordinals.ts';
import { readEndBehindUnit, readRangeEnd, shareScale } from './ranges.ts';
import { readRatio } from './ratios.ts';
import { readRunningTime } from './running-times.ts';
import { isScore, readAtBats, readFurtherParts } from './scores.ts';
import { readSlashedDay } from './short-dates.ts';
import { readSpanWord } from './span-words.ts';
import { type Token, tokenAt } from './tokens.ts';
import { CURRENCY_STARTS, readCurrencySign, readEnglishUnit, type UnitReading } from './units.ts';

/** The words and signs that a figure may begin with, besides digits. */
export const FIGURE_STARTS: readonly string[] = [
  ...['biennial', 'biennially'],
  ...CURRENCY_STARTS,
  ...DECADE_STARTS,
  ...ORDINAL_STARTS,
  ...NUMERAL_STARTS,
  ...MULTIPLES.keys(),
  ...GROUP_WORDS.keys(),
];

/** The figure that begins at token `at`, or undefined. */
export function readEnglishFigure(tokens: readonly Token[], at: number): FigureReading | undefined {
  const sign = readCurrencySign(tokens, at);
  if (sign) return readMoney(tokens, sign);
  const { kind } = tokenAt(tokens, at);
  if (kind !== 'number' && kind !== 'word') return undefined;
  if (kind === 'number' && isPartOfName(tokens, at)) return undefined;
  const reading =
    (kind === 'number' ? readSigns(tokens, at) : undefined) ??
    readDecade(tokens, at) ??
    readSpanWord(tokens, at) ??
    readRatio(tokens, at) ??
    readOrdinalFigure(tokens, at) ??
    readWordFigure(tokens, at) ??
    readCounted(tokens, at);
  return reading && goOn(tokens, reading);
}

/** The same where a length of time or a measure without a figure is all that may begin: "the decade". */
export function readSpanFigure(tokens: readonly Token[], at: number): FigureReading | undefined {
  const reading = readSpanWord(tokens, at);
  return reading && goOn(tokens, reading);
}

function goOn(tokens: readonly Token[], reading: FigureReading): FigureReading {
  return withDaysAgo(tokens, joinSmallerUnit(tokens, reading));
}

/** What digits and signs make alone, without a word. */
function readSigns(tokens: readonly Token[], at: number): FigureReading | undefined {
  return readAverage(tokens, at) ?? readRunningTime(tokens, at) ?? readSlashedDay(tokens, at);
}

/** Batting averages and winning percentages: ".435" is 4割3分5厘. */
function readAverage(tokens: readonly Token[], at: number): FigureReading | undefined {
  const { text } = tokenAt(tokens, at);
  return /^\.\d{3}$/.test(text) ? { kind: 'percent', value: Number(text.slice(1)) / 10, next: at + 1 } : undefined;
}

/** "two years ago" is a length of time, and 一昨年: the date stands beside the value. */
function withDaysAgo(tokens: readonly Token[], reading: FigureReading): FigureReading {
  const { kind, unit, value, high, vague, next } = reading;
  if (kind !== 'duration' || high !== undefined || vague || tokenAt(tokens, next).text !== 'ago') return reading;
  if (unit !== 'year' && unit !== 'month' && unit !== 'week' && unit !== 'day') return reading;
  return Number.isInteger(value) ? { ...reading, date: { relative: { unit, offset: -value } } } : reading;
}

/** G7, F-35, COVID-19, Boeing 737-800: letters and digits that touch are a name, and so is what a hyphen hangs on it. */
function isPartOfName(tokens: readonly Token[], at: number): boolean {
  const token = tokenAt(tokens, at);
  const before = tokenAt(tokens, at - 1);
  if (token.spaced) return false;
  if (before.kind === 'word') return !(before.text === 'm' && before.capital && /^\d\.\d$/.test(token.text));
  if (before.text === '#' || before.text === '.')
    return before.text === '.' && tokenAt(tokens, at - 2).kind === 'word' && !before.spaced;
  if (before.text !== '-' || before.spaced) return false;
  const owner = tokenAt(tokens, at - 2);
  return owner.kind === 'word' && owner.capital && !/^(?:mid|pre|post|sub|under|over)$/.test(owner.text);
}

function readMoney(
  tokens: readonly Token[],
  { unit, next }: { unit: string; next: number },
): FigureReading | undefined {
  const first = readEnglishNumeral(tokens, next, { money: true });
  if (!first?.digits) return undefined;
  const last = readRangeEnd(tokens, first.next, true);
  const [low, high, end] = shareScale(first, last);
  const word = readEnglishUnit(tokens, end);
  const behind = word?.kind === 'money' && (word.unit === unit || unit === 'USD' || unit === 'JPY') ? word.next : end;
  return { kind: 'money', unit, value: low, ...(high !== undefined && { high }), next: behind, numeralAt: [next, end] };
}

function readOrdinalFigure(tokens: readonly Token[], at: number): FigureReading | undefined {
  const ordinal = readOrdinal(tokens, at);
  if (!ordinal) return undefined;
  const skip = isJoiningHyphen(tokens, ordinal.next) ? 1 : 0;
  const behind = tokenAt(tokens, ordinal.next + skip).text;
  if (/^grade(?:r|rs)?$/.test(behind))
    return { kind: 'ordinal', unit: 'grade', value: ordinal.value, next: ordinal.next, numeralAt: [at, ordinal.next] };
  // "Second" may be a mere "again", but "second-lowest" is a rank.
  const isRank = ordinal.value > 1 && /^(?:most|least|.{2,}est)$/.test(behind);
  const faint = !ordinal.digits && ordinal.value <= 3 && !isRank;
  const century = behind === 'century';
  return {
    kind: 'ordinal',
    value: ordinal.value,
    ...(century && { unit: 'century' }),
    ...(faint && !century && { faint }),
    next: century ? ordinal.next + skip + 1 : ordinal.next,
    numeralAt: [at, ordinal.next],
  };
}

/** "tripled", "threefold", "both", "decades" */
function readWordFigure(tokens: readonly Token[], at: number): FigureReading | undefined {
  const { text } = tokenAt(tokens, at);
  if (/^biennial(?:ly)?$/.test(text)) return { kind: 'duration', unit: 'year', value: 2, faint: true, next: at + 1 };
  const multiple = MULTIPLES.get(text);
  if (multiple !== undefined) return { kind: 'multiple', value: multiple, faint: true, next: at + 1 };
  const group = GROUP_WORDS.get(text);
  return group === undefined ? undefined : { kind: 'number', value: group, faint: true, next: at + 1 };
}

function readCounted(tokens: readonly Token[], at: number): FigureReading | undefined {
  const first = readEnglishNumeral(tokens, at, { money: false });
  if (!first) return undefined;
  const age = readAge(tokens, at, first);
  if (age) return age;
  const feet = readFeetAndInches(tokens, first);
  if (feet) return { ...feet, numeralAt: [at, feet.next] };
  const bats = readAtBats(tokens, at, first);
  if (bats) return bats;
  const last = readRangeEnd(tokens, first.next, false) ?? readEndBehindUnit(tokens, first);
  if (!last) return readSingle(tokens, at, first);
  const unit = readEnglishUnit(tokens, last.next);
  const quote = unit?.kind === 'money' ? readShortQuote(tokens, first, last) : undefined;
  if (quote) return withUnit({ ...quote, next: last.next, numeralAt: [at, last.next] }, unit);
  if (isScore(tokens, first, last, unit)) {
    const { parts, next } = readFurtherParts(tokens, [first.value, last.value], last.next);
    return { kind: 'score', value: first.value, parts, next, numeralAt: [at, next] };
  }
  const [value, high, next] = shareScale(first, last);
  if (value >= last.value) return readSingle(tokens, at, first);
  // "Two or three" is not sure itself.
  const isLoose = tokenAt(tokens, first.next).text === 'or';
  const range = {
    value,
    ...(high !== undefined && { high }),
    ...flags(first),
    ...(isLoose && { approximate: true }),
    next,
    numeralAt: [at, next] as const,
  };
  return withUnit(range, unit);
}

/** One figure with what it counts: "20 people", "four others", "tens of thousands of yen". */
function readSingle(tokens: readonly Token[], at: number, first: EnglishNumeral): FigureReading {
  const { value, high, vague, next: end } = first;
  const others = /^others?$/.test(tokenAt(tokens, end).text) ? 1 : 0;
  const of = vague && tokenAt(tokens, end).text === 'of' ? 1 : 0;
  if (isNumbered(tokens, at)) return { kind: 'ordinal', value, next: end, numeralAt: [at, end] };
  return withUnit(
    {
      value,
      ...(high !== undefined && { high }),
      ...flags(first),
      ...(others === 1 && { besides: true }),
      ...(isExplaining(tokens, at, end) && { ofNamed: true }),
      next: end + others,
      numeralAt: [at, end],
    },
    readEnglishUnit(tokens, end + others + of),
  );
}

/** "No. 2" is 第2. */
function isNumbered(tokens: readonly Token[], at: number): boolean {
  return (
    tokenAt(tokens, at).kind === 'number' &&
    tokenAt(tokens, at - 1).text === '.' &&
    tokenAt(tokens, at - 2).text === 'no'
  );
}

/** What a translator adds to explain: "the 465-seat Lower House", "on the scale of 7", "the seven-point scale". */
function isExplaining(tokens: readonly Token[], at: number, end: number): boolean {
  if (tokenAt(tokens, at - 1).text === 'of' && tokenAt(tokens, at - 2).text === 'scale') return true;
  // "31 of Japan's 47 prefectures": who reads of Japan abroad is told how many there are.
  if (tokenAt(tokens, at).text === '47' && tokenAt(tokens, end).text === 'prefectures') return true;
  const isJoined = isJoiningHyphen(tokens, end);
  return (
    isJoined &&
    /^(?:seats?|members?|nations?|country|party|state|prefecture|point|level)$/.test(tokenAt(tokens, end + 1).text)
  );
}

function flags({ vague, approximate, faint }: EnglishNumeral): Pick<FigureReading, 'vague' | 'approximate' | 'faint'> {
  return { ...(vague && { vague }), ...(approximate && { approximate }), ...(faint && { faint }) };
}

/** "112.50-51 yen", as exchange rates are quoted: the far end gives the decimals alone. */
function readShortQuote(
  tokens: readonly Token[],
  first: EnglishNumeral,
  last: EnglishNumeral,
): { value: number; high: number } | undefined {
  const written = tokenAt(tokens, first.next - 1).text;
  const end = tokenAt(tokens, last.next - 1).text;
  if (!/^\d+\.\d\d$/.test(written) || !/^\d\d$/.test(end)) return undefined;
  const high = Number(`${Math.floor(first.value)}.${end}`);
  return high > first.value ? { value: first.value, high } : undefined;
}

/** "Willoughby, 37, said" and "aged 37": digits between commas behind a word are an age. */
function readAge(
  tokens: readonly Token[],
  at: number,
  { value, next, digits, scaled }: EnglishNumeral,
): FigureReading | undefined {
  if (!digits || scaled || !Number.isInteger(value) || value < 1 || value > 119) return undefined;
  const age: FigureReading = { kind: 'age', unit: 'year', value, next, numeralAt: [at, next] };
  if (tokenAt(tokens, at - 1).text === 'aged') return age;
  const closes = /^[,.;)]$/.test(tokenAt(tokens, next).text);
  if (!closes || tokenAt(tokens, at - 1).text !== ',' || tokenAt(tokens, at - 2).kind !== 'word') return undefined;
  return age;
}

type Bare = Omit<FigureReading, 'kind'>;

function withUnit(figure: Bare, unit: UnitReading | undefined): FigureReading {
  if (!unit || (unit.unit === 'second' && figure.faint)) return { kind: 'number', ...figure };
  // A unit makes "one" a figure: one dollar, one year.
  const { faint, ...rest } = figure;
  const factor = unit.factor ?? 1;
  return {
    ...rest,
    kind: unit.kind,
    value: multiply(figure.value, factor),
    ...(figure.high !== undefined && { high: multiply(figure.high, factor) }),
    ...(unit.unit && { unit: unit.unit }),
    ...(faint && { faint }),
    next: unit.next,
  };
}
