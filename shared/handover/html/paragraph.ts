/** One paragraph of the text as HTML: marks, changes and the numbers of its notes. */
import { assertNever } from '../../assert.ts';
import type { Role } from '../../document/document.ts';
import type { CopyParagraph } from '../copy.ts';
import { cutParagraph, type Piece } from '../cut-paragraph.ts';
import type { HtmlContext } from './context.ts';
import { escapeHtml } from './escape-html.ts';

/** Headings of the page keep their rank under the copy's own headings. */
const TAGS: Partial<Record<Role, string>> = { headline: 'h3', subheadline: 'p', crosshead: 'h4' };

/** A note about words is a mark with its number after it; one about the paragraph is the number at its end. */
export function paragraphHtml({ role, text, placed, changes }: CopyParagraph, context: HtmlContext): string {
  const tag = TAGS[role] ?? 'p';
  const whole = placed.some((place) => place.whole) ? ' remarked' : '';
  const content = cutParagraph(text, placed, changes).map((piece) => pieceHtml(piece, context));
  return `<${tag} class="${role}${whole}">${content.join('')}</${tag}>`;
}

function pieceHtml(piece: Piece, context: HtmlContext): string {
  switch (piece.kind) {
    case 'opens':
      return '';
    case 'closes':
      return referenceHtml(piece.note, context);
    case 'inserted':
      return `<ins${detailsAttribute([piece.note], context)}>${escapeHtml(piece.text)}</ins>`;
    case 'text': {
      const text = escapeHtml(piece.text);
      const words =
        piece.deleted === undefined ? text : `<del${detailsAttribute([piece.deleted], context)}>${text}</del>`;
      return piece.notes.length === 0 ? words : markHtml(words, piece.notes, context);
    }
    default:
      return assertNever(piece);
  }
}

function markHtml(words: string, notes: readonly number[], context: HtmlContext): string {
  const looks = [...new Set(notes.map((note) => context.marked(note).look))];
  const tag = context.purpose === 'paper' ? 'span' : 'mark';
  return `<${tag} class="mark ${looks.join(' ')}"${detailsAttribute(notes, context)}>${words}</${tag}>`;
}

function detailsAttribute(notes: readonly number[], { purpose }: HtmlContext): string {
  return purpose === 'paper' ? '' : ` aria-details="${notes.map((note) => `note-${note}`).join(' ')}"`;
}

function referenceHtml(note: number, { marked, takeReferenceId, purpose }: HtmlContext): string {
  if (purpose === 'paper') return `<span class="reference">${note}</span>`;
  const id = takeReferenceId(note);
  const name = escapeHtml(marked(note).name);
  return `<sup class="reference"><a${id === undefined ? '' : ` id="${id}"`} href="#note-${note}" aria-label="${name}">${note}</a></sup>`;
}
