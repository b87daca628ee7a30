/**
 * A text in which characters that hide or turn around other words are shown by their code. The element's text stays the
 * text itself, so places on the screen are places in the text; the style sheet draws the code and shuts the turning in.
 */
import { splitHidden } from '../../shared/handover/visible-text.ts';
import './visible-text.css';

export function VisibleText({ text }: { readonly text: string }) {
  const pieces = splitHidden(text);
  if (pieces.every(({ code }) => code === undefined)) return text;
  let at = 0;
  return pieces.map(({ text: piece, code }) => {
    const place = at;
    at += piece.length;
    return code === undefined ? (
      piece
    ) : (
      <span key={place} className="hidden-character" data-code={code}>
        {piece}
      </span>
    );
  });
}
