/** Where the words of the handed-over text stand now: by the diff first, by their quotation second, else nowhere. */
import type { Anchor, SpanAnchor } from '../../anchor/anchor.ts';
import { createSpanAnchor } from '../../anchor/create-anchor.ts';
import { resolveAnchor } from '../../anchor/resolve-anchor.ts';
import type { Document, Paragraph } from '../../document/document.ts';
import { paragraphsById } from '../../document/paragraphs-by-id.ts';
import type { Side } from '../../side.ts';
import type { TextRange } from '../../text/range.ts';

export interface PlaceNow {
  readonly anchor: Anchor;
  /** False when the words are gone or stand in two places that look alike: the anchor is their quotation alone. */
  readonly isPlaced: boolean;
}

export interface Texts {
  /** As it was handed over. */
  readonly exported: Document;
  readonly current: Document;
}

/** A comment follows its words into those that replaced them. */
export function wordsNow(
  { side, paragraph, range }: { readonly side: Side; readonly paragraph: Paragraph; readonly range: TextRange },
  { exported, current }: Texts,
): PlaceNow & { readonly anchor: SpanAnchor } {
  const anchor = createSpanAnchor(side, paragraph, range);
  if (paragraphsById(current).get(paragraph.id)?.text === paragraph.text) return { anchor, isPlaced: true };
  const found = resolveAnchor(anchor, exported, current);
  return found ? { anchor: found, isPlaced: true } : { anchor: lost(anchor), isPlaced: false };
}

export function paragraphNow(
  { side, paragraph }: { readonly side: Side; readonly paragraph: Paragraph },
  { current }: Texts,
): PlaceNow {
  if (paragraphsById(current).has(paragraph.id)) {
    return { anchor: { on: 'paragraph', side, paragraph: paragraph.id }, isPlaced: true };
  }
  const all = { start: 0, end: paragraph.text.length };
  return { anchor: lost(createSpanAnchor(side, paragraph, all)), isPlaced: false };
}

/** An anchor that is nothing but its quotation: no paragraph is called so, and none is searched for the words. */
export function lost(anchor: SpanAnchor): SpanAnchor {
  return { ...anchor, paragraph: NOWHERE };
}

const NOWHERE = 'word-copy';
