/** What reading leaves out of a page on purpose: shown before anything is made of it, and kept where the reader says so. */
import type { Reading } from '../../../shared/api/reading.ts';

type LeftOut = NonNullable<Reading['leftOut']>;

/** More than this is no furniture of one page, and nobody reads through it. */
const MOST_SHOWN = 500;

/** `keep`: places among the blocks. */
export function keepBlocks<T extends { readonly text: string }>(
  blocks: readonly T[],
  keep: readonly number[] | undefined,
): { readonly leftOut: LeftOut; readonly isKept: (block: T) => boolean } {
  const kept = new Set(keep);
  const keptBlocks = new Set(blocks.filter((_, index) => kept.has(index)));
  const leftOut = blocks.slice(0, MOST_SHOWN).map(({ text }, block) => ({ block, text, isKept: kept.has(block) }));
  return { leftOut, isKept: (block) => keptBlocks.has(block) };
}
