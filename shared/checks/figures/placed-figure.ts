/** A figure, date or time at its place in a row, and how sure it is that the other side must have it. */
import type { Quantity } from '../../languages/quantity.ts';
import type { FindingRange } from '../finding.ts';
import type { CheckedParagraph } from '../rule.ts';

export interface PlacedFigure {
  readonly quantity: Quantity;
  readonly range: FindingRange;
  /** As it stands on the page. */
  readonly text: string;
  /** From 0 at the beginning of its side of the row to 1 at the end. */
  readonly position: number;
}

/** The figures of one side of a row, in order of the page. */
export function placeFigures(paragraphs: readonly CheckedParagraph[]): readonly PlacedFigure[] {
  const whole = paragraphs.reduce((sum, { text }) => sum + text.length, 0) || 1;
  let before = 0;
  return paragraphs.flatMap(({ id, text, quantities }) => {
    const placed = quantities.map((quantity) => ({
      quantity,
      range: { paragraph: id, start: quantity.start, end: quantity.end },
      text: text.slice(quantity.start, quantity.end),
      position: (before + quantity.start) / whole,
    }));
    before += text.length;
    return placed;
  });
}

/** firm: a reviewer would miss it; weak: worth a look; none: a word that may be left out or put in at will. */
export type Firmness = 'firm' | 'weak' | 'none';

/** How sure it is that a figure of the source must be found in the target. */
export function sourceFirmness({ quantity }: PlacedFigure): Firmness {
  if (quantity.faint) return 'none';
  if (quantity.vague) return quantity.kind === 'time' ? 'none' : 'weak';
  if (quantity.kind === 'date') return dateFirmness(quantity);
  return quantity.ofNamed || isSmall(quantity) || isFiguratively(quantity) ? 'weak' : 'firm';
}

/** How sure it is that a figure of the target must come from the source. */
export function targetFirmness({ quantity, text }: PlacedFigure): Firmness {
  if (quantity.faint) return 'none';
  if (quantity.vague) return quantity.kind === 'time' ? 'none' : 'weak';
  if (quantity.kind === 'date') return dateFirmness(quantity);
  // Translators add the age of a foreigner and write small numbers as words of their own accord.
  if (quantity.kind === 'age' || quantity.ofNamed) return 'weak';
  return isSmall(quantity) || isFiguratively(quantity) || !/\d/.test(text) ? 'weak' : 'firm';
}

/** Weekdays, seasons and relative words name a date in passing; a year, month or day is a figure. */
function dateFirmness({ date }: Quantity): Firmness {
  if (!date) return 'none';
  // 来週の日曜日
  if (date.weekday !== undefined && date.day === undefined) return 'weak';
  if (date.relative && date.month === undefined && date.day === undefined) return 'none';
  if (date.relative?.unit === 'month' && date.day === undefined) return 'none';
  if (date.relative?.unit === 'day' || date.relative?.unit === 'week') return 'none';
  // 1日 may be "a day".
  if (date.day === 1 && date.month === undefined) return 'weak';
  if (date.year !== undefined || date.month !== undefined || date.day !== undefined) return 'firm';
  return date.weekday === undefined && date.quarter === undefined ? 'none' : 'weak';
}

/** One and two are "a", "both", "the pair", "they" as often as figures; first to third, "the next", "again". */
function isSmall({ kind, value, high, unit, parts }: Quantity): boolean {
  if (high !== undefined || parts) return false;
  if (kind === 'ordinal') return unit === 'grade' || (unit === undefined && value <= 3);
  if (kind === 'number' || kind === 'points' || kind === 'multiple') return value <= 2 && Number.isInteger(value);
  return kind === 'duration' || kind === 'measure' ? value === 1 : false;
}

/** "Half" may be a part of no known size, and who is "100 percent certain" counts nothing. */
function isFiguratively({ kind, value, bound }: Quantity): boolean {
  return (kind === 'ratio' && value === 0.5) || (kind === 'percent' && value === 100 && bound === undefined);
}

/** 昨年, "this week": never demanded and never too much, but on both sides they may clash. */
export function isRelativeWord({ quantity: { kind, date } }: PlacedFigure): boolean {
  if (kind !== 'date' || !date?.relative) return false;
  // 来月 and 昨日 are months and days of the calendar once the article's date is known.
  const { unit } = date.relative;
  return unit === 'day' || (date.day === undefined && (unit === 'month' || date.month === undefined));
}
