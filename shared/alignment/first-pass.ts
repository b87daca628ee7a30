/**
 * The first pass asks the paragraphs as wholes: it learns how long this translation is for its source, and drops the
 * blocks that are not worth a closer look.
 */
import { type Band, chooseBand } from './band.ts';
import { createBeadModel, type TextPair } from './bead-model.ts';
import { type BlockScore, shapeOf } from './block.ts';
import { type LevelCalibration, withRatio } from './calibration.ts';
import { between, createRatioShift, type Lengths, lengthsOf } from './evidence/length.ts';
import { createLattice, type Lattice, rescore } from './lattice.ts';
import { meanRatioOf, ratioOfTotals } from './length-ratio.ts';
import type { Section } from './pins.ts';
import { createPosterior } from './posterior.ts';
import { reachOfBands } from './reach.ts';
import { bestPath } from './search.ts';
import { blockInText } from './section-blocks.ts';

/** Blocks less likely than this are not looked at again. */
const WORTH_A_LOOK = 1e-4;
/** A smaller change of the ratio of lengths, as a logarithm, changes next to nothing. */
const SMALL_SHIFT = 0.03;

export interface FirstPass {
  /** The lattice of each section; its blocks count the paragraphs of the section, not of the text. */
  readonly lattices: readonly Lattice[];
  /** Target characters for one source character, as a logarithm. */
  readonly ratio: number;
  /** What the paragraphs of the text say as wholes of one of its blocks. */
  readonly score: BlockScore;
}

export function searchParagraphs(
  pair: TextPair,
  sections: readonly Section[],
  calibration: LevelCalibration,
): FirstPass {
  const parts = sections.map((section) => ({ section, band: chooseBand(section, pair.answers) }));
  const lengths = lengthsOf(pair);
  const counts = { source: pair.source.length, target: pair.target.length };
  const all = { source: lengths.source.at(-1) ?? 0, target: lengths.target.at(-1) ?? 0 };
  const guess = ratioOfTotals(all, Math.min(counts.source, counts.target));
  const score = createBeadModel(pair, reachOfBands(parts, counts), withRatio(calibration, guess));
  const lattices = parts.map(({ section, band }) => scoreBlocks(section, band, score));
  const found = meanRatioOf(lattices.flatMap((lattice, i) => rowsOf(lattice, sections[i], lengths)));
  const ratio = Math.abs(found - guess) < SMALL_SHIFT ? guess : found;
  if (ratio !== guess) {
    const shift = createRatioShift(lengths, withRatio(calibration, guess).length, ratio);
    for (const [i, lattice] of lattices.entries()) addScore(lattice, sections[i], shift);
  }
  return { lattices: lattices.map(keepLikely), ratio, score };
}

function scoreBlocks(section: Section, band: Band, score: BlockScore): Lattice {
  const toText = blockInText(section);
  return createLattice(band, (block) => {
    const inText = toText(block);
    return inText ? score(inText) : Number.NEGATIVE_INFINITY;
  });
}

/** The lengths of both sides of each bead of the best path. */
function rowsOf(lattice: Lattice, section: Section | undefined, lengths: Lengths) {
  const toText = section && blockInText(section);
  return bestPath(lattice).flatMap(({ block }) => {
    const inText = toText?.(block);
    const { sources, targets } = shapeOf(block);
    if (!inText || sources === 0 || targets === 0) return [];
    return [
      {
        source: between(lengths.source, inText.source, sources),
        target: between(lengths.target, inText.target, targets),
      },
    ];
  });
}

function addScore(lattice: Lattice, section: Section | undefined, score: BlockScore): void {
  const toText = section && blockInText(section);
  rescore(lattice, (block, before) => {
    const inText = toText?.(block);
    return inText ? before + score(inText) : before;
  });
}

function keepLikely(lattice: Lattice): Lattice {
  const chance = createPosterior(lattice);
  // Where all is unlikely the best path is kept, so that there always is one.
  const best = new Set(bestPath(lattice).map(({ arc }) => arc));
  return rescore(lattice, (_, before, arc) =>
    chance(arc) >= WORTH_A_LOOK || best.has(arc) ? before : Number.NEGATIVE_INFINITY,
  );
}
