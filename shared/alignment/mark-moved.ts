/**
 * Paragraphs that seem to have been moved: no counterpart where the order of the texts wants it, but one close by that
 * has none either. A link never crosses another, so the two are only told of each other.
 */
import type { Bead } from './bead.ts';
import { lowerBound } from './lower-bound.ts';

/** How many beads apart the two may stand. */
const NEAR = 4;
/** The gain, as a logarithm, from which on the two are taken for counterparts. */
const LEAST_GAIN = 2;

/** What a link between a source and a target paragraph gains over leaving both alone, as a logarithm of likelihoods. */
export type PairGain = (source: number, target: number) => number;

/** `beads` in the order of the texts; a paragraph is told of one other. */
export function markMoved(beads: readonly Bead[], gainOf: PairGain): readonly Bead[] {
  const marked = [...beads];
  const loose = (side: 'source' | 'target', other: 'source' | 'target') =>
    beads.flatMap((bead, place) => (bead[side].length === 1 && bead[other].length === 0 ? [place] : []));
  const targets = loose('target', 'source');
  const pairs = loose('source', 'target')
    .flatMap((source) => near(source, targets).map((target) => ({ source, target, gain: gainAt(source, target) })))
    .filter(({ gain }) => gain >= LEAST_GAIN)
    .sort((a, b) => b.gain - a.gain);
  for (const { source, target, gain } of pairs) {
    const [one, other] = [marked[source], marked[target]];
    if (!one || !other || one.moved || other.moved) continue;
    marked[source] = toMoved(one, other.target, gain);
    marked[target] = toMoved(other, one.source, gain);
  }
  return marked;

  function gainAt(source: number, target: number): number {
    return gainOf(beads[source]?.source[0] ?? 0, beads[target]?.target[0] ?? 0);
  }
}

/** Those of ascending places that are at most NEAR away. */
function near(place: number, places: readonly number[]): readonly number[] {
  const first = lowerBound(places, place - NEAR);
  return places.slice(first, lowerBound(places, place + NEAR + 1));
}

/** That it has no counterpart is now as likely as that the two are none of each other's. */
function toMoved(bead: Bead, moved: readonly number[], gain: number): Bead {
  return { ...bead, moved, score: bead.score / (1 + Math.exp(gain)) };
}
