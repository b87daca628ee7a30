/**
 * A figure, date or time as a language pack reads it in a text: with its exact value, so that 約89億円 and
 * "around 8.9 billion yen" compare by value and never by digits.
 */
import type { TextRange } from '../text/range.ts';

export type QuantityKind =
  | 'number'
  | 'money'
  | 'percent'
  | 'points'
  | 'ratio'
  | 'multiple'
  | 'ordinal'
  | 'measure'
  | 'duration'
  | 'age'
  | 'decade'
  | 'score'
  | 'date'
  | 'time';

/** What a qualifier says of a figure: 以上 at-least, 超 more-than, 以下 at-most, 未満 less-than. */
export type Bound = 'at-least' | 'more-than' | 'at-most' | 'less-than';

/** 上旬, 前半 early; 中旬 mid; 下旬, 後半 late. */
export type PartOfSpan = 'early' | 'mid' | 'late';

export type Season = 'spring' | 'summer' | 'autumn' | 'winter';

/**
 * A calendar date with only the parts that the text gives or that its context resolves. Months and days count from 1.
 * A part that the text leaves open is absent, so two dates agree when no part that both give differs.
 */
export interface CalendarDate {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  /** 0 is Sunday. */
  readonly weekday?: number;
  /** `year` is a fiscal year (17年度, FY2017): it begins in April. */
  readonly fiscal?: true;
  readonly quarter?: 1 | 2 | 3 | 4;
  /** 上期 1, 下期 2. */
  readonly half?: 1 | 2;
  readonly season?: Season;
  /** Of a month or a year. */
  readonly part?: PartOfSpan;
  /** 昨年 and "last year" before the article's date is known: how many of which unit away from it. */
  readonly relative?: RelativeDate;
}

export interface RelativeDate {
  readonly unit: 'year' | 'month' | 'week' | 'day';
  readonly offset: number;
  /** Counted from what the text spoke of last (前年, 翌日, 同日), not from the article's own date. */
  readonly fromContext?: true;
}

export interface Quantity extends TextRange {
  readonly kind: QuantityKind;
  /** In the base unit of `unit` (yen, not million yen); percent as written (4.8); a ratio as a fraction (1/3). NaN for dates and times. */
  readonly value: number;
  /** The far end of a range ("3～5" has value 3 and high 5). */
  readonly high?: number;
  /** Canonical unit: ISO 4217 code, 'person', 'km', 'year', 'day' …; absent where the text names none that matters. */
  readonly unit?: string;
  /** Where the numeral itself stands, without its qualifiers and unit. */
  readonly numeral?: TextRange;
  /** The plain figures that a score or a ratio is written with: 3対2 has 3 and 2, 5人に1人 has 5 and 1. */
  readonly parts?: readonly number[];
  readonly bound?: Bound;
  readonly approximate?: boolean;
  /** The text stresses that the figure is high (300人もの, 6メートルに達する), which bounds nothing. */
  readonly emphatic?: boolean;
  /** The order of size is all the text gives (数十, dozens); `value` and `high` bracket it. */
  readonly vague?: boolean;
  /** Of a decade: 20代後半, "the early 1960s". */
  readonly part?: PartOfSpan;
  /** A word that may be no figure at all (a, one, both, 一つ): it may answer a figure and is never demanded. */
  readonly faint?: boolean;
  /** 田中氏ら5人, など野党5党: those who were named are among them. */
  readonly inclusive?: boolean;
  /** "and four others": those who were named are not among them. */
  readonly besides?: boolean;
  /** 2カ月連続: so many times in a row, which may be counted as a rank ("the second straight month"). */
  readonly streak?: boolean;
  /** プラス11 and マイナス11, where the text says so. */
  readonly sign?: 'plus' | 'minus';
  /** 月3万円, "three days a week": in each of what. */
  readonly per?: 'hour' | 'day' | 'week' | 'month' | 'year';
  /** 後半44分: the 44th minute of the second half, which is the 89th of the match. */
  readonly ofSecondHalf?: boolean;
  /** 日中韓3カ国, "the 465-seat Lower House": what it counts is plain without it, so the other side may do without. */
  readonly ofNamed?: boolean;
  readonly date?: CalendarDate;
  /** The far end of a span of dates. */
  readonly dateEnd?: CalendarDate;
  /** Minutes after midnight of that day, for `time`; 25時 is 1500. */
  readonly minutes?: number;
  /** The far end of a span of hours or of a part of the day (未明, evening). */
  readonly minutesEnd?: number;
  /** "3:30" and 3時半 alone may be in the morning or in the afternoon. */
  readonly twelveHour?: boolean;
  /** JST, GMT …, or 'local', where the text names it. */
  readonly zone?: string;
}

/** What a text is read in the light of. */
export interface QuantityContext {
  /** The article's own date, ISO 8601 (YYYY-MM-DD); relative dates stay unresolved without it. */
  readonly articleDate?: string;
}
