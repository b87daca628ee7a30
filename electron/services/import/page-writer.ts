/** Writes blocks of marked-up text as one page, and keeps what the mark-up said about each block beside it. */
import type { RoleHint } from '../../../shared/document/block.ts';
import type { Role } from '../../../shared/document/document.ts';

export interface MarkedBlock {
  readonly text: string;
  readonly role?: Role | undefined;
  readonly isListItem?: boolean;
}

const LIST_SIGN = '• ';

/** `gap` is what stands between two blocks. Hints are in the page's offsets. */
export function writePage(blocks: readonly MarkedBlock[], gap: string): { text: string; hints: RoleHint[] } {
  const parts: string[] = [];
  const hints: RoleHint[] = [];
  let length = 0;
  for (const { text, role, isListItem } of blocks) {
    const block = isListItem && text.trim() !== '' ? LIST_SIGN + text : text;
    if (role && text.trim() !== '') hints.push({ start: length, end: length + block.length, role });
    parts.push(block, gap);
    length += block.length + gap.length;
  }
  return { text: parts.join(''), hints };
}
