/** What speaks for a bead: the units of its texts, its length, its place and the prior of its shape. */
import type { AnswerSide, AnswerTable } from './answer-table.ts';
import { BEAD_SHAPES } from './bead-shapes.ts';
import { type BlockScore, shapeOf } from './block.ts';
import type { LevelCalibration } from './calibration.ts';
import { createLengthEvidence, lengthsOf } from './evidence/length.ts';
import { type Look, placeEvidence } from './evidence/place.ts';
import { createUnitEvidence, type EvidenceRow, evidenceOf, type Window } from './unit-evidence.ts';

/** The texts of both sides and who answers whom. */
export interface TextPair {
  readonly source: readonly string[];
  readonly target: readonly string[];
  readonly looks: { readonly source: readonly Look[]; readonly target: readonly Look[] };
  readonly answers: AnswerTable;
}

/** Which texts of the other side the search may ask a text about. */
export interface Reach {
  readonly source: (text: number) => Window;
  readonly target: (text: number) => Window;
}

export function createBeadModel(pair: TextPair, reach: Reach, calibration: LevelCalibration): BlockScore {
  const lengths = lengthsOf(pair);
  const place = createPlaceModel(pair, calibration.place);
  const length = createLengthEvidence(lengths, calibration.length);
  const shapes = BEAD_SHAPES.map(({ name }) => calibration.shapes[name] ?? Number.NEGATIVE_INFINITY);
  const sourceRow = rowsOf(pair.answers.source, lengths.target, reach.source, calibration);
  const targetRow = rowsOf(pair.answers.target, lengths.source, reach.target, calibration);
  return (block) => {
    const { source, target } = block;
    const { sources, targets } = shapeOf(block);
    let score = (shapes[block.shape] ?? 0) + place(block);
    if (sources === 0 || targets === 0) return score;
    for (let i = source; i < source + sources; i++) score += evidenceOf(sourceRow(i), target, targets);
    for (let j = target; j < target + targets; j++) score += evidenceOf(targetRow(j), source, sources);
    return score + length(block);
  };
}

/** What the notes and headings among the texts of a block say, with the weights given. */
export function createPlaceModel({ looks }: Pick<TextPair, 'looks'>, weights: LevelCalibration['place']): BlockScore {
  const count = (side: readonly Look[], look: Look) => runningSums(side.map((one) => (one === look ? 1 : 0)));
  const notes = { source: count(looks.source, 'note'), target: count(looks.target, 'note') };
  const headings = { source: count(looks.source, 'heading'), target: count(looks.target, 'heading') };
  // The same object for every block, because so many are asked about.
  const found = { source: { note: 0, heading: 0 }, target: { note: 0, heading: 0 } };
  return (block) => {
    const shape = shapeOf(block);
    const { source, target } = found;
    source.note = between(notes.source, block.source, shape.sources);
    source.heading = between(headings.source, block.source, shape.sources);
    target.note = between(notes.target, block.target, shape.targets);
    target.heading = between(headings.target, block.target, shape.targets);
    // Most blocks hold neither.
    const isPlain = source.note + source.heading + target.note + target.heading === 0;
    return isPlain ? 0 : placeEvidence(shape, found, weights);
  };
}

/** Rows are kept for the texts that the search is near to. */
const KEPT_ROWS = 512;

function rowsOf(
  side: AnswerSide,
  lengths: Float64Array,
  reach: (text: number) => Window,
  calibration: LevelCalibration,
) {
  const count = lengths.length - 1;
  const average = Math.max(1, (lengths[count] ?? 0) / Math.max(1, count));
  const createRow = createUnitEvidence(side, { count, sizes: lengths.map((length) => length / average) }, calibration);
  const kept: (EvidenceRow | undefined)[] = [];
  return (text: number): EvidenceRow => {
    const known = kept[text];
    if (known) return known;
    const row = createRow(text, reach(text));
    kept[text] = row;
    if (text >= KEPT_ROWS) kept[text - KEPT_ROWS] = undefined;
    return row;
  };
}

function runningSums(numbers: readonly number[]): readonly number[] {
  const sums = [0];
  let sum = 0;
  for (const number of numbers) {
    sum += number;
    sums.push(sum);
  }
  return sums;
}

function between(sums: readonly number[], first: number, count: number): number {
  return (sums[first + count] ?? 0) - (sums[first] ?? 0);
}
