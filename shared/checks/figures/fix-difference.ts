/** The wording that would settle a difference, where the source leaves no doubt about it. */
import type { Fix } from '../finding.ts';
import { isUnitChanged, unitConflict } from './classify-difference.ts';
import type { FigurePair } from './pair-figures.ts';
import type { PlacedFigure } from './placed-figure.ts';
import { valueIn, writeDate, writeLike, writeOrdinalLike, writeTime, writeWeekday } from './write-figure.ts';

type Relative = NonNullable<PlacedFigure['quantity']['date']>['relative'];

/** One replacement, or none. */
export function fixesFor(pair: FigurePair): Fix[] {
  const { source, target } = pair;
  if (source.quantity.vague || target.quantity.vague) return [];
  const fix =
    fixPart(source, target) ??
    (target.quantity.kind === 'time'
      ? fixTime(source, target)
      : target.quantity.kind === 'date'
        ? fixDate(source, target)
        : fixFigure(pair));
  return fix ? [fix] : [];
}

function fixTime(
  { quantity: { minutes, minutesEnd, twelveHour } }: PlacedFigure,
  { range, quantity, text }: PlacedFigure,
): Fix | undefined {
  if (minutes === undefined || minutesEnd !== undefined || quantity.minutesEnd !== undefined || twelveHour)
    return undefined;
  const zone = /\s(?:[A-Z]{2,4}|local time|Japan time)$/.exec(text)?.[0] ?? '';
  return { range, replacement: writeTime(minutes) + zone };
}

function fixDate({ quantity: source }: PlacedFigure, { range, quantity: target, text }: PlacedFigure): Fix | undefined {
  const [from, to] = [source.date, target.date];
  if (!from || !to || source.dateEnd || target.dateEnd) return undefined;
  if (to.relative) return fixRelative(from.relative, to.relative, range, text);
  if (to.quarter || to.half || to.season || to.part) return undefined;
  if (to.weekday !== undefined) return fixWeekday(from.weekday, to.weekday, range, text);
  const wanted = {
    ...(to.year !== undefined && { year: from.year ?? to.year }),
    ...(to.month !== undefined && { month: from.month ?? to.month }),
    ...(to.day !== undefined && { day: from.day ?? to.day }),
    ...(to.fiscal && { fiscal: to.fiscal }),
  };
  const replacement = writeDate(wanted);
  return replacement === undefined || replacement === text ? undefined : { range, replacement };
}

const SHIFTS: ReadonlyMap<number, string> = new Map([
  [-1, 'last'],
  [0, 'this'],
  [1, 'next'],
]);

/** "this year" → "last year" */
function fixRelative(wanted: Relative, found: Relative, range: Fix['range'], text: string): Fix | undefined {
  const word = wanted && !wanted.fromContext ? SHIFTS.get(wanted.offset) : undefined;
  const written = /\b(?:last|this|next)(?= (?:year|month|week)$)/i.exec(text);
  if (word === undefined || !written || !found || found.unit !== wanted?.unit) return undefined;
  const start = range.start + written.index;
  const replacement = /^[A-Z]/.test(written[0]) ? word[0]?.toUpperCase() + word.slice(1) : word;
  return { range: { ...range, start, end: start + written[0].length }, replacement };
}

/** "early September" → "mid-September" where the month is right. */
function fixPart({ quantity: a }: PlacedFigure, { range, quantity: b, text }: PlacedFigure): Fix | undefined {
  const [wanted, found] = [a.part ?? a.date?.part, b.part ?? b.date?.part];
  if (wanted === undefined || found === undefined || wanted === found) return undefined;
  const written = /^(?:early |mid-|mid |late )/i.exec(text)?.[0];
  if (written === undefined) return undefined;
  return {
    range: { ...range, end: range.start + written.length },
    replacement: wanted === 'mid' ? 'mid-' : `${wanted} `,
  };
}

