/** How long the durability tests run, and the chance they run by: few rounds in CI, many where a person asks for them. */

/** `npm run test:durability -- --rounds N` sets it. */
export const ROUNDS = Number(process.env.TAIYAKU_ROUNDS ?? 6);

/** Named in every failure, so that a person can run the same rounds again with `--seed`. */
export const SEED = Number(process.env.TAIYAKU_SEED ?? Date.now() % 2 ** 31);

/** A generator of numbers in [0, 1) that gives the same ones for the same seed (mulberry32, public domain). */
export function createChance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
