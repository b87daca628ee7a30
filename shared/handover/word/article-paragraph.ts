/** A paragraph of either text in Word: its style, its bookmark, and its pieces with comments and tracked changes. */
import {
  BookmarkEnd,
  BookmarkStart,
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  type DeletedTextRun,
  type InsertedTextRun,
  Paragraph,
  TextRun,
} from 'docx';
import { assertNever } from '../../assert.ts';
import { crc32c } from '../../review/checksum.ts';
import { type AnnotatedCopy, allNotes, type Note, type SuggestionNote } from '../copy.ts';
import { cutParagraph, type Piece } from '../cut-paragraph.ts';
import { showHidden } from '../visible-text.ts';
import { wallClock } from '../wall-clock.ts';
import { type Change, deletedRuns, insertedRuns, textRuns } from './runs.ts';
import { wordStyle } from './styles.ts';
import type { WordParagraph } from './word-copy.ts';

type Drawn = CommentRangeStart | CommentRangeEnd | TextRun | InsertedTextRun | DeletedTextRun;

export interface Drawing {
  readonly piece: (piece: Piece, language: 'ja' | 'en') => readonly Drawn[];
  /** Ids of bookmarks and changes, each once in the document. */
  readonly nextId: () => number;
}

/** Draws in order: `idsOf` gives Word's comment ids of a thread. */
export function createDrawing(copy: AnnotatedCopy, idsOf: (thread: number) => readonly number[]): Drawing {
  const suggestions = new Map(
    allNotes(copy)
      .filter(isSuggestion)
      .map((note) => [note.number, note]),
  );
  let last = 0;
  const nextId = () => {
    last += 1;
    return last;
  };
  const changeOf = (note: number): Change => {
    const { author = '', at = copy.exportedAt } = suggestions.get(note) ?? {};
    return { id: nextId(), author: showHidden(author), date: wallClock(at, copy.timeZone, copy.exportedAt) };
  };
  return {
    nextId,
    piece(piece, language) {
      switch (piece.kind) {
        case 'opens':
          return idsOf(piece.note).map((id) => new CommentRangeStart(id));
        case 'closes':
          return idsOf(piece.note).flatMap((id) => [new CommentRangeEnd(id), referenceRun(id)]);
        case 'inserted':
          return insertedRuns(piece.text, changeOf(piece.note));
        case 'text':
          return piece.deleted === undefined
            ? textRuns(piece.text, language)
            : deletedRuns(piece.text, changeOf(piece.deleted));
        default:
          return assertNever(piece);
      }
    },
  };
}

function isSuggestion(note: Note): note is SuggestionNote {
  return note.kind === 'suggestion';
}

function referenceRun(id: number): TextRun {
  return new TextRun({ style: 'CommentReference', children: [new CommentReference(id)] });
}

const LIST_SIGN = '• ';

/** The name of a paragraph's bookmark, the same over exports, whatever becomes of its text. */
export function bookmarkOf({ side, id }: Pick<WordParagraph, 'side' | 'id'>): string {
  return `taiyaku_${side === 'source' ? 'ja_' : ''}${crc32c(id)}`;
}

export function articleParagraph(article: WordParagraph, drawing: Drawing): Paragraph {
  const { role, text, language, placed, changes } = article;
  const style = wordStyle(role);
  const paragraph = new Paragraph(style === undefined ? {} : { style });
  const number = drawing.nextId();
  const bullet = role === 'tags' && !text.startsWith(LIST_SIGN) ? textRuns(LIST_SIGN, 'en') : [];
  // The library's own Bookmark counts its ids over all documents of the process, so the ends are placed by hand.
  const content = [
    ...bullet,
    new BookmarkStart(bookmarkOf(article), number),
    ...cutParagraph(text, placed, changes).flatMap((piece) => drawing.piece(piece, language)),
    new BookmarkEnd(number),
  ];
  for (const child of content) paragraph.addChildElement(child);
  return paragraph;
}
