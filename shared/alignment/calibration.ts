/** The constants of the model, fitted by `npm run calibrate`; calibration.json says to what text. */
import fitted from './calibration.json' with { type: 'json' };
import type { LengthModel } from './evidence/length.ts';
import { ROLE_CHANCES } from './evidence/roles.ts';

/** What is known of one class of units. */
export interface Chances {
  /** The chance that a unit is answered in its true counterpart, if it is answered anywhere. */
  readonly answered: number;
  /** The share of other texts that answer it by accident, before the documents say more. */
  readonly accident: number;
  /** How much of its log-likelihood ratio counts; under 1 because units that stand together are answered together. */
  readonly weight: number;
}

/** The constants for beads of one kind of text: paragraphs or sentences. */
export interface LevelCalibration {
  readonly chances: Readonly<Record<string, Chances>>;
  readonly length: LengthModel;
  /** Weights of the signs of place, by name (see evidence/place.ts). */
  readonly place: Readonly<Record<string, number>>;
  /** Logarithm of the prior of each bead shape, by name ("1-1"). */
  readonly shapes: Readonly<Record<string, number>>;
}

/** How both levels are combined for a bead of paragraphs. */
export interface CombinedCalibration {
  /** Weight of what the paragraphs say as wholes. */
  readonly paragraphs: number;
  /** Weight of the best path through their sentences. */
  readonly sentences: number;
  /** For each sentence on that path that stays without counterpart. */
  readonly looseSentence: number;
  /** Corrections of the priors, now that the sentences speak too. */
  readonly place: Readonly<Record<string, number>>;
  readonly shapes: Readonly<Record<string, number>>;
}

/**
 * From the chance that the model gives a bead to how often such beads are right: the logarithm of the odds is multiplied
 * and shifted (Platt scaling).
 */
export interface Sureness {
  readonly slope: number;
  readonly offset: number;
}

export interface Calibration {
  readonly paragraphs: LevelCalibration;
  readonly sentences: LevelCalibration;
  readonly combined: CombinedCalibration;
  readonly sureness: Sureness;
}

export const CALIBRATION: Calibration = {
  ...fitted,
  paragraphs: { ...fitted.paragraphs, chances: { ...fitted.paragraphs.chances, role: ROLE_CHANCES } },
};

/** The same for a pair of texts whose own ratio of lengths is known: target characters for one source character, as a logarithm. */
export function withRatio(calibration: LevelCalibration, meanLogRatio: number): LevelCalibration {
  return { ...calibration, length: { ...calibration.length, meanLogRatio } };
}
