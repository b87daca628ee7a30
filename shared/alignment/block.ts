/** A bead in the search: numbers only, because millions of them are weighed. */
import { BEAD_SHAPES, type BeadShape } from './bead-shapes.ts';

/** A run of source texts, a run of target texts and the index of their shape in BEAD_SHAPES. */
export interface Block {
  readonly source: number;
  readonly target: number;
  readonly shape: number;
}

export function shapeOf({ shape }: Block): BeadShape {
  const known = BEAD_SHAPES[shape];
  if (!known) throw new Error(`No bead shape has the index ${shape}`);
  return known;
}

/** Log-likelihood ratio of a block against chance, with its prior. It must not keep the block, which may be used again. */
export type BlockScore = (block: Block) => number;
