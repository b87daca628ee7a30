/**
 * The search in two passes: the first asks the paragraphs as wholes and finds which blocks are worth a closer look, the
 * second asks the sentences inside those.
 */
import type { AlignedSides } from './aligned-sides.ts';
import { createBeadModel, createPlaceModel } from './bead-model.ts';
import { BEAD_SHAPES, ONE_TO_ONE, shapeIndex } from './bead-shapes.ts';
import { type Block, type BlockScore, shapeOf } from './block.ts';
import { type Calibration, type CombinedCalibration, withRatio } from './calibration.ts';
import { searchParagraphs } from './first-pass.ts';
import { forEachBlock, type Lattice, rescore } from './lattice.ts';
import type { PairGain } from './mark-moved.ts';
import type { Section } from './pins.ts';
import { reachOfAreas } from './reach.ts';
import { blockInText } from './section-blocks.ts';
import { areasOf, createSentencePaths, type SentencePath } from './sentence-paths.ts';

export interface Searched {
  /** The lattice of each section after both passes; its blocks count the paragraphs of the section, not of the text. */
  readonly lattices: readonly Lattice[];
  /** What a pair of paragraphs of the text gains by a link, by what they say as wholes. */
  readonly gainOf: PairGain;
}

export function searchSections(sides: AlignedSides, sections: readonly Section[], calibration: Calibration): Searched {
  const { lattices, ratio, score } = searchParagraphs(sides.paragraphs, sections, calibration.paragraphs);
  const areas = areasOf(
    lattices.flatMap((lattice, i) => blocksOf(lattice, sections[i])),
    sides.starts,
  );
  const reach = reachOfAreas(areas.values(), {
    source: sides.sentences.source.length,
    target: sides.sentences.target.length,
  });
  const sentences = createBeadModel(sides.sentences, reach, withRatio(calibration.sentences, ratio));
  const paths = createSentencePaths(sides.starts, areas, { score: sentences, reach: reach.source });
  const second = createSecondScore(sides, paths, calibration.combined);
  lattices.forEach((lattice, i) => {
    const toText = blockInText(sections[i] ?? NO_SECTION);
    rescore(lattice, (block, before) => second(toText(block) ?? block, before));
  });
  return { lattices, gainOf: createPairGain(score) };
}

const NO_SECTION: Section = { source: [], target: [] };

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

function blocksOf(lattice: Lattice, section: Section = NO_SECTION): readonly Block[] {
  const toText = blockInText(section);
  const blocks: Block[] = [];
  forEachBlock(lattice, (block) => {
    const inText = toText(block);
    if (inText) blocks.push({ ...inText });
  });
  return blocks;
}
