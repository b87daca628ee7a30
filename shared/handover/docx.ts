/**
 * The annotated copy for Word: the translation with real comments (threads with replies, resolved state), open
 * suggestions as tracked changes under their authors, and a style for each role of the page.
 */
import {
  BookmarkEnd,
  BookmarkStart,
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  type DeletedTextRun,
  Document,
  Footer,
  HeadingLevel,
  type ICommentOptions,
  type InsertedTextRun,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
} from 'docx';
import { assertNever } from '../assert.ts';
import { crc32c } from '../review/checksum.ts';
import type { AnnotatedCopy, SuggestionNote } from './copy.ts';
import { cutParagraph, type Piece } from './cut-paragraph.ts';
import { numberComments } from './docx-comments.ts';
import { type Change, deletedRuns, insertedRuns, textRuns } from './docx-runs.ts';
import { WORD_STYLES, wordStyle } from './docx-styles.ts';
import { sealPackage } from './seal-package.ts';
import { showHidden } from './visible-text.ts';
import { wallClock } from './wall-clock.ts';
import { createWordCopy, type LooseComment, type WordParagraph } from './word-copy.ts';
import { createWording, type Wording } from './wording.ts';

/** The same copy gives the same bytes. */
export async function toDocx(copy: AnnotatedCopy): Promise<Uint8Array> {
  const wording = createWording(copy);
  const { paragraphs, threads, loose } = createWordCopy(copy, wording);
  const comments = numberComments([...threads, ...loose.map(({ thread }) => thread)], copy);
  const draw = createDrawing(copy, comments.idsOf);
  const body = paragraphs.map((paragraph, index) => articleParagraph(paragraph, index + 1, draw));
  const document = createDocument(copy, {
    children: [...body, ...looseParagraphs(loose, wording, draw)],
    comments: comments.options,
    wording,
  });
  const packed = await Packer.toArrayBuffer(document);
  return sealPackage(new Uint8Array(packed), wallClock(copy.exportedAt, 'UTC'));
}

type Drawn = CommentRangeStart | CommentRangeEnd | TextRun | InsertedTextRun | DeletedTextRun;
type Draw = (piece: Piece) => readonly Drawn[];

function createDocument(
  copy: AnnotatedCopy,
  parts: { children: Paragraph[]; comments: readonly ICommentOptions[]; wording: Wording },
): Document {
  const { say } = parts.wording;
  const footer = new Paragraph({
    style: 'Footer',
    children: [
      new TextRun({ text: `${showHidden(copy.title)} – ${say('word.page')} ` }),
      new TextRun({ children: [PageNumber.CURRENT] }),
      new TextRun({ text: ` ${say('word.of')} ` }),
      new TextRun({ children: [PageNumber.TOTAL_PAGES] }),
    ],
  });
  return new Document({
    title: showHidden(copy.title),
    creator: 'Taiyaku',
    lastModifiedBy: 'Taiyaku',
    description: say('document'),
    styles: WORD_STYLES,
    comments: { children: parts.comments },
    // What the reader of the copy changes is tracked too, so that it can come back.
    features: { trackRevisions: true },
    sections: [{ footers: { default: new Footer({ children: [footer] }) }, children: parts.children }],
  });
}

/** Draws the pieces of paragraphs in order; each tracked change gets the next id after those of the bookmarks. */
function createDrawing(copy: AnnotatedCopy, idsOf: (thread: number) => readonly number[]): Draw {
  const notes = [...copy.rows.flatMap((row) => row.notes), ...copy.orphans];
  const suggestions = new Map(notes.filter(isSuggestion).map((note) => [note.number, note]));
  let changes = copy.rows.reduce((sum, { target }) => sum + target.length, 0);
  const changeOf = (note: number): Change => {
    changes += 1;
    const { author = '', at = copy.exportedAt } = suggestions.get(note) ?? {};
    return { id: changes, author: showHidden(author), date: wallClock(at, copy.timeZone, copy.exportedAt) };
  };
  return (piece) => {
    switch (piece.kind) {
      case 'opens':
        return idsOf(piece.note).map((id) => new CommentRangeStart(id));
      case 'closes':
        return idsOf(piece.note).flatMap((id) => [new CommentRangeEnd(id), referenceRun(id)]);
      case 'inserted':
        return insertedRuns(piece.text, changeOf(piece.note));
      case 'text':
        return piece.deleted === undefined
          ? textRuns(piece.text, 'en')
          : deletedRuns(piece.text, changeOf(piece.deleted));
      default:
        return assertNever(piece);
    }
  };
}

function isSuggestion(note: { readonly kind: string }): note is SuggestionNote {
  return note.kind === 'suggestion';
}

function referenceRun(id: number): TextRun {
  return new TextRun({ style: 'CommentReference', children: [new CommentReference(id)] });
}

/** Its bookmark names the paragraph over exports, whatever becomes of its text. */
function articleParagraph({ id, role, text, placed, changes }: WordParagraph, number: number, draw: Draw): Paragraph {
  const style = wordStyle(role);
  const paragraph = new Paragraph(style === undefined ? {} : { style });
  const bullet = role === 'tags' ? textRuns('• ', 'en') : [];
  // The library's own Bookmark counts its ids over all documents of the process, so the ends are placed by hand.
  const content = [
    new BookmarkStart(`taiyaku_${crc32c(id)}`, number),
    ...bullet,
    ...cutParagraph(text, placed, changes).flatMap(draw),
    new BookmarkEnd(number),
  ];
  for (const child of content) paragraph.addChildElement(child);
  return paragraph;
}

function looseParagraphs(loose: readonly LooseComment[], { say }: Wording, draw: Draw): readonly Paragraph[] {
  if (loose.length === 0) return [];
  const heading = new Paragraph({ heading: HeadingLevel.HEADING_2, children: textRuns(say('section.orphans'), 'en') });
  const quotes = loose.map(({ quote, language, thread }) => {
    const { number: note } = thread;
    return new Paragraph({
      style: 'PageLine',
      children: [
        ...draw({ kind: 'opens', note }),
        ...textRuns(quote === '' ? '–' : quote, language),
        ...draw({ kind: 'closes', note }),
      ],
    });
  });
  return [heading, ...quotes];
}
