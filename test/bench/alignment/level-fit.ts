/** Fits the constants of one level (paragraphs or sentences): chances by counting, weights and priors by likelihood. */
import type { AnswerSide } from '../../../shared/alignment/answer-table.ts';
import { fullBand } from '../../../shared/alignment/band.ts';
import { createBeadModel, type TextPair } from '../../../shared/alignment/bead-model.ts';
import { BEAD_SHAPES } from '../../../shared/alignment/bead-shapes.ts';
import type { Block, BlockScore } from '../../../shared/alignment/block.ts';
import type { Chances, LevelCalibration } from '../../../shared/alignment/calibration.ts';
import { PLACE_SIGNS } from '../../../shared/alignment/evidence/place.ts';
import { createLattice, forEachBlock, type Lattice } from '../../../shared/alignment/lattice.ts';
import type { RowLengths } from '../../../shared/alignment/length-ratio.ts';
import { fitWeights, openLattice, type TrainingLattice } from './fit-weights.ts';
import type { GoldBead } from './parallel-text.ts';

/** A case whose units have been read. */
export interface ReadCase extends TextPair {
  readonly gold: readonly GoldBead[];
  /** Target characters for one source character in this case, as a logarithm, where the aligner will know it. */
  readonly ratio?: number;
  /** What is known of this case alone, put into the constants. */
  readonly adapt?: (calibration: LevelCalibration) => LevelCalibration;
}

/** Classes that share a weight: one weight each would be fitted to too few units. */
const WEIGHT_GROUPS: Readonly<Record<string, readonly string[]>> = {
  figures: ['figure', 'figure.small', 'date'],
  names: ['concept', 'latin', 'katakana', 'name', 'name.single', 'word.acronym', 'word.pair', 'headword.katakana'],
  headwords: ['headword.kana', 'headword.single', 'headword.one', 'headword.two', 'headword.long'],
  words: ['word', 'word.capital'],
  quotes: ['quote', 'bracket'],
};
/** A shape and its mirror image share a prior: which side is longer differs from desk to desk. */
export const SHAPE_GROUPS: readonly (readonly string[])[] = [
  ['1-1'],
  ['1-0', '0-1'],
  ['1-2', '2-1'],
  ['2-2'],
  ['1-3', '3-1'],
  ['2-3', '3-2'],
  ['3-3'],
  ['1-4', '4-1'],
];
export const SHAPE_STARTS = [-0.5, -2.5, -3, -4.5, -4, -6, -8, -7];

/** Classes too rare in the text are taken from what kin classes have. */
const FEWEST_UNITS = 60;
const RARE: Readonly<Record<string, { answered: number; accident: number }>> = {
  name: { answered: 0.9, accident: 0.08 },
  'name.single': { answered: 0.7, accident: 0.08 },
};

export function fitLevel(cases: readonly ReadCase[], rounds: number): LevelCalibration {
  const chances = countChances(cases);
  const length = { ...fitLength(cases), weight: 1 };
  const blank: LevelCalibration = {
    chances,
    length: { ...length, weight: 0 },
    place: {},
    shapes: weighShapes(() => 0),
  };
  const columns = [
    ...Object.values(WEIGHT_GROUPS).map((group) => ({
      ...blank,
      chances: weighChances(chances, (name) => (group.includes(name) ? 1 : 0)),
    })),
    { ...blank, length },
    ...PLACE_SIGNS.map((sign) => ({ ...blank, place: { [sign]: 1 } })),
    ...SHAPE_GROUPS.map((group) => ({ ...blank, shapes: weighShapes((name) => (group.includes(name) ? 1 : 0)) })),
  ];
  const groups = Object.keys(WEIGHT_GROUPS).length;
  const start = Float64Array.from([
    ...Object.keys(WEIGHT_GROUPS).map(() => 0.3),
    1,
    ...PLACE_SIGNS.map(() => 0),
    ...SHAPE_STARTS,
  ]);
  const weights = fitWeights(
    cases.map((one) => toTraining(one, columns)),
    { start, pull: 1, rounds },
  );
  const weightOf = (name: string) => Object.values(WEIGHT_GROUPS).findIndex((group) => group.includes(name));
  return {
    chances: weighChances(chances, (name) => round(weights[weightOf(name)] ?? 0)),
    length: { ...length, weight: round(weights[groups] ?? 0) },
    place: Object.fromEntries(PLACE_SIGNS.map((sign, i) => [sign, round(weights[groups + 1 + i] ?? 0)])),
    shapes: weighShapes((name) =>
      round(weights[groups + 1 + PLACE_SIGNS.length + SHAPE_GROUPS.findIndex((group) => group.includes(name))] ?? 0),
    ),
  };
}

export function round(number: number): number {
  return Math.round(number * 1000) / 1000;
}

export function fullReach({ source, target }: TextPair) {
  return { source: () => ({ from: 0, to: target.length }), target: () => ({ from: 0, to: source.length }) };
}

