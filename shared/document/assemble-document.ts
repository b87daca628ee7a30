/** Makes a document of a page and the roles found on it, so that printing it gives the page back. */
import type { Piece } from './block.ts';
import type { Document, Paragraph } from './document.ts';

const ID_PREFIX = { ja: 's', en: 't' } as const;

/** `pieces` are in order, don't overlap and are not empty; what they leave out goes into the leads and the trail. */
export function assembleDocument(
  page: string,
  pieces: readonly Piece[],
  { language, origin }: Pick<Document, 'language' | 'origin'>,
): Document {
  const paragraphs: Paragraph[] = [];
  let end = 0;
  for (const piece of pieces) {
    paragraphs.push({
      id: `${ID_PREFIX[language]}${paragraphs.length + 1}`,
      role: piece.role,
      text: page.slice(piece.start, piece.end),
      lead: page.slice(end, piece.start),
    });
    end = piece.end;
  }
  return { language, paragraphs, trail: page.slice(end), origin };
}
