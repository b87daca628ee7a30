/** Months, weekdays, seasons and the words that count days and years from the article's own date. */
import type { RelativeDate, Season } from '../quantity.ts';
import { wordTable } from '../word-table.ts';

const MONTH_NAMES =
  'january jan,february feb,march mar,april apr,may,june jun,july jul,august aug,september sept sep,october oct,november nov,december dec';
const WEEKDAY_NAMES =
  'sunday sun,monday mon,tuesday tue tues,wednesday wed,thursday thu thur thurs,friday fri,saturday sat';

export const MONTHS: ReadonlyMap<string, number> = new Map(
  MONTH_NAMES.split(',').flatMap((names, i) => names.split(' ').map((name) => [name, i + 1] as const)),
);

export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  WEEKDAY_NAMES.split(',').flatMap((names, i) => names.split(' ').map((name) => [name, i] as const)),
);

export const SEASONS: ReadonlyMap<string, Season> = wordTable<Season>({
  spring: 'spring',
  springtime: 'spring',
  summer: 'summer',
  autumn: 'autumn',
  fall: 'autumn',
  winter: 'winter',
});

/** Words before a month, a season, a weekday or a unit of time. */
export const SHIFTS: ReadonlyMap<string, number> = wordTable({ last: -1, this: 0, next: 1, coming: 1 });

export const CONTEXT_SHIFTS: ReadonlyMap<string, number> = wordTable({
  previous: -1,
  preceding: -1,
  same: 0,
  following: 1,
  ensuing: 1,
});

export const RELATIVE_DAYS: ReadonlyMap<string, RelativeDate> = wordTable<RelativeDate>({
  today: { unit: 'day', offset: 0 },
  yesterday: { unit: 'day', offset: -1 },
  tomorrow: { unit: 'day', offset: 1 },
});

export const RELATIVE_UNITS: ReadonlyMap<string, RelativeDate['unit']> = wordTable<RelativeDate['unit']>({
  day: 'day',
  week: 'week',
  month: 'month',
  year: 'year',
});
