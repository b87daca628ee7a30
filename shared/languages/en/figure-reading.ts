/** What reading a figure in English tokens yields. */
import type { Quantity } from '../quantity.ts';

/** A quantity in tokens; the caller adds qualifiers and turns tokens into offsets. */
export type FigureReading = Omit<Quantity, 'start' | 'end' | 'numeral'> & {
  readonly next: number;
  /** Tokens of the numeral itself. */
  readonly numeralAt?: readonly [number, number];
};