/** Blocks of the right path with their arcs; none when the path leaves the lattice. */
export function goldArcs(lattice: Lattice, gold: readonly GoldBead[]): TrainingLattice['gold'] {
  const arcs = new Map<string, { block: Block; arc: number }>();
  forEachBlock(lattice, (block, _, arc) =>
    arcs.set(`${block.source} ${block.target} ${block.shape}`, { block: { ...block }, arc }),
  );
  let [source, target] = [0, 0];
  const path = gold.map((bead) => {
    const shape = BEAD_SHAPES.findIndex(
      ({ sources, targets }) => sources === bead.source.length && targets === bead.target.length,
    );
    const found = arcs.get(`${source} ${target} ${shape}`);
    source += bead.source.length;
    target += bead.target.length;
    return found;
  });
  const known = path.filter((one) => one !== undefined);
  return known.length === path.length ? known : [];
}

function toTraining(one: ReadCase, columns: readonly LevelCalibration[]): TrainingLattice {
  const band = fullBand(one.source.length, one.target.length);
  const lattice = openLattice(createLattice(band, () => 0));
  const features = new Float32Array(lattice.arcs.length * columns.length);
  columns.forEach((calibration, k) => {
    const score: BlockScore = createBeadModel(one, fullReach(one), one.adapt?.(calibration) ?? calibration);
    forEachBlock(lattice, (block, _, arc) => {
      features[arc * columns.length + k] = score(block);
    });
  });
  return { lattice, features, gold: goldArcs(lattice, one.gold) };
}

function weighChances(chances: Readonly<Record<string, Chances>>, weight: (name: string) => number) {
  return Object.fromEntries(Object.entries(chances).map(([name, one]) => [name, { ...one, weight: weight(name) }]));
}

export function weighShapes(weight: (name: string) => number): Readonly<Record<string, number>> {
  return Object.fromEntries(BEAD_SHAPES.map(({ name }) => [name, weight(name)]));
}

interface Count {
  units: number;
  answered: number;
  others: number;
  accidents: number;
}

function countChances(cases: readonly ReadCase[]): Readonly<Record<string, Chances>> {
  const counts = new Map<string, Count>();
  for (const { source, target, answers, gold } of cases) {
    for (const bead of gold.filter(({ source, target }) => source.length > 0 && target.length > 0)) {
      countSide(counts, answers.source, { own: bead.source, other: bead.target, others: target.length });
      countSide(counts, answers.target, { own: bead.target, other: bead.source, others: source.length });
    }
  }
  const names = Object.values(WEIGHT_GROUPS).flat();
  return Object.fromEntries(names.map((name) => [name, toChances(name, counts.get(name))]));
}

function countSide(
  counts: Map<string, Count>,
  side: AnswerSide,
  { own, other, others }: { own: readonly number[]; other: readonly number[]; others: number },
): void {
  for (const index of new Set(own.flatMap((text) => side.texts[text] ?? []))) {
    const type = side.types[index];
    if (!type) continue;
    const count = counts.get(type.chances) ?? { units: 0, answered: 0, others: 0, accidents: 0 };
    count.units += 1;
    count.answered += type.answers.some((place) => other.includes(place)) ? 1 : 0;
    count.others += others - other.length;
    count.accidents += type.answers.filter((place) => !other.includes(place)).length;
    counts.set(type.chances, count);
  }
}

function toChances(name: string, count: Count | undefined): Chances {
  const rare = RARE[name];
  if (!count || (rare && count.units < FEWEST_UNITS)) return { answered: 0.85, accident: 0.1, ...rare, weight: 0 };
  return {
    answered: Math.max(0.002, round(Math.min(0.97, (count.answered + 1) / (count.units + 2)))),
    accident: round((count.accidents + 1) / (count.others + 20)) || 0.001,
    weight: 0,
  };
}

/** Maximum likelihood over a grid of the two variances, around the ratio of each case or that of all. */
function fitLength(cases: readonly ReadCase[]) {
  const rows = cases.flatMap(({ source, target, gold, ratio }) =>
    linkedLengths(gold, source, target).map((row) => ({ ...row, ratio, log: logOf(row) })),
  );
  const meanLogRatio = rows.reduce((sum, { log }) => sum + log, 0) / rows.length;
  let best = { cost: Number.POSITIVE_INFINITY, variance: 0, variancePerCharacter: 0 };
  for (let variance = 0.005; variance < 0.08; variance += 0.0025) {
    for (let perCharacter = 0; perCharacter < 8; perCharacter += 0.25) {
      let cost = 0;
      for (const { source, target, log, ratio = meanLogRatio } of rows) {
        const total = variance + (2 * perCharacter) / (source + target + 2);
        cost += 0.5 * (Math.log(total) + (log - ratio) ** 2 / total);
      }
      if (cost < best.cost) best = { cost, variance: round(variance), variancePerCharacter: perCharacter };
    }
  }
  return {
    meanLogRatio: round(meanLogRatio),
    variance: best.variance,
    variancePerCharacter: best.variancePerCharacter,
  };
}

function logOf({ source, target }: RowLengths): number {
  return Math.log((target + 1) / (source + 1));
}

/** The lengths of the beads that have two sides. */
export function linkedLengths(
  gold: readonly GoldBead[],
  source: readonly string[],
  target: readonly string[],
): readonly RowLengths[] {
  return gold
    .filter((bead) => bead.source.length > 0 && bead.target.length > 0)
    .map((bead) => ({ source: sumOf(bead.source, source), target: sumOf(bead.target, target) }));
}

function sumOf(members: readonly number[], texts: readonly string[]): number {
  return members.reduce((sum, index) => sum + (texts[index]?.length ?? 0), 0);
}
