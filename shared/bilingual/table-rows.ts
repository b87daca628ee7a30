/** A table of two texts: which column is Japanese and which English, and whether the first row is a heading. */
import type { Side } from '../side.ts';
import type { TextRange } from '../text/range.ts';
import type { BilingualComment, BilingualRow } from './bilingual-text.ts';

/** A comment with its replies, wherever it stands. */
export type CellThread = Pick<BilingualComment, 'remarks' | 'resolved'>;

/** A paragraph of a cell, with what was remarked on words of it. */
export interface CellParagraph {
  readonly text: string;
  readonly threads?: readonly (TextRange & { readonly thread: CellThread })[];
}

export type TableCell = readonly CellParagraph[];

export interface FacingTable {
  readonly rows: readonly BilingualRow[];
  /** What was remarked on the heading, or on rows without text. */
  readonly notes: readonly BilingualComment[];
  /** Whether other columns hold something too. */
  readonly hasMore: boolean;
}

const JAPANESE = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/gu;
const LATIN = /[A-Za-z]/g;
/** A Japanese letter says about as much as two Latin ones. */
const JAPANESE_WEIGHT = 2;

const HEADINGS: ReadonlySet<string> = new Set(
  [
    'ja, jp, ja-jp, japanese, article, japanese article, japanese text, source, source text, original',
    'en, en-us, en-gb, english, english translation, english text, target, target text, translation',
    '日本語, 日本語記事, 日本語原文, 和文, 原文, 原稿, 記事, 英語, 英文, 英訳, 英語訳, 訳文, 翻訳, 訳',
  ]
    .join(', ')
    .split(', '),
);

/** Undefined when no column is Japanese or none is English. */
export function facingTable(table: readonly (readonly TableCell[])[]): FacingTable | undefined {
  const columns = Math.max(0, ...table.map(({ length }) => length));
  const leanings = Array.from({ length: columns }, (_, column) =>
    table.reduce((sum, row) => sum + leaningOf(row[column]), 0),
  );
  const japanese = leanings.indexOf(Math.max(...leanings));
  const english = leanings.indexOf(Math.min(...leanings));
  if (columns < 2 || (leanings[japanese] ?? 0) <= 0 || (leanings[english] ?? 0) >= 0) return undefined;
  const all = table.map((row, at) => ({
    row: facingRow(row, { source: japanese, target: english }),
    isText: at > 0 || !isHeading(row[japanese], row[english]),
  }));
  const isTaken = ({ row, isText }: (typeof all)[number]) => isText && row.source.length + row.target.length > 0;
  const rows = all.filter(isTaken).map(({ row }) => row);
  const notes = all.filter((one) => !isTaken(one)).flatMap(({ row }) => row.notes.map(({ place: _, ...note }) => note));
  const hasMore = table.some((row) => row.some((cell, at) => at !== japanese && at !== english && isFilled(cell)));
  return { rows, notes, hasMore };
}

/** 1 for a Japanese cell, -1 for an English one. */
function leaningOf(cell: TableCell | undefined): number {
  const text = textOf(cell);
  const japanese = (text.match(JAPANESE)?.length ?? 0) * JAPANESE_WEIGHT;
  return Math.sign(japanese - (text.match(LATIN)?.length ?? 0));
}

function isHeading(...cells: readonly (TableCell | undefined)[]): boolean {
  return cells.every((cell) => HEADINGS.has(textOf(cell, ' ').trim().toLowerCase()));
}

interface FacingRow extends BilingualRow {
  readonly notes: readonly BilingualComment[];
}

/** Remarks on other columns, or where no text stands, are about the row. */
function facingRow(row: readonly TableCell[], columns: Readonly<Record<Side, number>>): FacingRow {
  const isOther = (column: number) => column !== columns.source && column !== columns.target;
  const source = filled(row[columns.source]);
  const target = filled(row[columns.target]);
  const rest = row.flatMap((cell, column) => cell.filter(({ text }) => isOther(column) || text.trim() === ''));
  return {
    source: source.map(({ text }) => ({ text })),
    target: target.map(({ text }) => ({ text })),
    notes: [
      ...notesOn('source', source),
      ...notesOn('target', target),
      ...rest.flatMap(({ threads = [] }) => threads.map(({ thread }) => ({ kind: 'comment' as const, ...thread }))),
    ],
  };
}

function filled(cell: TableCell = []): TableCell {
  return cell.map(trimmed).filter(({ text }) => text !== '');
}

function notesOn(side: Side, cell: TableCell): readonly BilingualComment[] {
  return cell.flatMap(({ threads = [] }, paragraph) =>
    threads.map(
      ({ start, end, thread }): BilingualComment => ({
        kind: 'comment',
        ...thread,
        place: { side, paragraph, start, end, whole: start >= end },
      }),
    ),
  );
}

/** Without the space around it, which no remark is about. */
function trimmed({ text, threads = [] }: CellParagraph): CellParagraph {
  const words = text.trim();
  const lead = text.length - text.trimStart().length;
  const within = (offset: number) => Math.min(Math.max(0, offset - lead), words.length);
  return { text: words, threads: threads.map((one) => ({ ...one, start: within(one.start), end: within(one.end) })) };
}

function textOf(cell: TableCell = [], between = '\n'): string {
  return cell.map(({ text }) => text).join(between);
}

const isFilled = (cell: TableCell) => cell.some(({ text }) => text.trim() !== '');
