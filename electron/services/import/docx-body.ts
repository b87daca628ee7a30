/**
 * The paragraphs of a Word document's main part (ECMA-376 part 1, section 17) as a reader of the document sees them:
 * tracked insertions in, deletions out, base text without its readings, table cells and text boxes as paragraphs.
 */
import { SaxesParser, type SaxesTagNS } from 'saxes';
import { COMMENT_MARKS, type CommentRange, CommentRanges, finishedRanges } from './comment-ranges.ts';

/** Where in the document's tables a paragraph stands; all count from 0. A table in a cell is part of the cell. */
export interface CellPlace {
  readonly table: number;
  readonly row: number;
  readonly column: number;
}

export interface DocxParagraph {
  readonly text: string;
  readonly cell: CellPlace | undefined;
  /** The id of the paragraph's style, as styles.xml names it. */
  readonly style: string | undefined;
  readonly isListItem: boolean;
  readonly comments: readonly CommentRange[];
}

type DocxOmission = 'deletions-left-out' | 'readings-left-out' | 'notes-left-out' | 'pictures-left-out';

export interface DocxBody {
  readonly paragraphs: readonly DocxParagraph[];
  readonly omissions: ReadonlySet<DocxOmission>;
}

/** Transitional and strict documents; the prefix is the writer's choice. */
const NAMESPACES: ReadonlySet<string> = new Set([
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'http://purl.oclc.org/ooxml/wordprocessingml/main',
]);
const COMPATIBILITY = 'http://schemas.openxmlformats.org/markup-compatibility/2006';

/** Elements whose content is not on the page, and what leaving it out is called where a reader would miss it. */
const LEFT_OUT: ReadonlyMap<string, DocxOmission | undefined> = new Map([
  ['del', 'deletions-left-out'],
  ['moveFrom', 'deletions-left-out'],
  ['rt', 'readings-left-out'],
  ['instrText', undefined],
  // Former properties, kept for undoing a tracked change of format.
  ['pPrChange', undefined],
  ['rPrChange', undefined],
]);
const REFERENCES: ReadonlySet<string> = new Set(['footnoteReference', 'endnoteReference']);
/** Of DrawingML and of the older VML. */
const PICTURES: ReadonlySet<string> = new Set(['pic', 'imagedata']);
const CHARACTERS: ReadonlyMap<string, string> = new Map([
  ['tab', '\t'],
  ['br', '\n'],
  ['cr', '\n'],
  ['noBreakHyphen', '\u2011'],
]);

/** Undefined when the part is no well-formed Word document. Entities are never expanded: an undeclared one is an error. */
export function readDocxBody(xml: string): DocxBody | undefined {
  const reader = new BodyReader();
  const parser = new SaxesParser({ xmlns: true });
  let failed = false;
  parser.on('error', () => {
    failed = true;
  });
  parser.on('opentag', (tag) => reader.open(tag));
  parser.on('closetag', (tag) => reader.close(tag));
  parser.on('text', (text) => reader.take(text));
  parser.on('cdata', (text) => reader.take(text));
  parser.write(xml).close();
  return failed || !reader.isWordDocument ? undefined : reader.body();
}

interface OpenParagraph {
  text: string;
  readonly comments: Parameters<CommentRanges['enter']>[0]['comments'];
  style: string | undefined;
  isListItem: boolean;
  /** The paragraph's end was deleted, so that the next one goes on in it. */
  runsOn: boolean;
}

const wordName = ({ uri, local }: SaxesTagNS) => (NAMESPACES.has(uri) ? local : '');
const attribute = ({ attributes }: SaxesTagNS, name: 'val' | 'id') =>
  Object.values(attributes).find(({ local }) => local === name)?.value;

class BodyReader {
  isWordDocument = false;
  private readonly paragraphs: DocxParagraph[] = [];
  private readonly omissions = new Set<DocxOmission>();
  /** The paragraphs that are open: they nest where a text box is anchored in one. */
  private readonly stack: OpenParagraph[] = [];
  private readonly path: string[] = [];
  /** How deep the element lies whose content is being left out. */
  private leftOutAt: number | undefined;
  private unfinished = '';
  private unfinishedComments: readonly CommentRange[] = [];
  private readonly comments = new CommentRanges();
  /** How many tables are open. */
  private tableDepth = 0;
  private place = { table: -1, row: -1, column: -1 };

