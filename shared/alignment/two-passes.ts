/**
 * The search in two passes: the first asks the paragraphs as wholes and finds which blocks are worth a closer look, the
 * second asks the sentences inside those.
 */
import type { AlignedSides } from './aligned-sides.ts';
import { type Band, chooseBand } from './band.ts';
import { createBeadModel, createPlaceModel } from './bead-model.ts';
import { BEAD_SHAPES, ONE_TO_ONE, shapeIndex } from './bead-shapes.ts';
import { type Block, type BlockScore, shapeOf } from './block.ts';
import type { Calibration, CombinedCalibration } from './calibration.ts';
import { createLattice, forEachBlock, type Lattice, rescore } from './lattice.ts';
import type { PairGain } from './mark-moved.ts';
import type { Section } from './pins.ts';
import { createPosterior } from './posterior.ts';
import { reachOfAreas, reachOfBands } from './reach.ts';
import { bestPath } from './search.ts';
import { areasOf, createSentencePaths, type SentencePath } from './sentence-paths.ts';

/** Blocks less likely than this after the first pass are not looked at again. */
const WORTH_A_LOOK = 1e-4;

export interface Searched {
  /** The lattice of each section after both passes; its blocks count the paragraphs of the section, not of the text. */
  readonly lattices: readonly Lattice[];
  /** What a pair of paragraphs of the text gains by a link, by what they say as wholes. */
  readonly gainOf: PairGain;
}

export function searchSections(sides: AlignedSides, sections: readonly Section[], calibration: Calibration): Searched {
  const counts = { source: sides.paragraphs.source.length, target: sides.paragraphs.target.length };
  const parts = sections.map((section) => ({ section, band: chooseBand(section, sides.paragraphs.answers) }));
  const paragraphs = createBeadModel(sides.paragraphs, reachOfBands(parts, counts), calibration.paragraphs);
  const first = parts.map(({ section, band }) => likelyBlocks(section, band, paragraphs));
  const worthALook = first.flatMap((lattice, i) => blocksOf(lattice, sections[i] ?? { source: [], target: [] }));
  const areas = areasOf(worthALook, sides.starts);
  const reach = reachOfAreas(areas.values(), {
    source: sides.sentences.source.length,
    target: sides.sentences.target.length,
  });
  const sentences = createBeadModel(sides.sentences, reach, calibration.sentences);
  const second = createSecondScore(
    sides,
    createSentencePaths(sides.starts, areas, { score: sentences, reach: reach.source }),
    calibration.combined,
  );
  const lattices = first.map((lattice, i) => {
    const toText = blockInText(sections[i] ?? { source: [], target: [] });
    return rescore(lattice, (block, before) => second(toText(block) ?? block, before));
  });
  return { lattices, gainOf: createPairGain(paragraphs) };
}

function createPairGain(score: BlockScore): PairGain {
  const [source, target] = [shapeIndex('1-0'), shapeIndex('0-1')];
  return (from, to) => {
    const place = { source: from, target: to };
    return (
      score({ ...place, shape: ONE_TO_ONE }) - score({ ...place, shape: source }) - score({ ...place, shape: target })
    );
  };
}

/** What both passes together say of a block, by what the first one said. */
function createSecondScore(
  sides: AlignedSides,
  path: (block: Block) => SentencePath,
  combined: CombinedCalibration,
): (block: Block, first: number) => number {
  const place = createPlaceModel(sides.paragraphs, combined.place);
  const shapes = BEAD_SHAPES.map(({ name }) => combined.shapes[name] ?? 0);
  return (block, first) => {
    const { sources, targets } = shapeOf(block);
    const score = combined.paragraphs * first + (shapes[block.shape] ?? 0) + place(block);
    if (sources === 0 || targets === 0) return score;
    const { score: linked, loose } = path(block);
    return score + combined.sentences * linked + combined.looseSentence * loose;
  };
}

function likelyBlocks(section: Section, band: Band, score: BlockScore): Lattice {
  const toText = blockInText(section);
  const lattice = createLattice(band, (block) => {
    const inText = toText(block);
    return inText ? score(inText) : Number.NEGATIVE_INFINITY;
  });
  const chance = createPosterior(lattice);
  // Where all is unlikely the best path is kept, so that there always is one.
  const best = new Set(bestPath(lattice).map(({ arc }) => arc));
  return rescore(lattice, (_, before, arc) =>
    chance(arc) >= WORTH_A_LOOK || best.has(arc) ? before : Number.NEGATIVE_INFINITY,
  );
}

function blocksOf(lattice: Lattice, section: Section): readonly Block[] {
  const toText = blockInText(section);
  const blocks: Block[] = [];
  forEachBlock(lattice, (block) => {
    const inText = toText(block);
    if (inText) blocks.push({ ...inText });
  });
  return blocks;
}

/** A block of a section as one of the text; undefined where it would reach across a pinned paragraph. */
function blockInText({ source, target }: Section): (block: Block) => Block | undefined {
  if (isBeginning(source) && isBeginning(target)) return (block) => block;
  const first = (members: readonly number[], index: number, count: number) => {
    const start = members[index] ?? 0;
    return count < 2 || members[index + count - 1] === start + count - 1 ? start : undefined;
  };
  return (block) => {
    const { sources, targets } = shapeOf(block);
    const from = first(source, block.source, sources);
    const to = first(target, block.target, targets);
    return from === undefined || to === undefined ? undefined : { ...block, source: from, target: to };
  };
}

/** Whether the members are the first of the text without a gap, so that they are numbered alike. */
function isBeginning(members: readonly number[]): boolean {
  return members.length === 0 || members.at(-1) === members.length - 1;
}
