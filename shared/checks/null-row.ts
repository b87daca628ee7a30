/** How much it matters that a paragraph has no counterpart: by its role and by what it holds. */
import type { FindingSeverity } from './finding.ts';
import type { CheckedArticle, CheckedParagraph, CheckedRow } from './rule.ts';

export interface LooseParagraph {
  readonly paragraph: CheckedParagraph;
  readonly severity: FindingSeverity;
  /** Key of the explanation. */
  readonly key: 'abridged' | 'moved' | 'doubtful' | 'minor' | 'figures' | 'quotation' | 'plain';
  /** What seems to answer it at another place. */
  readonly answer?: CheckedParagraph;
}

/** The paragraphs of `side` in a row whose other side is empty. A paragraph of marks alone (◇) says nothing. */
export function looseParagraphs(
  row: CheckedRow,
  side: 'source' | 'target',
  article: CheckedArticle,
): readonly LooseParagraph[] {
  const otherSide = side === 'source' ? 'target' : 'source';
  if (row[otherSide].length > 0) return [];
  // The desk's page may have its byline at another place than the newspaper's.
  const hasByline = article[otherSide].paragraphs.some(({ role }) => role === 'byline');
  return row[side]
    .filter(({ text, role }) => /[\p{L}\p{N}]/u.test(text) && !(role === 'byline' && hasByline))
    .map((paragraph) => ({ paragraph, ...judge(paragraph, side, { row, article }) }));
}

function judge(
  paragraph: CheckedParagraph,
  side: 'source' | 'target',
  { row, article }: { readonly row: CheckedRow; readonly article: CheckedArticle },
): Omit<LooseParagraph, 'paragraph'> {
  if (row.moved) return { severity: 'info', key: 'moved', answer: row.moved };
  if (isAbridged(article)) return { severity: 'info', key: 'abridged' };
  if (row.score < EVEN) return { severity: side === 'source' ? 'warning' : 'info', key: 'doubtful' };
  // Crossheads, bylines and captions come and go with the page; a headline or a body paragraph must have its answer.
  if (!['body', 'headline'].includes(paragraph.role)) return { severity: 'info', key: 'minor' };
  if (paragraph.quantities.length > 0) return { severity: 'error', key: 'figures' };
  if (/「[^「」]+」|“[^“”]+”|"[^"]+"/.test(paragraph.text)) return { severity: 'error', key: 'quotation' };
  return { severity: 'warning', key: 'plain' };
}

/** Below even odds another paragraph most likely answers this one, badly. Both stand alone; one warning says it. */
const EVEN = 0.5;

/** The page says itself that the translation leaves things out. */
export function isAbridged({ target }: CheckedArticle): boolean {
  return target.paragraphs.some(({ text }) => /[(（[]\s*(?:abridged|excerpts?|summary)\s*[)）\]]/i.test(text));
}

/** The beginning of a paragraph, to name it by. */
export function openingWords(text: string, length: number): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  return [...flat].length > length ? `${[...flat].slice(0, length).join('')}…` : flat;
}
