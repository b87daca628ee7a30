/** A block is what stands together on a page: a line, or the lines of one hard-wrapped paragraph. */
import type { TextRange } from '../text/range.ts';
import type { Role } from './document.ts';
import type { PageLine } from './page-line.ts';

export interface Block extends TextRange {
  /** The words, with their line breaks, without the bullet. */
  readonly text: string;
  readonly indent: string;
  /** The sign that makes the block an item of a list or a marked crosshead; empty where there is none. */
  readonly bullet: string;
  readonly blankBefore: number;
  /** What the file's own mark-up says about the block. */
  readonly hint?: Role;
}

/** A part of a text with its role. */
export interface Piece extends TextRange {
  readonly role: Role;
}

/** A range of the page of which the file's own mark-up tells the role: a heading style, a caption element. */
export type RoleHint = Piece;

/**
 * Joins lines into blocks: `joined[i]` says that line i goes on in line i + 1. `bullet` matches a list sign at the start
 * of a line, with the space after it.
 */
export function toBlocks(
  page: string,
  lines: readonly PageLine[],
  joined: readonly boolean[],
  bullet: RegExp,
): Block[] {
  const blocks: Block[] = [];
  for (let first = 0; first < lines.length; ) {
    let last = first;
    while (joined[last] && last + 1 < lines.length) last++;
    const head = lines[first];
    const tail = lines[last];
    if (head && tail) blocks.push(toBlock(page, head, tail, bullet));
    first = last + 1;
  }
  return blocks;
}

function toBlock(page: string, head: PageLine, tail: PageLine, bullet: RegExp): Block {
  const sign = bullet.exec(head.text)?.[0] ?? '';
  const mark = sign.length < head.text.length ? sign : '';
  const start = head.start + mark.length;
  return {
    start,
    end: tail.end,
    text: page.slice(start, tail.end),
    indent: head.indent,
    bullet: mark.trim(),
    blankBefore: head.blankBefore,
  };
}
