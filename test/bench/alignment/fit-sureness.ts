/** Fits how sure a score may be to beads that were judged: logistic regression on the logarithm of the odds. */
import type { Sureness } from '../../../shared/alignment/calibration.ts';
import { round } from './level-fit.ts';

/** A bead of text that the constants were not fitted to. */
export interface JudgedBead {
  /** The chance that the model gave it, 0 to 1. */
  readonly chance: number;
  readonly right: boolean;
}

const ROUNDS = 50;
/** Odds beyond these are as good as certain; more would let single beads turn the line. */
const MOST_ODDS = 12;

/** Newton's method. Certain and right beads are many; all of them count. */
export function fitSureness(beads: readonly JudgedBead[]): Sureness {
  let [slope, offset] = [1, 0];
  for (let i = 0; i < ROUNDS; i++) {
    // Gradient and curvature of the likelihood; a little is added to the curvature so that a step always exists.
    let [gs, go, ss, so, oo] = [0, 0, 1e-3, 0, 1e-3];
    for (const { chance, right } of beads) {
      const odds = Math.log(chance / (1 - chance));
      const x = Math.max(-MOST_ODDS, Math.min(MOST_ODDS, odds));
      const expected = 1 / (1 + Math.exp(-(offset + slope * x)));
      const rest = (right ? 1 : 0) - expected;
      const curve = expected * (1 - expected);
      gs += rest * x;
      go += rest;
      ss += curve * x * x;
      so += curve * x;
      oo += curve;
    }
    const determinant = ss * oo - so * so;
    slope += (gs * oo - go * so) / determinant;
    offset += (go * ss - gs * so) / determinant;
  }
  return { slope: round(slope), offset: round(offset) };
}
