/** The roles of rows whose file knows none: those that the same texts would have on a page. */
import type { Document, Role } from '../document/document.ts';
import { parsePage } from '../document/parse-page.ts';

const GAP = '\n\n';

/** One role a text. A page parser may cut a text in pieces: the longest of them counts. */
export function findRoles(texts: readonly string[], language: Document['language']): readonly Role[] {
  const { paragraphs } = parsePage(texts.join(GAP), language, { name: '', format: 'pasted' }).document;
  const roles: Role[] = [];
  let piece = 0;
  let pieceStart = 0;
  let textStart = 0;
  for (const text of texts) {
    const textEnd = textStart + text.length;
    let best = { length: 0, role: 'body' as Role };
    for (let paragraph = paragraphs[piece]; paragraph; paragraph = paragraphs[++piece]) {
      const start = pieceStart + paragraph.lead.length;
      const end = start + paragraph.text.length;
      const length = Math.min(end, textEnd) - Math.max(start, textStart);
      if (length > best.length) best = { length, role: paragraph.role };
      if (end > textEnd) break;
      pieceStart = end;
    }
    roles.push(best.role);
    textStart = textEnd + GAP.length;
  }
  return roles;
}
