/** How sure a block is: the share of all paths, weighed by their likelihood, that pass through it (forward-backward). */
import { BEAD_SHAPES } from './bead-shapes.ts';
import type { Lattice } from './lattice.ts';

const SHAPES = BEAD_SHAPES.length;
/** A path less likely than another by this logarithm is nothing beside it: one in seventy million. */
const NOTHING = -18;

/** Returns the chance of the block of any arc, 0 to 1; 0 where there is none. Linear in the lattice. */
export function createPosterior(lattice: Lattice): (arc: number) => number {
  const { arcs, ends } = lattice;
  const forward = sumForward(lattice);
  const backward = sumBackward(lattice);
  const all = backward[0] ?? 0;
  return (arc) => {
    const next = ends[arc] ?? -1;
    if (next < 0) return 0;
    const here = Math.floor(arc / SHAPES);
    const chance = (forward[here] ?? 0) + (arcs[arc] ?? 0) + (backward[next] ?? 0) - all;
    return chance < NOTHING ? 0 : Math.min(1, Math.exp(chance));
  };
}

/** Logarithm of the likelihood of all paths from the beginning up to each position. */
function sumForward({ size, arcs, ends }: Lattice): Float64Array {
  const sums = new Float64Array(size).fill(Number.NEGATIVE_INFINITY);
  sums[0] = 0;
  for (let here = 0; here < size; here++) {
    const before = sums[here] ?? 0;
    if (before === Number.NEGATIVE_INFINITY) continue;
    for (let arc = here * SHAPES; arc < (here + 1) * SHAPES; arc++) {
      const score = arcs[arc] ?? Number.NEGATIVE_INFINITY;
      if (score === Number.NEGATIVE_INFINITY) continue;
      const next = ends[arc] ?? 0;
      sums[next] = addLogs(sums[next] ?? 0, before + score);
    }
  }
  return sums;
}

/** The same from each position to the end. */
function sumBackward({ size, arcs, ends }: Lattice): Float64Array {
  const sums = new Float64Array(size).fill(Number.NEGATIVE_INFINITY);
  sums[size - 1] = 0;
  for (let here = size - 2; here >= 0; here--) {
    let sum = Number.NEGATIVE_INFINITY;
    for (let arc = here * SHAPES; arc < (here + 1) * SHAPES; arc++) {
      const score = arcs[arc] ?? Number.NEGATIVE_INFINITY;
      if (score > Number.NEGATIVE_INFINITY) sum = addLogs(sum, score + (sums[ends[arc] ?? 0] ?? 0));
    }
    sums[here] = sum;
  }
  return sums;
}

function addLogs(a: number, b: number): number {
  const most = a > b ? a : b;
  const difference = a > b ? b - a : a - b;
  return difference > NOTHING ? most + Math.log1p(Math.exp(difference)) : most;
}
