/**
 * Which stretches of the document are which paragraphs of the review: by their bookmarks, and where a program dropped
 * those, by their words. What was typed as a paragraph of its own belongs to the paragraph before it.
 */
import { carryIds } from '../../document/carry-ids.ts';
import type { Document, Paragraph } from '../../document/document.ts';
import { createTranslator } from '../../locales/translator.ts';
import type { Side } from '../../side.ts';
import { showHidden } from '../visible-text.ts';
import { bookmarkOf } from '../word/article-paragraph.ts';
import type { StoryPiece, Stretch } from './read-story.ts';

export interface ReturnedParagraph {
  readonly side: Side;
  readonly paragraph: Paragraph;
  readonly pieces: readonly StoryPiece[];
}

export interface ReturnedArticle {
  /** In the order of the document. */
  readonly paragraphs: readonly ReturnedParagraph[];
  /** Paragraphs of the translation that are nowhere in the document. */
  readonly missing: readonly Paragraph[];
  /** What is no part of the texts: a summary page, the heads of columns, the list of old words. */
  readonly elsewhere: readonly Stretch[];
}

export interface ExportedTexts {
  readonly source: Document | undefined;
  readonly target: Document;
}

export function matchArticle(stretches: readonly Stretch[], { source, target }: ExportedTexts): ReturnedArticle {
  const claims: Claims = new Map();
  const sides = [
    { side: 'target' as const, document: target },
    ...(source ? [{ side: 'source' as const, document: source }] : []),
  ];
  for (const one of sides) claimByBookmark(stretches, { ...one, claims });
  const isMarked = claims.size > 0;
  for (const one of sides) claimByWords(stretches, { ...one, claims, isMarked });
  const { paragraphs, elsewhere } = gather(stretches, claims);
  const found = new Set([...claims.values()].map(({ side, paragraph }) => `${side} ${paragraph.id}`));
  const missing = target.paragraphs.filter((one) => isShown(one) && !found.has(`target ${one.id}`));
  return { paragraphs, missing, elsewhere };
}

type Claims = Map<Stretch, { side: Side; paragraph: Paragraph }>;

interface Claiming {
  readonly side: Side;
  readonly document: Document;
  readonly claims: Claims;
  /** Whether bookmarks were found in the document. */
  readonly isMarked: boolean;
}

/** Whether a copy shows the paragraph even when nobody remarked on it. */
function isShown({ role, text }: Paragraph): boolean {
  return role !== 'furniture' && text.trim() !== '';
}

function claimByBookmark(stretches: readonly Stretch[], { side, document, claims }: Omit<Claiming, 'isMarked'>): void {
  const paragraphs = new Map(document.paragraphs.map((one) => [bookmarkOf({ side, id: one.id }), one]));
  for (const stretch of stretches) {
    const paragraph = paragraphs.get(stretch.bookmark ?? '');
    if (!paragraph) continue;
    claims.set(stretch, { side, paragraph });
    paragraphs.delete(stretch.bookmark ?? '');
  }
}

function claimByWords(stretches: readonly Stretch[], { side, document, claims, isMarked }: Claiming): void {
  const taken = new Set([...claims.values()].filter((one) => one.side === side).map(({ paragraph }) => paragraph.id));
  const wanted = document.paragraphs.filter((one) => !taken.has(one.id) && isShown(one));
  const free = stretches.filter((stretch) => !claims.has(stretch) && baseText(stretch.pieces).trim() !== '');
  if (wanted.length === 0 || free.length === 0) return;
  for (const [stretch, paragraph] of alikeParagraphs(wanted, free, document)) {
    // Where bookmarks were kept, words that are merely alike are something else: an old wording in the list at the end.
    const isSure = !isMarked || baseText(stretch.pieces) === showHidden(paragraph.text);
    if (isSure) claims.set(stretch, { side, paragraph });
  }
}

