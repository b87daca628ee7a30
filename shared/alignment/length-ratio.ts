/** How long a translation is for its source: it differs from desk to desk, so each article shows its own. */

/** Target characters for one source character, as a logarithm: what is expected and how unsure that is. */
export interface LengthRatio {
  readonly mean: number;
  readonly variance: number;
}

/**
 * Japanese put into English has about three characters for one, English put into Japanese about two (NTREX-128), so before
 * an article has shown its ratio it may be anywhere between.
 */
export const UNKNOWN_RATIO: LengthRatio = { mean: 0.98, variance: 0.04 };

/** Rows that the expectation counts for against what the article shows: their variance over that between articles. */
const STRENGTH = 1.5;
/** Two rows have no middle. */
const FEWEST_ROWS = 3;

/** Takes the characters of both sides of each row; the median, so that what is left out or added does not count. */
export function lengthRatioOf(rows: readonly { readonly source: number; readonly target: number }[]): LengthRatio {
  const logs = rows
    .filter(({ source, target }) => source > 0 && target > 0)
    .map(({ source, target }) => Math.log((target + 1) / (source + 1)))
    .sort((a, b) => a - b);
  if (logs.length < FEWEST_ROWS) return UNKNOWN_RATIO;
  const middle = logs[Math.floor(logs.length / 2)] ?? UNKNOWN_RATIO.mean;
  const trust = logs.length / (logs.length + STRENGTH);
  return {
    mean: round(trust * middle + (1 - trust) * UNKNOWN_RATIO.mean),
    variance: UNKNOWN_RATIO.variance * (1 - trust),
  };
}

/** To steps so wide that an edit in one row seldom changes what is expected of the others. */
function round(mean: number): number {
  return Math.round(mean * 10) / 10;
}
