/** Blocks of a section count its own paragraphs; these are the ways to count those of the text. */
import { type Block, shapeOf } from './block.ts';
import type { Section } from './pins.ts';

/** A block of a section as one of the text; undefined where it would reach across a pinned paragraph. */
export function blockInText({ source, target }: Section): (block: Block) => Block | undefined {
  if (isBeginning(source) && isBeginning(target)) return (block) => block;
  const first = (members: readonly number[], index: number, count: number) => {
    const start = members[index] ?? 0;
    return count < 2 || members[index + count - 1] === start + count - 1 ? start : undefined;
  };
  return (block) => {
    const { sources, targets } = shapeOf(block);
    const from = first(source, block.source, sources);
    const to = first(target, block.target, targets);
    return from === undefined || to === undefined ? undefined : { ...block, source: from, target: to };
  };
}

/** Whether the members are the first of the text without a gap, so that they are numbered alike. */
function isBeginning(members: readonly number[]): boolean {
  return members.length === 0 || members.at(-1) === members.length - 1;
}
