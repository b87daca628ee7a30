/** A date as a reader of the English pack gives it. */
import type { CalendarDate } from '../quantity.ts';

export interface DateReading {
  readonly date: CalendarDate;
  readonly dateEnd?: CalendarDate;
  readonly next: number;
}
