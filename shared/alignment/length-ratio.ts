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
/** Paragraphs that it counts for where what is left out and added is still among them. */
const STRENGTH_OF_TOTALS = 7;
/** Two rows have no middle. */
const FEWEST_ROWS = 3;

/** The characters of both sides of a row. */
export interface RowLengths {
  readonly source: number;
  readonly target: number;
}

/** Takes the median, so that what is left out or added does not count. */
export function lengthRatioOf(rows: readonly RowLengths[]): LengthRatio {
  const logs = logsOf(rows);
  if (logs.length < FEWEST_ROWS) return UNKNOWN_RATIO;
  return {
    mean: round(trusted(medianOf(logs), logs.length, STRENGTH)),
    variance: (UNKNOWN_RATIO.variance * STRENGTH) / (logs.length + STRENGTH),
  };
}

/** The mean alone and to the letter, for those who ask once. */
export function meanRatioOf(rows: readonly RowLengths[]): number {
  const logs = logsOf(rows);
  return trusted(medianOf(logs), logs.length, STRENGTH);
}

/** The same of two texts of which nothing is known yet; `paragraphs` of the side that has fewer. */
export function ratioOfTotals({ source, target }: RowLengths, paragraphs: number): number {
  return trusted(Math.log((target + 1) / (source + 1)), paragraphs, STRENGTH_OF_TOTALS);
}

function trusted(found: number, shown: number, strength: number): number {
  return (shown * found + strength * UNKNOWN_RATIO.mean) / (shown + strength);
}

function logsOf(rows: readonly RowLengths[]): readonly number[] {
  return rows
    .filter(({ source, target }) => source > 0 && target > 0)
    .map(({ source, target }) => Math.log((target + 1) / (source + 1)))
    .sort((a, b) => a - b);
}

function medianOf(sorted: readonly number[]): number {
  return sorted[Math.floor(sorted.length / 2)] ?? UNKNOWN_RATIO.mean;
}

/** To steps so wide that an edit in one row seldom changes what is expected of the others. */
function round(mean: number): number {
  return Math.round(mean * 10) / 10;
}
