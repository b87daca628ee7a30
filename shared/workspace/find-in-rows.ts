/** Every place of some words in both texts, in the order in which a reader meets them. */
import type { Paragraph } from '../document/document.ts';
import type { Side } from '../side.ts';
import type { TextRange } from '../text/range.ts';
import { type FoldedText, findFolded, fold, foldQuery } from './find-in-text.ts';
import type { TextRow } from './lay-rows.ts';

export interface FoundWords extends TextRange {
  /** Index of the row. */
  readonly row: number;
  readonly side: Side;
  readonly paragraph: string;
}

const SIDES: readonly Side[] = ['source', 'target'];

export function findInRows(rows: readonly TextRow[], query: string): readonly FoundWords[] {
  const wanted = foldQuery(query);
  if (wanted === '') return [];
  return rows.flatMap((texts, row) =>
    SIDES.flatMap((side) =>
      texts[side].flatMap((paragraph) =>
        findFolded(foldedOf(paragraph), wanted).map((range) => ({ row, side, paragraph: paragraph.id, ...range })),
      ),
    ),
  );
}

/** Each paragraph is folded once: a search runs again at every letter that is typed. */
const FOLDED = new WeakMap<Paragraph, FoldedText>();

function foldedOf(paragraph: Paragraph): FoldedText {
  const known = FOLDED.get(paragraph);
  if (known) return known;
  const folded = fold(paragraph.text);
  FOLDED.set(paragraph, folded);
  return folded;
}
