/** Reads a Word document whose text is a table of two columns, Japanese and English. */
import type {
  BilingualComment,
  BilingualRow,
  BilingualText,
  BilingualWarning,
} from '../../../shared/bilingual/bilingual-text.ts';
import {
  type CellParagraph,
  type CellThread,
  facingTable,
  type TableCell,
} from '../../../shared/bilingual/table-rows.ts';
import type { DocxBody, DocxParagraph } from './docx-body.ts';

/**
 * `threads`: the document's comments by their numbers. Undefined when most of the text stands elsewhere: then the document
 * is one text, with a table in it or without.
 */
export function readDocxTable(
  { paragraphs, omissions }: DocxBody,
  threads: ReadonlyMap<string, CellThread>,
): BilingualText | undefined {
  const rows: BilingualRow[] = [];
  const outside = paragraphs.filter((paragraph) => !isInTable(paragraph));
  const notes: BilingualComment[] = outside.flatMap((paragraph) => threadsOn(paragraph, threads));
  const warnings = new Set<BilingualWarning>([...omissions]);
  for (const table of tablesOf(paragraphs, threads)) {
    const facing = facingTable(table);
    if (facing?.hasMore) warnings.add('columns-left-out');
    rows.push(...(facing?.rows ?? []));
    notes.push(...(facing?.notes ?? table.flat(2).flatMap(({ threads: own = [] }) => own.map(onArticle))));
  }
  const all = lengthOf(paragraphs);
  const taken = rows.reduce((sum, { source, target }) => sum + lengthOf(source) + lengthOf(target), 0);
  if (taken * 2 < all || taken === 0) return undefined;
  if (lengthOf(paragraphs.filter(({ cell }) => !cell)) > 0) warnings.add('outside-left-out');
  return { format: 'docx', rows, notes, languages: { source: 'ja', target: 'en' }, names: {}, warnings };
}

const lengthOf = (paragraphs: readonly { readonly text: string }[]) =>
  paragraphs.reduce((sum, { text }) => sum + text.trim().length, 0);

const onArticle = ({ thread }: { readonly thread: CellThread }): BilingualComment => ({ kind: 'comment', ...thread });

function threadsOn({ comments }: DocxParagraph, threads: ReadonlyMap<string, CellThread>): readonly BilingualComment[] {
  return placedThreads(comments, threads).map(onArticle);
}

function placedThreads(comments: DocxParagraph['comments'], threads: ReadonlyMap<string, CellThread>) {
  return comments.flatMap(({ id, start, end }) => {
    const thread = threads.get(id);
    return thread ? [{ start, end, thread }] : [];
  });
}

/** A row wider than this is no facing text. */
const MOST_COLUMNS = 50;

function isInTable({ cell }: DocxParagraph): boolean {
  return cell !== undefined && cell.column >= 0 && cell.column < MOST_COLUMNS;
}

/** Each table as its rows of cells of paragraphs, without the rows that are empty. */
function tablesOf(
  paragraphs: readonly DocxParagraph[],
  threads: ReadonlyMap<string, CellThread>,
): readonly (readonly TableCell[])[][] {
  const tables = new Map<number, Map<number, CellParagraph[][]>>();
  for (const paragraph of paragraphs) {
    const { text, cell, comments } = paragraph;
    if (!cell || !isInTable(paragraph)) continue;
    const table = tables.get(cell.table) ?? new Map<number, CellParagraph[][]>();
    tables.set(cell.table, table);
    const row = table.get(cell.row) ?? [];
    table.set(cell.row, row);
    while (row.length <= cell.column) row.push([]);
    row[cell.column]?.push({ text, threads: placedThreads(comments, threads) });
  }
  return [...tables.values()].map((table) => [...table.values()]);
}
