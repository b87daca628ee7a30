/**
 * What the units of one side say: each adds log(p/r) to a bead when it is answered on the other side and
 * log((1-p)/(1-r)) when not; p is the chance for a true counterpart, r that for any text of that length.
 */
import type { AnswerSide, UnitType } from './answer-table.ts';
import { MOST_MEMBERS } from './bead-shapes.ts';
import type { LevelCalibration } from './calibration.ts';
import { lowerBound } from './lower-bound.ts';

/** Pseudo-paragraphs that the accident rate of a class counts for against what the document itself shows. */
const ACCIDENT_STRENGTH = 2;
/** What more than so many of the other texts answer says nothing of where, and would cost the most to follow. */
const COMMON_SHARE = 0.6;

/** Consecutive texts of the other side; `to` is behind the last. */
export interface Window {
  readonly from: number;
  readonly to: number;
}

/** Sums of one text's units for runs of texts of the other side: see `evidenceOf`. */
export interface EvidenceRow {
  /** First text of the other side that the row knows. */
  readonly from: number;
  /** For each first text and count, MOST_MEMBERS a text. */
  readonly sums: readonly number[];
}

/** What a row says of `count` texts from `first` on; 0 for what it does not know. */
export function evidenceOf({ from, sums }: EvidenceRow, first: number, count: number): number {
  return sums[(first - from) * MOST_MEMBERS + count - 1] ?? 0;
}

/** `sizes`: running sums of the other side's lengths, in average texts. */
export interface OtherSide {
  readonly count: number;
  readonly sizes: Float64Array;
}

interface WeightedType {
  readonly weight: number;
  /** Accidents in an average text of the other side, as a Poisson rate: r = 1 - exp(-rate × length). */
  readonly rate: number;
  /** What being answered adds to having been missed, but for the part that depends on the length: see `addUp`. */
  readonly gain: number;
  readonly miss: number;
  readonly answers: readonly number[];
}

/** Sums over the answered units of a run; each is spread over the runs that an answer begins to count for. */
interface Sums {
  readonly gain: Float64Array;
  readonly weight: Float64Array;
  readonly rate: Float64Array;
  readonly square: Float64Array;
}

/** Returns the row of a text of `side`; a row costs its answers inside the window, times MOST_MEMBERS. */
export function createUnitEvidence(side: AnswerSide, other: OtherSide, calibration: LevelCalibration) {
  const types = side.types.map((type) => weighType(type, other.count, calibration));
  return (text: number, { from, to }: Window): EvidenceRow => {
    const size = (to - from) * MOST_MEMBERS;
    if (scratch.gain.length < size) scratch = createSums(2 * size);
    clear(scratch, size);
    let [miss, rate] = [0, 0];
    for (const index of side.texts[text] ?? []) {
      const type = types[index];
      if (!type) continue;
      miss += type.miss;
      rate += type.weight * type.rate;
      spread(type, { from, to }, scratch);
    }
    return { from, sums: addUp(scratch, { from, to }, other.sizes, { miss, rate }) };
  };
}

/** Every row is summed up in the same memory. */
let scratch = createSums(0);

function createSums(size: number): Sums {
  const create = () => new Float64Array(size);
  return { gain: create(), weight: create(), rate: create(), square: create() };
}

function clear({ gain, weight, rate, square }: Sums, size: number): void {
  gain.fill(0, 0, size);
  weight.fill(0, 0, size);
  rate.fill(0, 0, size);
  square.fill(0, 0, size);
}

/** Undefined for a type that says nothing. */
function weighType(type: UnitType, others: number, { chances }: LevelCalibration): WeightedType | undefined {
  const { answered, accident, weight } = chances[type.chances] ?? { answered: 0.5, accident: 0.1, weight: 0 };
  // The true counterpart is one of the answers, so one less of them is an accident.
  const accidents = Math.max(0, type.answers.length - 1) + ACCIDENT_STRENGTH * accident;
  const share = accidents / (Math.max(0, others - 1) + ACCIDENT_STRENGTH);
  if (weight === 0 || share > COMMON_SHARE) return undefined;
  const rate = -Math.log1p(-share);
  const gain = weight * (Math.log(answered / (1 - answered)) - Math.log(rate));
  return { weight, rate, gain, miss: weight * Math.log(1 - answered), answers: type.answers };
}

/** A unit counts once for a run, however many of its texts answer it: from the first of them on. */
function spread(type: WeightedType, { from, to }: Window, sums: Sums): void {
  const { answers, gain, weight, rate } = type;
  let before = from - 1;
  for (let i = lowerBound(answers, from); i < answers.length; i++) {
    const place = answers[i] ?? to;
    if (place >= to) return;
    for (let first = Math.max(before + 1, place - MOST_MEMBERS + 1); first <= place; first++) {
      const at = (first - from) * MOST_MEMBERS + place - first;
      sums.gain[at] = (sums.gain[at] ?? 0) + gain;
      sums.weight[at] = (sums.weight[at] ?? 0) + weight;
      sums.rate[at] = (sums.rate[at] ?? 0) + weight * rate;
      sums.square[at] = (sums.square[at] ?? 0) + weight * rate * rate;
    }
    before = place;
  }
}

/**
 * For x = rate × size, an answer adds log(p/(1-p)) - log(r/(1-r)) with log(r/(1-r)) = log(exp(x) - 1), which is
 * log(x) + x/2 + x²/24 to a tenth for all x that COMMON_SHARE lets through; so sums over the units are enough.
 */
function addUp(
  { gain, weight, rate, square }: Sums,
  { from, to }: Window,
  sizes: Float64Array,
  all: { readonly miss: number; readonly rate: number },
): readonly number[] {
  // Short and very many: a typed array would cost seven times as much to make.
  const sums = new Array<number>((to - from) * MOST_MEMBERS).fill(0);
  for (let first = from; first < to; first++) {
    let [gained, weighed, rated, squared] = [0, 0, 0, 0];
    const most = Math.min(MOST_MEMBERS, to - first);
    for (let count = 1; count <= most; count++) {
      const at = (first - from) * MOST_MEMBERS + count - 1;
      gained += gain[at] ?? 0;
      weighed += weight[at] ?? 0;
      rated += rate[at] ?? 0;
      squared += square[at] ?? 0;
      const size = Math.max(1e-6, (sizes[first + count] ?? 0) - (sizes[first] ?? 0));
      const chance = weighed === 0 ? 0 : weighed * Math.log(size) + (rated / 2 + (squared * size) / 24) * size;
      sums[at] = all.miss + all.rate * size + gained - chance;
    }
  }
  return sums;
}
