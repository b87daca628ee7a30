/**
 * Fits the weights of a log-linear model over alignments (a conditional random field over paths of beads): the gradient is
 * what the right path has of each feature less what all paths have of it, weighed by their likelihood.
 */
import type { Block } from '../../../shared/alignment/block.ts';
import { forEachBlock, type Lattice, rescore } from '../../../shared/alignment/lattice.ts';
import { createPosterior } from '../../../shared/alignment/posterior.ts';

/** A lattice with the features of each of its blocks, and its right path. */
export interface TrainingLattice {
  readonly lattice: Lattice;
  /** `features[arc * names + k]` for arcs as `forEachBlock` counts them. */
  readonly features: Float32Array;
  readonly gold: readonly { readonly block: Block; readonly arc: number }[];
}

export interface FitOptions {
  readonly start: Float64Array;
  /** Strength with which each weight is drawn to where it started. */
  readonly pull: number;
  readonly rounds: number;
}

/** Adam over all cases at once; cases without a right path in the lattice teach nothing. */
export function fitWeights(cases: readonly TrainingLattice[], { start, pull, rounds }: FitOptions): Float64Array {
  const weights = start.slice();
  const momentum = new Float64Array(start.length);
  const spread = new Float64Array(start.length);
  const taught = cases.filter(({ gold }) => gold.length > 0);
  for (let round = 1; round <= rounds; round++) {
    const gradient = new Float64Array(start.length);
    for (const one of taught) addGradient(one, weights, gradient);
    const step = 0.1 * Math.min(1, 3 * (1 - round / (rounds + 1)));
    for (let k = 0; k < weights.length; k++) {
      const g = ((gradient[k] ?? 0) - pull * ((weights[k] ?? 0) - (start[k] ?? 0))) / Math.max(1, taught.length);
      momentum[k] = 0.9 * (momentum[k] ?? 0) + 0.1 * g;
      spread[k] = 0.99 * (spread[k] ?? 0) + 0.01 * g * g;
      const size = Math.sqrt((spread[k] ?? 0) / (1 - 0.99 ** round)) + 1e-8;
      weights[k] = (weights[k] ?? 0) + (step * ((momentum[k] ?? 0) / (1 - 0.9 ** round))) / size;
    }
  }
  return weights;
}

/** The lattice with the scores that the weights give. */
export function weighLattice({ lattice, features }: TrainingLattice, weights: Float64Array): Lattice {
  const arcs = lattice.arcs.slice();
  for (let arc = 0; arc < arcs.length; arc++) {
    if (arcs[arc] === Number.NEGATIVE_INFINITY) continue;
    let score = 0;
    for (let k = 0; k < weights.length; k++) score += (weights[k] ?? 0) * (features[arc * weights.length + k] ?? 0);
    arcs[arc] = score;
  }
  return { ...lattice, arcs };
}

function addGradient(one: TrainingLattice, weights: Float64Array, gradient: Float64Array): void {
  const weighed = weighLattice(one, weights);
  const chance = createPosterior(weighed);
  const add = (arc: number, share: number) => {
    for (let k = 0; k < weights.length; k++) {
      gradient[k] = (gradient[k] ?? 0) + share * (one.features[arc * weights.length + k] ?? 0);
    }
  };
  forEachBlock(weighed, (_, __, arc) => {
    const share = chance(arc);
    if (share > 1e-9) add(arc, -share);
  });
  for (const { arc } of one.gold) add(arc, 1);
}

/** Marks every block of a lattice as open, for features that are still to be weighed. */
export function openLattice(lattice: Lattice): Lattice {
  return rescore(lattice, () => 0);
}
