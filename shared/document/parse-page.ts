/** Reads a page of a newspaper or a translation desk into a document with roles; printing the document gives the page back. */
import { assembleDocument } from './assemble-document.ts';
import { type Block, type RoleHint, toBlocks } from './block.ts';
import type { Document } from './document.ts';
import { englishGrammar } from './en/english-grammar.ts';
import { japaneseGrammar } from './ja/japanese-grammar.ts';
import type { PageGrammar } from './page-grammar.ts';
import { findPageLines } from './page-line.ts';
import { walkPage } from './walk-page.ts';

interface ParsedPage {
  readonly document: Document;
  /** ISO 8601, where the page gives a full date outside its body. */
  readonly date?: string;
}

const GRAMMARS: Readonly<Record<Document['language'], PageGrammar>> = { en: englishGrammar, ja: japaneseGrammar };

/** `hints` tell what the file's own mark-up knew, in the page's offsets and in order. Linear in the page's length. */
export function parsePage(
  page: string,
  language: Document['language'],
  origin: Document['origin'],
  hints: readonly RoleHint[] = [],
): ParsedPage {
  const grammar = GRAMMARS[language];
  const lines = findPageLines(page);
  const blocks = toBlocks(page, lines, grammar.joinLines(lines), grammar.bullet);
  const pieces = walkPage(withHints(blocks, hints), grammar);
  const document = assembleDocument(page, pieces, { language, origin });
  const date = findPageDate(document, grammar);
  return date === undefined ? { document } : { document, date };
}

function withHints(blocks: readonly Block[], hints: readonly RoleHint[]): Block[] {
  let next = 0;
  return blocks.map((block) => {
    while (hints[next] && (hints[next]?.end ?? 0) <= block.start) next++;
    const hint = hints[next];
    return hint && hint.start < block.end ? { ...block, hint: hint.role } : block;
  });
}

/** The page's own date first, then a dateline that names its year. */
function findPageDate({ paragraphs }: Document, { findDate }: PageGrammar): string | undefined {
  for (const role of ['date', 'dateline'] as const) {
    for (const paragraph of paragraphs) {
      const found = paragraph.role === role ? findDate(paragraph.text) : undefined;
      if (found) return found.date;
    }
  }
  return undefined;
}