  open(tag: SaxesTagNS): void {
    const name = wordName(tag);
    const parent = this.path.at(-1);
    if (parent === undefined) this.isWordDocument = name === 'document';
    this.path.push(name);
    if (this.leftOutAt !== undefined) return;
    if (name === 'del' && parent === 'rPr') this.change({ runsOn: true });
    else if (LEFT_OUT.has(name) || (tag.uri === COMPATIBILITY && tag.local === 'Fallback')) this.leaveOut(name);
    else this.enter(name, tag);
  }

  close(tag: SaxesTagNS): void {
    this.path.pop();
    if (this.leftOutAt !== undefined) {
      if (this.path.length === this.leftOutAt) this.leftOutAt = undefined;
    } else if (wordName(tag) === 'tbl') this.tableDepth -= 1;
    else if (wordName(tag) === 'p') this.finish(this.stack.pop());
  }

  take(text: string): void {
    if (this.leftOutAt === undefined && this.path.at(-1) === 't') this.write(text);
  }

  body(): DocxBody {
    if (this.unfinished !== '') this.finish(this.emptyParagraph());
    return { paragraphs: this.paragraphs, omissions: this.omissions };
  }

  private leaveOut(name: string): void {
    this.leftOutAt = this.path.length - 1;
    const omission = LEFT_OUT.get(name);
    if (omission) this.omissions.add(omission);
  }

  private enter(name: string, tag: SaxesTagNS): void {
    if (REFERENCES.has(name)) this.omissions.add('notes-left-out');
    if (PICTURES.has(tag.local)) this.omissions.add('pictures-left-out');
    this.enterCell(name);
    if (name === 'p') this.stack.push(this.emptyParagraph());
    if (COMMENT_MARKS.has(name)) this.comments.mark(name, attribute(tag, 'id') ?? '', this.stack.at(-1));
    if (name === 'pStyle') this.change({ style: attribute(tag, 'val') });
    // Number 0 takes a paragraph out of the list that its style put it in.
    if (name === 'numId') this.change({ isListItem: attribute(tag, 'val') !== '0' });
    this.write(this.path.at(-2) === 'r' ? (CHARACTERS.get(name) ?? '') : '');
  }

  private emptyParagraph(): OpenParagraph {
    const paragraph = { text: '', comments: [], style: undefined, isListItem: false, runsOn: false };
    this.comments.enter(paragraph);
    return paragraph;
  }

  private enterCell(name: string): void {
    const { table, row, column } = this.place;
    if (name === 'tbl' && ++this.tableDepth === 1) this.place = { table: table + 1, row: -1, column: -1 };
    if (this.tableDepth !== 1) return;
    if (name === 'tr') this.place = { table, row: row + 1, column: -1 };
    if (name === 'tc') this.place = { table, row, column: column + 1 };
  }

  private change(part: Partial<OpenParagraph>): void {
    const paragraph = this.stack.at(-1);
    if (paragraph) Object.assign(paragraph, part);
  }

  private write(text: string): void {
    const paragraph = this.stack.at(-1);
    if (paragraph) paragraph.text += text;
  }

  private finish(paragraph: OpenParagraph | undefined): void {
    if (!paragraph) return;
    const text = this.unfinished + paragraph.text;
    const comments = [...this.unfinishedComments, ...finishedRanges(paragraph, this.unfinished.length)];
    this.unfinished = paragraph.runsOn ? text : '';
    this.unfinishedComments = paragraph.runsOn ? comments : [];
    // One empty paragraph says as much as a million of them, which a hostile file may hold.
    const isRepeatedGap = text === '' && comments.length === 0 && this.paragraphs.at(-1)?.text === '';
    if (paragraph.runsOn || isRepeatedGap) return;
    const cell = this.tableDepth > 0 ? this.place : undefined;
    this.paragraphs.push({ text, cell, style: paragraph.style, isListItem: paragraph.isListItem, comments });
  }
}