/** The stretches that say what these paragraphs say, or nearly so, in the same order. */
function alikeParagraphs(
  paragraphs: readonly Paragraph[],
  stretches: readonly Stretch[],
  document: Document,
): readonly (readonly [Stretch, Paragraph])[] {
  const before = paragraphs.map((one) => ({ ...one, text: showHidden(one.text), role: 'body' as const }));
  const after = stretches.map(({ pieces }, index) => ({
    ...{ id: `word ${index}`, role: 'body' as const, lead: '' },
    text: withoutListSign(baseText(pieces)),
  }));
  const { paragraphs: carried } = carryIds({ ...document, paragraphs: before }, { ...document, paragraphs: after });
  const byId = new Map(paragraphs.map((one) => [one.id, one]));
  return stretches.flatMap((stretch, index) => {
    const paragraph = byId.get(carried[index]?.id ?? '');
    return paragraph ? [[stretch, paragraph] as const] : [];
  });
}

/** How much of the translation is in the document by its words, 0 to 1. */
export function shareFound(stretches: readonly Stretch[], target: Document): number {
  const paragraphs = target.paragraphs.filter(isShown);
  const free = stretches.filter(({ pieces }) => baseText(pieces).trim() !== '');
  return alikeParagraphs(paragraphs, free, target).length / Math.max(1, paragraphs.length);
}

function gather(stretches: readonly Stretch[], claims: Claims): Pick<ReturnedArticle, 'paragraphs' | 'elsewhere'> {
  const paragraphs: { side: Side; paragraph: Paragraph; pieces: StoryPiece[] }[] = [];
  const elsewhere: Stretch[] = [];
  const listHeads = new Set((['en', 'ja'] as const).map((one) => createTranslator(one)('handover.section.orphans')));
  let before: { stretch: Stretch; article: (typeof paragraphs)[number] } | undefined;
  for (const stretch of stretches) {
    const claim = claims.get(stretch);
    if (claim) {
      const article = { ...claim, pieces: [...withoutSign(stretch.pieces, claim.paragraph)] };
      paragraphs.push(article);
      before = { stretch, article };
      continue;
    }
    const text = baseText(stretch.pieces).trim();
    if (listHeads.has(text) || before?.stretch.cell !== stretch.cell) before = undefined;
    if (!before) elsewhere.push(stretch);
    else if (stretch.pieces.some(({ kind }) => kind === 'text')) {
      before.article.pieces.push(lineEnd(before.stretch, stretch), ...stretch.pieces);
      before = { ...before, stretch };
    } else before.article.pieces.push(...stretch.pieces);
  }
  return { paragraphs, elsewhere };
}

/** The line end between two stretches of one paragraph: new when either paragraph's end is, or when all of its words are. */
function lineEnd(before: Stretch, { pieces, endInserted }: Stretch): StoryPiece {
  const texts = pieces.flatMap((piece) => (piece.kind === 'text' ? [piece] : []));
  const isNew = texts.every(({ inserted }) => inserted !== undefined);
  const inserted = before.endInserted ?? endInserted ?? (isNew ? texts[0]?.inserted : undefined);
  return { kind: 'text', text: '\n', ...(inserted && { inserted }) };
}

/** The text as it was before the tracked changes. */
export function baseText(pieces: readonly StoryPiece[]): string {
  return pieces.map((piece) => (piece.kind === 'text' && !piece.inserted ? piece.text : '')).join('');
}

const LIST_SIGN = '• ';

function withoutListSign(text: string): string {
  return text.startsWith(LIST_SIGN) ? text.slice(LIST_SIGN.length) : text;
}

/** Without the sign that the copy puts before a tag. */
function withoutSign(pieces: readonly StoryPiece[], { text }: Paragraph): readonly StoryPiece[] {
  const at = pieces.findIndex(({ kind }) => kind === 'text');
  const first = pieces[at];
  if (first?.kind !== 'text' || text.startsWith(LIST_SIGN) || !first.text.startsWith(LIST_SIGN)) return pieces;
  return pieces.with(at, { ...first, text: first.text.slice(LIST_SIGN.length) });
}
