/** The lines of the concept list: the concepts in order, under a heading for each domain where they are grouped. */
import type { DomainCount } from './search-concepts.ts';

export type ListLine =
  | { readonly kind: 'group'; readonly domain: string; readonly count: number; readonly isOpen: boolean }
  /** `place`: in the order of all concepts that match, closed groups too. */
  | { readonly kind: 'concept'; readonly place: number };

export interface ListLayout {
  /** How many lines there are. */
  readonly count: number;
  /** Undefined outside the list. */
  lineAt(index: number): ListLine | undefined;
  /** The line of the concept at a place; undefined inside a closed group. */
  indexOf(place: number): number | undefined;
}

interface Block extends DomainCount {
  /** Line of the heading, and the place of the first concept. */
  readonly line: number;
  readonly place: number;
  readonly isOpen: boolean;
}

/** `matching`: how many concepts there are; `groups`: none where they are not grouped; `closed`: names of domains. */
export function layList(matching: number, groups: readonly DomainCount[], closed: ReadonlySet<string>): ListLayout {
  if (groups.length === 0) {
    const isIn = (at: number) => at >= 0 && at < matching;
    return {
      count: matching,
      lineAt: (index) => (isIn(index) ? { kind: 'concept', place: index } : undefined),
      indexOf: (place) => (isIn(place) ? place : undefined),
    };
  }
  const blocks: Block[] = [];
  let line = 0;
  let place = 0;
  for (const { domain, count } of groups) {
    const isOpen = !closed.has(domain);
    blocks.push({ domain, count, line, place, isOpen });
    line += isOpen ? count + 1 : 1;
    place += count;
  }
  const lines = line;
  return {
    count: lines,
    lineAt(index) {
      const block = index < lines ? lastUpTo(blocks, (one) => one.line <= index) : undefined;
      if (!block) return undefined;
      const { domain, count, isOpen } = block;
      if (index === block.line) return { kind: 'group', domain, count, isOpen };
      return { kind: 'concept', place: block.place + index - block.line - 1 };
    },
    indexOf(wanted) {
      const block = wanted < place ? lastUpTo(blocks, (one) => one.place <= wanted) : undefined;
      return block?.isOpen ? block.line + 1 + wanted - block.place : undefined;
    },
  };
}

/** The last block that `isUpTo` holds for, which holds for all before it. */
function lastUpTo(blocks: readonly Block[], isUpTo: (block: Block) => boolean): Block | undefined {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isUpTo(blocks[middle] as Block)) low = middle + 1;
    else high = middle;
  }
  return blocks[low - 1];
}
