/** The positions inside a band and the score of every block between them, kept in flat arrays. */
import type { Band } from './band.ts';
import { BEAD_SHAPES } from './bead-shapes.ts';
import { type Block, type BlockScore, shapeOf } from './block.ts';

/** Blocks are known by their arc: `position * BEAD_SHAPES.length + shape`, of the position where they begin. */
export interface Lattice {
  readonly band: Band;
  /** Number of positions; they are numbered in an order in which a monotone path can pass them. */
  readonly size: number;
  /** The position behind each block, -1 for one that leaves the band. */
  readonly ends: Int32Array;
  /** Score of each block; -Infinity where there is none. */
  readonly arcs: Float32Array;
  /** Number of a position, or -1 outside the band. */
  at(source: number, target: number): number;
}

/** Scores each block inside the band once. Linear in the band's area. */
export function createLattice(band: Band, score: BlockScore): Lattice {
  const { low, high } = band;
  const offsets = new Int32Array(low.length + 1);
  for (let i = 0; i < low.length; i++) offsets[i + 1] = (offsets[i] ?? 0) + (high[i] ?? 0) - (low[i] ?? 0) + 1;
  const at = (source: number, target: number) =>
    source >= low.length || target < (low[source] ?? 0) || target > (high[source] ?? -1)
      ? -1
      : (offsets[source] ?? 0) + target - (low[source] ?? 0);
  const size = offsets[low.length] ?? 0;
  const arcs = new Float32Array(size * BEAD_SHAPES.length).fill(Number.NEGATIVE_INFINITY);
  const ends = new Int32Array(size * BEAD_SHAPES.length).fill(-1);
  const block = { source: 0, target: 0, shape: 0 };
  forEachPosition(band, (source, target, here) => {
    block.source = source;
    block.target = target;
    for (let shape = 0; shape < BEAD_SHAPES.length; shape++) {
      block.shape = shape;
      const { sources, targets } = shapeOf(block);
      const next = at(source + sources, target + targets);
      if (next < 0) continue;
      ends[here * BEAD_SHAPES.length + shape] = next;
      arcs[here * BEAD_SHAPES.length + shape] = score(block);
    }
  });
  return { band, size, ends, arcs, at };
}

/** In the order of their numbers, with the number of each. */
function forEachPosition(band: Band, visit: (source: number, target: number, here: number) => void): void {
  let here = 0;
  for (let source = 0; source < band.low.length; source++) {
    for (let target = band.low[source] ?? 0; target <= (band.high[source] ?? -1); target++) {
      visit(source, target, here);
      here += 1;
    }
  }
}

/**
 * Gives the blocks that have a score another one; -Infinity takes a block out. Changes the lattice itself: of a long text
 * each copy would be tens of megabytes.
 */
export function rescore(lattice: Lattice, score: (block: Block, before: number, arc: number) => number): Lattice {
  forEachBlock(lattice, (block, before, arc) => {
    lattice.arcs[arc] = score(block, before, arc);
  });
  return lattice;
}

/**
 * All blocks that have a score, those that begin at one position one after the other. It is the same object each time;
 * who keeps a block copies it.
 */
export function forEachBlock(lattice: Lattice, visit: (block: Block, score: number, arc: number) => void): void {
  const block = { source: 0, target: 0, shape: 0 };
  forEachPosition(lattice.band, (source, target, here) => {
    block.source = source;
    block.target = target;
    for (let shape = 0; shape < BEAD_SHAPES.length; shape++) {
      const arc = here * BEAD_SHAPES.length + shape;
      const score = lattice.arcs[arc] ?? Number.NEGATIVE_INFINITY;
      if (score === Number.NEGATIVE_INFINITY) continue;
      block.shape = shape;
      visit(block, score, arc);
    }
  });
}
