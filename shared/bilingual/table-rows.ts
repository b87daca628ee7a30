/** A table of two texts: which column is Japanese and which English, and whether the first row is a heading. */
import type { BilingualParagraph, BilingualRow } from './bilingual-text.ts';

/** The paragraphs of one cell. */
export type TableCell = readonly string[];

export interface FacingTable {
  readonly rows: readonly BilingualRow[];
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
  const rows = table
    .filter((row, at) => at > 0 || !isHeading(row[japanese], row[english]))
    .map((row) => ({ source: paragraphsOf(row[japanese]), target: paragraphsOf(row[english]) }))
    .filter(({ source, target }) => source.length + target.length > 0)
    .map((sides) => ({ ...sides, notes: [] }));
  const hasMore = table.some((row) => row.some((cell, at) => at !== japanese && at !== english && isFilled(cell)));
  return { rows, hasMore };
}

/** 1 for a Japanese cell, -1 for an English one. */
function leaningOf(cell: TableCell | undefined): number {
  const text = cell?.join('\n') ?? '';
  const japanese = (text.match(JAPANESE)?.length ?? 0) * JAPANESE_WEIGHT;
  return Math.sign(japanese - (text.match(LATIN)?.length ?? 0));
}

function isHeading(...cells: readonly (TableCell | undefined)[]): boolean {
  return cells.every((cell) => HEADINGS.has((cell ?? []).join(' ').trim().toLowerCase()));
}

function paragraphsOf(cell: TableCell = []): readonly BilingualParagraph[] {
  return cell.map((text) => ({ text: text.trim() })).filter(({ text }) => text !== '');
}

const isFilled = (cell: TableCell) => cell.some((text) => text.trim() !== '');
