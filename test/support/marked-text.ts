/** Positions in test text are marks in the text itself: `a ⟦wrong⟧ figure`. */
import type { TextRange } from '../../shared/text/range.ts';

export interface MarkedText {
  readonly text: string;
  readonly ranges: readonly TextRange[];
}

/** The text without its marks, and where the marked parts stand in it, in order. Marks do not nest. */
export function readMarks(marked: string): MarkedText {
  const ranges: TextRange[] = [];
  let text = '';
  let start = 0;
  for (const character of marked) {
    if (character === '⟦') start = text.length;
    else if (character === '⟧') ranges.push({ start, end: text.length });
    else text += character;
  }
  return { text, ranges };
}
