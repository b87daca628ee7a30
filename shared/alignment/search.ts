/** The monotone dynamic programme: the best sequence of blocks from the beginnings of both texts to their ends. */
import { BEAD_SHAPES } from './bead-shapes.ts';
import type { Block } from './block.ts';
import type { Lattice } from './lattice.ts';

const SHAPES = BEAD_SHAPES.length;

/** A block of the best path and its arc in the lattice. */
export interface Step {
  readonly block: Block;
  readonly arc: number;
}

/** Viterbi's best path. The lattice must hold a path between its corners. */
export function bestPath(lattice: Lattice): readonly Step[] {
  const { size, arcs, ends } = lattice;
  const best = new Float64Array(size).fill(Number.NEGATIVE_INFINITY);
  const cameBy = new Int32Array(size).fill(-1);
  best[0] = 0;
  for (let here = 0; here < size; here++) {
    const reached = best[here] ?? Number.NEGATIVE_INFINITY;
    if (reached === Number.NEGATIVE_INFINITY) continue;
    for (let arc = here * SHAPES; arc < (here + 1) * SHAPES; arc++) {
      const next = ends[arc] ?? -1;
      const score = reached + (arcs[arc] ?? 0);
      if (next < 0 || score <= (best[next] ?? 0)) continue;
      best[next] = score;
      cameBy[next] = arc;
    }
  }
  return trace(lattice, cameBy);
}

function trace({ band, size }: Lattice, cameBy: Int32Array): readonly Step[] {
  const steps: Step[] = [];
  let source = band.low.length - 1;
  let target = band.high[source] ?? 0;
  for (let here = size - 1; here > 0; ) {
    const arc = cameBy[here] ?? -1;
    const shape = arc % SHAPES;
    const { sources, targets } = BEAD_SHAPES[shape] ?? { sources: 0, targets: 0 };
    if (arc < 0) throw new Error('The band of the search holds no path');
    source -= sources;
    target -= targets;
    steps.push({ block: { source, target, shape }, arc });
    here = Math.floor(arc / SHAPES);
  }
  return steps.reverse();
}
