/**
 * Property tests draw the same cases every time, so that a red run is red again on the next machine. TAIYAKU_SEED=N
 * draws others.
 */
import fc from 'fast-check';

fc.configureGlobal({ seed: Number(process.env.TAIYAKU_SEED ?? 1) });
