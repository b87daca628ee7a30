/** What reading a figure in a Japanese text yields. */
import type { Quantity } from '../quantity.ts';

/** A quantity without its qualifiers, which the caller adds. */
export type FigureReading = Omit<Quantity, 'end' | 'numeral'> & {
  readonly end: number;
  /** Behind the last numeral, before the unit. */
  readonly numeralEnd: number;
};
