/** Fits all constants of the aligner to articles whose alignment is known. */
import { type AlignedSides, readSides } from '../../../shared/alignment/aligned-sides.ts';
import type { AlignContext } from '../../../shared/alignment/aligned-text.ts';
import { createPlaceModel } from '../../../shared/alignment/bead-model.ts';
import { shapeOf } from '../../../shared/alignment/block.ts';

import {
  type Calibration,
  type CombinedCalibration,
  type LevelCalibration,
  type Sureness,
  withRatio,
} from '../../../shared/alignment/calibration.ts';
import { PLACE_SIGNS } from '../../../shared/alignment/evidence/place.ts';
import { forEachBlock, type Lattice } from '../../../shared/alignment/lattice.ts';
import { meanRatioOf } from '../../../shared/alignment/length-ratio.ts';
import { searchSections } from '../../../shared/alignment/two-passes.ts';
import { fitWeights, type TrainingLattice } from './fit-weights.ts';
import { fitLevel, goldArcs, linkedLengths, type ReadCase, round, SHAPE_GROUPS, weighShapes } from './level-fit.ts';
import { FITTED_DEGREES, makeCase } from './make-cases.ts';
import { makeSentenceCase } from './make-sentence-cases.ts';
import { type AlignmentCase, type Article, createRandom } from './parallel-text.ts';

export interface FitOptions {
  readonly context: AlignContext;
  readonly cases: number;
  readonly seed: number;
}

/** Sentence cases of more segments than this would take long and teach nothing more. */
const SENTENCE_SEGMENTS = 14;
const ROUNDS = 120;
/** Scores are held to what other articles show: see fit-sureness.ts. */
const UNSCALED: Sureness = { slope: 1, offset: 0 };

export function fitCalibration(articles: readonly Article[], { context, cases, seed }: FitOptions): Calibration {
  const random = createRandom(seed);
  const windows = articles.flatMap((article) => cut(article, SENTENCE_SEGMENTS));
  const sentences = fitLevel(
    windows.map((article) => readCase(makeSentenceCase(article, random), context)),
    ROUNDS,
  );
  const made = makeCases(articles, { count: cases, degrees: FITTED_DEGREES }, random);
  const sides = made.map((one) => sidesOf(one, context));
  const paragraphs = fitLevel(
    made.map((one, i) => ({ ...sides[i]!.paragraphs, ...knownOf(one) })),
    ROUNDS,
  );
  return { paragraphs, sentences, combined: fitCombined(made, sides, { paragraphs, sentences }), sureness: UNSCALED };
}

/** Each of the degrees of editing in turn, the articles by lot. */
export function makeCases(
  articles: readonly Article[],
  { count, degrees }: { readonly count: number; readonly degrees: number },
  random: () => number,
): readonly AlignmentCase[] {
  return Array.from({ length: count }, (_, n) =>
    makeCase(articles[Math.floor(random() * articles.length)]!, n % degrees, random),
  );
}

function fitCombined(
  cases: readonly AlignmentCase[],
  sides: readonly AlignedSides[],
  levels: { readonly paragraphs: LevelCalibration; readonly sentences: LevelCalibration },
): CombinedCalibration {
  const none: CombinedCalibration = { paragraphs: 0, sentences: 0, looseSentence: 0, place: {}, shapes: {} };
  const asked = (['paragraphs', 'sentences', 'looseSentence'] as const).map((name) => ({
    ...levels,
    sureness: UNSCALED,
    combined: { ...none, [name]: 1 },
  }));
  const training = cases.map((one, i) => toTraining(one, sides[i]!, asked));
  const start = Float64Array.from([0.5, 0.5, -2, ...PLACE_SIGNS.map(() => 0), ...SHAPE_GROUPS.map(() => 0)]);
  const weights = fitWeights(training, { start, pull: 1, rounds: ROUNDS });
  const [first = 0, linked = 0, loose = 0] = weights;
  return {
    paragraphs: round(first),
    sentences: round(linked),
    looseSentence: round(loose),
    place: Object.fromEntries(PLACE_SIGNS.map((sign, i) => [sign, round(weights[3 + i] ?? 0)])),
    shapes: weighShapes((name) =>
      round(weights[3 + PLACE_SIGNS.length + SHAPE_GROUPS.findIndex((group) => group.includes(name))] ?? 0),
    ),
  };
}

function toTraining(one: AlignmentCase, sides: AlignedSides, asked: readonly Calibration[]): TrainingLattice {
  const whole = { source: [...one.source.keys()], target: [...one.target.keys()] };
  const lattices = asked.map((calibration) => searchSections(sides, [whole], calibration).lattices[0]!);
  const lattice = lattices[0]!;
  const names = asked.length + PLACE_SIGNS.length + SHAPE_GROUPS.length;
  const features = new Float32Array(lattice.arcs.length * names);
  const place = PLACE_SIGNS.map((sign) => createPlaceModel(sides.paragraphs, { [sign]: 1 }));
  forEachBlock(lattice, (block, _, arc) => {
    const group = SHAPE_GROUPS.findIndex((shapes) => shapes.includes(shapeOf(block).name));
    features.set(
      [...lattices.map((known: Lattice) => known.arcs[arc] ?? 0), ...place.map((score) => score(block))],
      arc * names,
    );
    features[arc * names + asked.length + PLACE_SIGNS.length + group] = 1;
  });
  return { lattice, features, gold: goldArcs(lattice, one.gold) };
}

function readCase(one: AlignmentCase, context: AlignContext): ReadCase {
  return { ...sidesOf(one, context).paragraphs, ...knownOf(one) };
}

/** What is right, and the ratio of lengths that the first pass finds. */
function knownOf({ source, target, gold }: AlignmentCase) {
  const ratio = meanRatioOf(linkedLengths(gold, source, target));
  return { gold, ratio, adapt: (calibration: LevelCalibration) => withRatio(calibration, ratio) };
}

function sidesOf({ source, target }: AlignmentCase, context: AlignContext): AlignedSides {
  return readSides(
    source.map((text) => ({ text })),
    target.map((text) => ({ text })),
    context,
  );
}

function cut(article: Article, size: number): readonly Article[] {
  return Array.from({ length: Math.ceil(article.length / size) }, (_, i) => article.slice(i * size, (i + 1) * size));
}
