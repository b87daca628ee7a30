/** Figures, dates and times by value: 約89億円 and "8.9 billion yen" are the same number, 9日 and "Aug. 9" the same day. */
import type { LanguagePack } from '../../languages/pack.ts';
import type { CalendarDate, Quantity, QuantityContext } from '../../languages/quantity.ts';
import { remember } from '../../text/remember.ts';
import { createUnit, type Mention, type Unit, type UnitKey, type UnitReader } from '../unit.ts';

/** Reads with the pack of the language, the same that the checks read with. */
export function createFigureReader(pack: LanguagePack, context: QuantityContext): UnitReader {
  return (text) => figureUnits(pack.findQuantities(text, context));
}

/** The same of figures that have been read already. */
export function figureUnits(quantities: readonly Quantity[]): readonly Mention[] {
  const mentions: Mention[] = [];
  for (const quantity of quantities) {
    for (const unit of unitsOf(quantity)) mentions.push({ unit, start: quantity.start, end: quantity.end });
  }
  return mentions;
}

function unitsOf(quantity: Quantity): readonly Unit[] {
  const { date, dateEnd, minutes } = quantity;
  if (date) return dateEnd ? [...unitsOfDate(date), ...unitsOfDate(dateEnd)] : unitsOfDate(date);
  if (minutes !== undefined) return [dateUnit(`date:time ${minutes % 720}`)];
  return valuesOf(quantity).map((value) => (isSmall(value) ? smallUnit : figureUnit)(`figure:${value}`));
}

/** The parts of a date stand alone: one side often leaves out the month or the year that the other gives. */
function unitsOfDate({ year, month, day, weekday }: CalendarDate): readonly Unit[] {
  const units: Unit[] = [];
  if (year !== undefined) units.push(dateUnit(`date:year ${year}`));
  if (month !== undefined) units.push(dateUnit(`date:month ${month}`));
  if (day !== undefined) units.push(dateUnit(`date:day ${day}`));
  if (weekday !== undefined) units.push(dateUnit(`date:weekday ${weekday}`));
  return units;
}

const unitsOfClass = (chances: string) => remember((key: UnitKey) => createUnit({ name: key, chances, keys: [key] }));
const dateUnit = unitsOfClass('date');
const smallUnit = unitsOfClass('figure.small');
const figureUnit = unitsOfClass('figure');

/** By value alone: the units of the two sides differ too often (3割 and "30 percent") to be held against a figure. */
function valuesOf({ value, high, parts, vague, faint }: Quantity): readonly number[] {
  if (vague || faint) return [];
  const values = parts ?? (high === undefined ? [value] : [value, high]);
  return values.filter(Number.isFinite).map((number) => Number(number.toPrecision(6)));
}

/** Counts under ten stand in every second paragraph and are often written as words. */
function isSmall(value: number): boolean {
  return Number.isInteger(value) && value < 10;
}
