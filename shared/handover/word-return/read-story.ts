/**
 * The text of a Word copy that came back (ECMA-376 part 1, section 17): its stretches with what was inserted and deleted
 * by whom, where comments begin and end, and the bookmarks by which a stretch is known again.
 */
import { SaxesParser, type SaxesTagNS } from 'saxes';
import type { WordDate } from './word-date.ts';

export interface ChangedBy {
  readonly author: string;
  readonly date: WordDate;
}

export type StoryPiece =
  | { readonly kind: 'text'; readonly text: string; readonly inserted?: ChangedBy; readonly deleted?: ChangedBy }
  | { readonly kind: 'opens' | 'closes' | 'refers'; readonly comment: string };

/** A paragraph, or the part of one from a bookmark on: where two were joined, both bookmarks stand in it. */
export interface Stretch {
  /** Name of the bookmark. */
  readonly bookmark: string | undefined;
  /** Counts the table cells; 0 outside of tables. */
  readonly cell: number;
  readonly pieces: readonly StoryPiece[];
  /** Set when the paragraph's end is an inserted one. */
  readonly endInserted: ChangedBy | undefined;
}

/** Transitional and strict documents; the prefix is the writer's choice. */
const NAMESPACES: ReadonlySet<string> = new Set([
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'http://purl.oclc.org/ooxml/wordprocessingml/main',
]);
const OURS = /^taiyaku_/;

/** Elements whose content is not on the page, or only a former look of it. */
const LEFT_OUT = new Set(['rt', 'instrText', 'delInstrText', 'pPrChange', 'rPrChange', 'sectPrChange', 'tblPrChange']);
const CHARACTERS: ReadonlyMap<string, string> = new Map([
  ['tab', '\t'],
  ['br', '\n'],
  ['cr', '\n'],
  ['noBreakHyphen', '\u2011'],
  ['softHyphen', '\u00ad'],
]);
const MARKS: Readonly<Record<string, 'opens' | 'closes' | 'refers'>> = {
  commentRangeStart: 'opens',
  commentRangeEnd: 'closes',
  commentReference: 'refers',
};

/** Undefined when the part is no well-formed Word document. Entities are never expanded: an undeclared one is an error. */
export function readStory(xml: string): readonly Stretch[] | undefined {
  const reader = new StoryReader();
  const parser = new SaxesParser({ xmlns: true });
  let failed = false;
  parser.on('error', () => {
    failed = true;
  });
  parser.on('opentag', (tag) => reader.open(tag));
  parser.on('closetag', () => reader.close());
  parser.on('text', (text) => reader.take(text));
  parser.on('cdata', (text) => reader.take(text));
  parser.write(xml).close();
  return failed || !reader.isWordDocument ? undefined : reader.stretches;
}

export function wordName({ uri, local }: SaxesTagNS): string {
  return NAMESPACES.has(uri) ? local : '';
}

/** By local name: the prefix is the writer's choice. */
export function attributeOf({ attributes }: SaxesTagNS, name: string): string | undefined {
  return Object.values(attributes).find(({ local }) => local === name)?.value;
}

export function changedBy(tag: SaxesTagNS): ChangedBy {
  const [digits, utc] = [attributeOf(tag, 'date'), attributeOf(tag, 'dateUtc')];
  return {
    author: attributeOf(tag, 'author') ?? '',
    date: { ...(digits !== undefined && { digits }), ...(utc !== undefined && { utc }) },
  };
}

interface OpenStretch {
  bookmark: string | undefined;
  readonly cell: number;
  readonly pieces: StoryPiece[];
  endInserted: ChangedBy | undefined;
}

class StoryReader {
  isWordDocument = false;
  readonly stretches: OpenStretch[] = [];
  private readonly path: string[] = [];
  private readonly open_: OpenStretch[] = [];
  private readonly cells: number[] = [];
  private cellCount = 0;
  private readonly inserted: ChangedBy[] = [];
  private readonly deleted: ChangedBy[] = [];
  /** What stands between two paragraphs belongs to the next. */
  private waiting: { bookmark?: string; marks: StoryPiece[] } = { marks: [] };
  private leftOutAt: number | undefined;

