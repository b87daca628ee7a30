/**
 * What a converted amount may imply. Yen a dollar: the lowest and highest rates of each calendar year in the Tokyo
 * interbank market since the yen began to float (Bank of Japan, "Foreign Exchange Rates", spot, as published in its time
 * series; rounded outward to a whole yen). Other pairs: the band in which the rate has moved since 1999, rounded outward,
 * because newspapers convert them seldom and at round rates. A plausibility check, never a rate to convert with.
 */
export interface RateRange {
  readonly low: number;
  readonly high: number;
}

/** By year from 1973 on: lowest and highest. */
const YEN_A_DOLLAR: readonly (readonly [number, number])[] = [
  [253, 302],
  [272, 305],
  [284, 307],
  [286, 307],
  [238, 293],
  [176, 242],
  [194, 252],
  [202, 265],
  [199, 247],
  [217, 278],
  [226, 247],
  [220, 252],
  [199, 264],
  [151, 203],
  [121, 160],
  [120, 137],
  [123, 151],
  [124, 161],
  [124, 143],
  [118, 135],
  [100, 126],
  [96, 114],
  [79, 105],
  [103, 117],
  [110, 132],
  [113, 148],
  [101, 125],
  [101, 116],
  [113, 132],
  [115, 136],
  [106, 122],
  [101, 115],
  [101, 122],
  [108, 120],
  [107, 125],
  [87, 111],
  [86, 102],
  [80, 95],
  [75, 86],
  [76, 87],
  [86, 106],
  [100, 122],
  [115, 126],
  [98, 122],
  [107, 119],
  [104, 115],
  [104, 113],
  [101, 113],
  [102, 116],
  [113, 152],
  [127, 152],
  [139, 162],
];
const FIRST_YEAR = 1973;
/** Beyond the table, and where no date is known: 1990 to 2026 as a whole. */
const ANY_YEAR: RateRange = { low: 75, high: 165 };
/** Articles round, and speak of last year's amounts at last year's rate. */
const SLACK = 0.08;

/** Units of the second currency for one of the first. */
const BANDS: Readonly<Record<string, RateRange>> = {
  'EUR JPY': { low: 85, high: 190 },
  'GBP JPY': { low: 110, high: 260 },
  'KRW JPY': { low: 0.06, high: 0.14 },
  'CNY JPY': { low: 9.5, high: 24 },
  'TWD JPY': { low: 2.2, high: 5.5 },
  'HKD JPY': { low: 9.5, high: 22 },
  'AUD JPY': { low: 50, high: 115 },
  'CAD JPY': { low: 65, high: 125 },
  'CHF JPY': { low: 60, high: 205 },
  'INR JPY': { low: 1.2, high: 3.2 },
  'RUB JPY': { low: 0.9, high: 6 },
  'THB JPY': { low: 2, high: 5.2 },
  'EUR USD': { low: 0.8, high: 1.65 },
  'GBP USD': { low: 1.05, high: 2.15 },
  'USD KRW': { low: 900, high: 1600 },
  'USD CNY': { low: 6, high: 8.7 },
  'USD RUB': { low: 22, high: 125 },
  'USD INR': { low: 38, high: 95 },
  'AUD USD': { low: 0.47, high: 1.12 },
  'USD CAD': { low: 0.9, high: 1.65 },
};

/** What one unit of `from` may be in `to`, in the year or two before an article of that year; undefined for unknown pairs. */
export function rateRange(
  from: string | undefined,
  to: string | undefined,
  year: number | undefined,
): RateRange | undefined {
  if (from === 'USD' && to === 'JPY') return yenADollar(year);
  if (from === 'JPY' && to === 'USD') return inverse(yenADollar(year));
  const band = BANDS[`${from} ${to}`];
  const other = BANDS[`${to} ${from}`];
  return band ?? (other && inverse(other));
}

function yenADollar(year: number | undefined): RateRange {
  const years =
    year === undefined
      ? []
      : [year - 1, year].flatMap((one) => {
          const range = YEN_A_DOLLAR[one - FIRST_YEAR];
          return range ? [range] : [];
        });
  if (years.length === 0) return ANY_YEAR;
  return {
    low: Math.min(...years.map(([low]) => low)) * (1 - SLACK),
    high: Math.max(...years.map(([, high]) => high)) * (1 + SLACK),
  };
}

function inverse({ low, high }: RateRange): RateRange {
  return { low: 1 / high, high: 1 / low };
}
