/** What a language's newspapers look like; the walk over the page is the same for all. */
import type { TextRange } from '../text/range.ts';
import type { Block, Piece } from './block.ts';
import type { PageLine } from './page-line.ts';

/** A date as it stands in a text, and what it means. */
export interface FoundDate extends TextRange {
  /** ISO 8601, a real day of the calendar. */
  readonly date: string;
}

/** What is known about the whole page when one block of it is judged. */
export interface PageHabits {
  /** Body paragraphs begin with an indent, so that a line without one is something else. */
  readonly indents: boolean;
}

/**
 * Readers get a block's text and return pieces with offsets into it, or undefined when the text is something else. They
 * see only short texts: nothing longer than a few lines can be anything but body.
 */
export interface PageGrammar {
  /** List signs and crosshead marks at the start of a line, with the space after them. */
  readonly bullet: RegExp;
  /** For each line, whether it goes on in the next one. */
  joinLines(lines: readonly PageLine[]): boolean[];
  habits(blocks: readonly Block[]): PageHabits;
  /** Whether the text is printed around the article: buttons, rules, copyright lines, page numbers. */
  isFurniture(text: string): boolean;
  /** Date, outlet, page and credit, several of which may share one line. */
  readMeta(text: string): readonly Piece[] | undefined;
  /** Breadcrumbs and labels, which stand before the body. */
  readSection(text: string): readonly Piece[] | undefined;
  readByline(text: string): readonly Piece[] | undefined;
  /** A line of which the form alone says that it is a byline, even between paragraphs. */
  readClosingByline(text: string): readonly Piece[] | undefined;
  /** Notes and captions, wherever they stand. */
  readInsert(text: string): readonly Piece[] | undefined;
  readTags(text: string): readonly Piece[] | undefined;
  isTag(text: string): boolean;
  /** A form's word for the headline's field, which stands before it. */
  readonly titleLabel: RegExp;
  isHeadline(block: Block, habits: PageHabits): boolean;
  isProse(block: Block, habits: PageHabits): boolean;
  isCrosshead(block: Block, habits: PageHabits): boolean;
  /** Whether a list follows the text, so that what comes next belongs to it. */
  opensList(text: string): boolean;
  /** Cuts a dateline before and a byline behind a body paragraph's words. */
  cutParagraph(text: string): readonly Piece[];
  findDate(text: string): FoundDate | undefined;
}