  open(tag: SaxesTagNS): void {
    const name = wordName(tag);
    const parent = this.path.at(-1);
    if (parent === undefined) this.isWordDocument = name === 'document';
    this.path.push(name);
    if (this.leftOutAt !== undefined) return;
    if (LEFT_OUT.has(name) || (name === '' && tag.local === 'Fallback')) this.leftOutAt = this.path.length;
    else this.enter(name, parent, tag);
  }

  close(): void {
    const depth = this.path.length;
    const name = this.path.pop();
    if (this.leftOutAt !== undefined) {
      if (depth === this.leftOutAt) this.leftOutAt = undefined;
      return;
    }
    if (name === 'p') this.open_.pop();
    if (name === 'tc') this.cells.pop();
    if (this.path.at(-1) === 'rPr') return;
    if (name === 'ins' || name === 'moveTo') this.inserted.pop();
    if (name === 'del' || name === 'moveFrom') this.deleted.pop();
  }

  take(text: string): void {
    const at = this.path.at(-1);
    if (this.leftOutAt === undefined && (at === 't' || at === 'delText')) this.write(text);
  }

  private enter(name: string, parent: string | undefined, tag: SaxesTagNS): void {
    if (name === 'p') this.begin();
    if (name === 'tc') {
      this.cellCount += 1;
      this.cells.push(this.cellCount);
    }
    if (name === 'ins' || name === 'moveTo') this.enterInsertion(parent, tag);
    if ((name === 'del' || name === 'moveFrom') && parent !== 'rPr') this.deleted.push(changedBy(tag));
    if (name === 'bookmarkStart') this.mark(attributeOf(tag, 'name') ?? '');
    const mark = MARKS[name];
    if (mark) this.place({ kind: mark, comment: attributeOf(tag, 'id') ?? '' });
    if (parent === 'r') this.write(CHARACTERS.get(name) ?? '');
  }

  private enterInsertion(parent: string | undefined, tag: SaxesTagNS): void {
    const stretch = this.open_.at(-1);
    if (parent !== 'rPr') this.inserted.push(changedBy(tag));
    else if (stretch && this.path.at(-3) === 'pPr') stretch.endInserted = changedBy(tag);
  }

  private begin(): void {
    const { bookmark, marks } = this.waiting;
    const stretch = { bookmark, cell: this.cells.at(-1) ?? 0, pieces: [...marks], endInserted: undefined };
    this.waiting = { marks: [] };
    this.open_.push(stretch);
    this.stretches.push(stretch);
  }

  private mark(bookmark: string): void {
    if (!OURS.test(bookmark)) return;
    const stretch = this.open_.at(-1);
    if (!stretch) this.waiting.bookmark ??= bookmark;
    else if (stretch.bookmark === undefined) stretch.bookmark = bookmark;
    else {
      const next = { bookmark, cell: stretch.cell, pieces: [], endInserted: stretch.endInserted };
      this.open_[this.open_.length - 1] = next;
      this.stretches.push(next);
    }
  }

  private place(mark: StoryPiece): void {
    (this.open_.at(-1)?.pieces ?? this.waiting.marks).push(mark);
  }

  private write(text: string): void {
    const stretch = this.open_.at(-1);
    if (!stretch || text === '') return;
    const [inserted, deleted] = [this.inserted.at(-1), this.deleted.at(-1)];
    const last = stretch.pieces.at(-1);
    if (last?.kind === 'text' && last.inserted === inserted && last.deleted === deleted) {
      stretch.pieces[stretch.pieces.length - 1] = { ...last, text: last.text + text };
    } else {
      stretch.pieces.push({ kind: 'text', text, ...(inserted && { inserted }), ...(deleted && { deleted }) });
    }
  }
}
