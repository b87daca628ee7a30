/** Which sentences of one row answer each other, and which have no answer in it. */
import { type AnswerTable, createAnswerTable } from './answer-table.ts';
import { fullBand } from './band.ts';
import type { Bead } from './bead.ts';
import { createBeadModel } from './bead-model.ts';
import { type Block, shapeOf } from './block.ts';
import type { LevelCalibration } from './calibration.ts';
import { createLattice, forEachBlock } from './lattice.ts';
import { type LengthRatio, UNKNOWN_RATIO } from './length-ratio.ts';
import { createPosterior } from './posterior.ts';
import { ROW_CALIBRATION } from './row-calibration.ts';
import { bestPath } from './search.ts';
import { type ReadParagraph, type SentenceSide, splitSentences } from './split-sentences.ts';

export interface SentenceAlignment {
  readonly source: SentenceSide;
  readonly target: SentenceSide;
  readonly answers: AnswerTable;
  /** Every sentence of the row in exactly one, by index into its side's sentences. */
  readonly beads: readonly Bead[];
  /** For each sentence the chance, 0 to 1, that nothing in the row answers it. */
  readonly loose: { readonly source: readonly number[]; readonly target: readonly number[] };
}

/** Both sides of a row in order; one may be empty. Quadratic in the sentences of the row. */
export function alignSentences(
  source: readonly ReadParagraph[],
  target: readonly ReadParagraph[],
  ratio: LengthRatio = UNKNOWN_RATIO,
): SentenceAlignment {
  return alignSentencesWith(ROW_CALIBRATION, { source, target, ratio });
}

/** The same with other constants, for fitting them. */
export function alignSentencesWith(
  calibration: LevelCalibration,
  row: {
    readonly source: readonly ReadParagraph[];
    readonly target: readonly ReadParagraph[];
    readonly ratio: LengthRatio;
  },
): SentenceAlignment {
  const sides = { source: splitSentences(row.source), target: splitSentences(row.target) };
  const answers = createAnswerTable(sides.source.units, sides.target.units, { keepLoose: true });
  const counts = { source: sides.source.texts.length, target: sides.target.texts.length };
  const score = createBeadModel(
    {
      source: sides.source.texts,
      target: sides.target.texts,
      looks: { source: sides.source.looks, target: sides.target.looks },
      answers,
    },
    { source: () => ({ from: 0, to: counts.target }), target: () => ({ from: 0, to: counts.source }) },
    atRatio(calibration, row.ratio),
  );
  const lattice = createLattice(fullBand(counts.source, counts.target), score);
  const chance = createPosterior(lattice);
  const loose = { source: new Array<number>(counts.source).fill(0), target: new Array<number>(counts.target).fill(0) };
  forEachBlock(lattice, (block, _, arc) => {
    const { sources, targets } = shapeOf(block);
    if (targets === 0) loose.source[block.source] = (loose.source[block.source] ?? 0) + chance(arc);
    if (sources === 0) loose.target[block.target] = (loose.target[block.target] ?? 0) + chance(arc);
  });
  return { ...sides, answers, beads: bestPath(lattice).map(({ block, arc }) => toBead(block, chance(arc))), loose };
}

export function atRatio(calibration: LevelCalibration, { mean, variance }: LengthRatio): LevelCalibration {
  const { length } = calibration;
  return { ...calibration, length: { ...length, meanLogRatio: mean, variance: length.variance + variance } };
}

function toBead(block: Block, score: number): Bead {
  const { sources, targets } = shapeOf(block);
  const run = (first: number, count: number) => Array.from({ length: count }, (_, i) => first + i);
  return { source: run(block.source, sources), target: run(block.target, targets), score, reasons: [] };
}