function fixWeekday(wanted: number | undefined, found: number, range: Fix['range'], text: string): Fix | undefined {
  const [right, wrong] = [writeWeekday(wanted ?? found), writeWeekday(found)];
  const at = wrong === undefined ? -1 : text.indexOf(wrong);
  if (right === undefined || wrong === undefined || right === wrong || at < 0) return undefined;
  const start = range.start + at;
  return { range: { ...range, start, end: start + wrong.length }, replacement: right };
}

function fixFigure(pair: FigurePair): Fix | undefined {
  const conflict = unitConflict(pair);
  if (isUnitChanged(pair.source.quantity, pair.target.quantity) && pair.target.quantity.kind === 'duration')
    return fixPeriod(pair);
  if (conflict === 'currency') return fixCurrency(pair);
  if (conflict === 'points') return fixPoints(pair);
  return conflict ? undefined : fixValue(pair);
}

function fixValue({ source, target }: FigurePair): Fix | undefined {
  const { quantity } = target;
  if (
    !quantity.numeral ||
    quantity.high !== undefined ||
    quantity.parts ||
    source.quantity.high !== undefined ||
    source.quantity.parts
  )
    return undefined;
  const value = valueIn(quantity.unit, source.quantity);
  // Nobody wants "0.333333 years" for 4カ月.
  if (value === undefined || (value !== source.quantity.value && !Number.isInteger(value * 2))) return undefined;
  const range = { ...target.range, ...quantity.numeral };
  const written = target.text.slice(range.start - target.range.start, range.end - target.range.start);
  const replacement = quantity.kind === 'ordinal' ? writeOrdinalLike(value, written) : writeLike(value, written);
  return replacement === written ? undefined : { range, replacement };
}

const NAMES: ReadonlyMap<string, string> = new Map([
  ['JPY', 'yen'],
  ['USD', 'dollars'],
  ['EUR', 'euros'],
  ['GBP', 'pounds'],
  ['KRW', 'won'],
  ['CNY', 'yuan'],
]);
const SIGNS: ReadonlyMap<string, string> = new Map([
  ['JPY', '¥'],
  ['USD', '$'],
  ['EUR', '€'],
  ['GBP', '£'],
  ['KRW', '₩'],
]);

/** The name of the currency behind the figure, or the sign before it. */
function fixCurrency({ source, target }: FigurePair): Fix | undefined {
  const { range, quantity, text } = target;
  const currency = source.quantity.unit ?? '';
  if (!quantity.numeral) return undefined;
  const name = NAMES.get(currency);
  const behind = /[A-Za-z]+/.exec(text.slice(quantity.numeral.end - range.start));
  if (behind && name) {
    const start = quantity.numeral.end + behind.index;
    return { range: { ...range, start, end: start + behind[0].length }, replacement: name };
  }
  const sign = SIGNS.get(currency);
  const end = quantity.numeral.start;
  const before = /[A-Z]{0,2}[$¥€£₩]\s?$/.exec(text.slice(0, end - range.start));
  return before && sign
    ? { range: { ...range, start: range.start + before.index, end }, replacement: sign }
    : undefined;
}

function fixPoints({ target: { range, quantity, text } }: FigurePair): Fix | undefined {
  const percent = /percent|per cent|%/.exec(text);
  if (!percent) return undefined;
  const start = range.start + percent.index;
  const space = percent[0] === '%' ? ' ' : '';
  const plural = quantity.value > 1 ? 's' : '';
  return {
    range: { ...range, start, end: start + percent[0].length },
    replacement: `${space}percentage point${plural}`,
  };
}

const PERIODS = /\b(second|minute|hour|day|night|week|month|year)(s?)\b/;

/** The right unit of time behind the figure, in the same number: 4カ月 → "four years" → "four months". */
function fixPeriod({ source, target: { range, quantity, text } }: FigurePair): Fix | undefined {
  const { kind, unit = '' } = source.quantity;
  const found = quantity.kind === kind ? PERIODS.exec(text) : null;
  if (!found || !PERIODS.test(unit)) return undefined;
  const start = range.start + found.index;
  return { range: { ...range, start, end: start + found[0].length }, replacement: `${unit}${found[2]}` };
}
