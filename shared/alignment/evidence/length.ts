/**
 * Length: a translation is about as long as its source, in the ratio of the two texts. The logarithm of the ratio is
 * near normal (Gale and Church 1993 take the difference, which says too little of long paragraphs).
 */
import { MOST_MEMBERS } from '../bead-shapes.ts';
import { type Block, type BlockScore, shapeOf } from '../block.ts';

export interface LengthModel {
  /** Target characters for one source character, as a logarithm; the pair's own where it is known. */
  readonly meanLogRatio: number;
  /** Variance of the logarithm for very long texts, and what is added to it for each character less. */
  readonly variance: number;
  readonly variancePerCharacter: number;
  /** How much of the evidence counts. */
  readonly weight: number;
}

/** Running sums of the lengths of both sides' texts, in characters; one more than there are texts. */
export interface Lengths {
  readonly source: Float64Array;
  readonly target: Float64Array;
}

export function lengthsOf({
  source,
  target,
}: {
  readonly source: readonly string[];
  readonly target: readonly string[];
}): Lengths {
  return { source: runningLengths(source), target: runningLengths(target) };
}

function runningLengths(texts: readonly string[]): Float64Array {
  const sums = new Float64Array(texts.length + 1);
  texts.forEach(({ length }, i) => {
    sums[i + 1] = (sums[i] ?? 0) + length;
  });
  return sums;
}

/** Log-likelihood ratio of the target's length, given the source's, against that of any text of the target. */
export function createLengthEvidence(lengths: Lengths, model: LengthModel): BlockScore {
  const logs = { source: logsOfRuns(lengths.source), target: logsOfRuns(lengths.target) };
  const chances = chancesOf(logs.target, spreadOf(lengths.target));
  return (block) => {
    const { sources, targets } = shapeOf(block);
    const run = block.target * MOST_MEMBERS + targets - 1;
    const expected = (logs.source[block.source * MOST_MEMBERS + sources - 1] ?? 0) + model.meanLogRatio;
    const surprise = logNormal((logs.target[run] ?? 0) - expected, varianceOf(block, lengths, model));
    return model.weight * (surprise - (chances[run] ?? 0));
  };
}

/** What another ratio adds to the evidence: nothing to a block with an empty side. */
export function createRatioShift(lengths: Lengths, model: LengthModel, meanLogRatio: number): BlockScore {
  return (block) => {
    const { sources, targets } = shapeOf(block);
    if (sources === 0 || targets === 0) return 0;
    const long = between(lengths.source, block.source, sources);
    const wide = between(lengths.target, block.target, targets);
    const log = Math.log((wide + 1) / (long + 1));
    const squares = (log - model.meanLogRatio) ** 2 - (log - meanLogRatio) ** 2;
    return (model.weight * 0.5 * squares) / varianceOf(block, lengths, model);
  };
}

function varianceOf(block: Block, { source, target }: Lengths, model: LengthModel): number {
  const { sources, targets } = shapeOf(block);
  const long = between(source, block.source, sources);
  const wide = between(target, block.target, targets);
  return model.variance + (2 * model.variancePerCharacter) / (long + wide + 2);
}

/** How likely each run is to be as long as it is, whatever its source. */
function chancesOf(logs: Float64Array, spread: { readonly meanLog: number; readonly variance: number }): Float64Array {
  return logs.map((log, at) =>
    logNormal(log - (spread.meanLog + (LOGS[(at % MOST_MEMBERS) + 1] ?? 0)), spread.variance),
  );
}

/** Logarithms of the numbers of texts that a run may have. */
const LOGS = Array.from({ length: MOST_MEMBERS + 1 }, (_, count) => Math.log(count));

/** What the lengths of single texts are like: mean and variance of their logarithms. */
function spreadOf(sums: Float64Array): { readonly meanLog: number; readonly variance: number } {
  const count = sums.length - 1;
  const logs = Array.from({ length: count }, (_, i) => Math.log(between(sums, i, 1) + 1));
  const meanLog = logs.reduce((sum, log) => sum + log, 0) / Math.max(1, count);
  const squares = logs.reduce((sum, log) => sum + (log - meanLog) ** 2, 0);
  // Half a unit of variance for four paragraphs: a page of equal lengths must not make every other length impossible.
  return { meanLog, variance: (squares + 2) / (count + 4) };
}

function logsOfRuns(sums: Float64Array): Float64Array {
  return Float64Array.from({ length: sums.length * MOST_MEMBERS }, (_, at) =>
    Math.log(between(sums, Math.floor(at / MOST_MEMBERS), (at % MOST_MEMBERS) + 1) + 1),
  );
}

/** Characters of a run of texts; behind the last text there is nothing. */
export function between(sums: Float64Array, first: number, count: number): number {
  const end = Math.min(sums.length - 1, first + count);
  return Math.max(0, (sums[end] ?? 0) - (sums[first] ?? 0));
}

function logNormal(difference: number, variance: number): number {
  return -0.5 * (Math.log(variance) + difference ** 2 / variance);
}
