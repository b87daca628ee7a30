/** The constants for the sentences of one row, fitted by `npm run calibrate-rows`; row-calibration.json says to what. */
import type { LevelCalibration } from './calibration.ts';
import fitted from './row-calibration.json' with { type: 'json' };

/**
 * Unlike those of the aligner they hold for all units, also for what nothing answers: a name that stands nowhere in the
 * row's English says that its sentence was left out.
 */
export const ROW_CALIBRATION: LevelCalibration = fitted;
