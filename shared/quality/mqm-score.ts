/**
 * The score of a translation by the MQM Council's linear models. Names as in its papers, of which the numbers come:
 * multipliers 0/1/5/25 (MQM 2.0), per thousand words, out of 100; a critical error fails the text whatever the sum.
 */
import { z } from 'zod';
import { mqmTypeSchema } from './mqm.ts';
import type { MqmSeverity } from './severity.ts';

export const SEVERITY_MULTIPLIERS: Readonly<Record<MqmSeverity, number>> = {
  neutral: 0,
  minor: 1,
  major: 5,
  critical: 25,
};

const REFERENCE_WORDS = 1000;
const HIGHEST_SCORE = 100;

/** The Council speaks of samples of 500 words and more; a shorter text is too small for a verdict. */
export const SMALLEST_SAMPLE_WORDS = 500;

export const typeWeightSchema = z.number().min(0).max(10);

/** How strict a desk is. */
export const scoringSchema = z.strictObject({
  /** The score that passes, and how many penalty points in a thousand words just earn it. */
  passMark: z.number().min(0).max(99.9),
  acceptablePenalty: z.number().min(0.1).max(1000),
  /** Of the types that do not weigh 1. */
  weights: z.partialRecord(mqmTypeSchema, typeWeightSchema).default({}),
  /** Whether an error that is marked as the same as an earlier one counts again. */
  countRepeats: z.boolean().default(false),
});
export type Scoring = z.infer<typeof scoringSchema>;

/** The Council's usual calibration, every type alike, a repeated error once. */
export const USUAL_SCORING: Scoring = { passMark: 90, acceptablePenalty: 10, weights: {}, countRepeats: false };

export interface ErrorCount {
  readonly severity: MqmSeverity;
  readonly count: number;
  /** Weight of the error type; 1 where the desk gives none. */
  readonly weight?: number;
}

/** ETPT of a line: weight × count × multiplier. */
export function penaltyOf({ severity, count, weight = 1 }: ErrorCount): number {
  return weight * count * SEVERITY_MULTIPLIERS[severity];
}

export interface MqmScore {
  readonly words: number;
  /** APT, the absolute penalty total: the sum of weight × count × multiplier. */
  readonly penalty: number;
  /** NPT, the penalty per thousand words. */
  readonly penaltyPerThousand: number;
  /** RQS, the raw quality score: 100 × (1 − penalty / words). */
  readonly raw: number;
  /** SF, how many points of the score a penalty point costs: (100 − pass mark) / acceptable penalty. */
  readonly scaling: number;
  /** CQS, the calibrated quality score: 100 − NPT × SF. May be below 0. */
  readonly calibrated: number;
  readonly critical: number;
  readonly passes: boolean;
  readonly isSmallSample: boolean;
}

/** Undefined for a text without words, of which nothing can be said. */
export function scoreText(
  errors: readonly ErrorCount[],
  words: number,
  scoring: Pick<Scoring, 'passMark' | 'acceptablePenalty'>,
): MqmScore | undefined {
  if (words <= 0) return undefined;
  const penalty = sum(errors.map(penaltyOf));
  const critical = sum(errors.map(({ severity, count }) => (severity === 'critical' ? count : 0)));
  const penaltyPerThousand = (penalty / words) * REFERENCE_WORDS;
  const scaling = (HIGHEST_SCORE - scoring.passMark) / scoring.acceptablePenalty;
  const calibrated = HIGHEST_SCORE - penaltyPerThousand * scaling;
  return {
    words,
    penalty,
    penaltyPerThousand,
    raw: HIGHEST_SCORE * (1 - penalty / words),
    scaling,
    calibrated,
    critical,
    passes: critical === 0 && calibrated >= scoring.passMark - ROUNDING,
    isSmallSample: words < SMALLEST_SAMPLE_WORDS,
  };
}

/** A text that is exactly at the mark passes, whatever the last binary digit says. */
const ROUNDING = 1e-9;

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
