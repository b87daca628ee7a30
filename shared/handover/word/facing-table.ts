/** The two texts facing each other in Word: a table of two columns, one row a link, with its heading on every page. */
import { Paragraph, Table, TableCell, TableRow, WidthType } from 'docx';
import type { Side } from '../../side.ts';
import type { Wording } from '../wording.ts';
import { articleParagraph, type Drawing } from './article-paragraph.ts';
import { textRuns } from './runs.ts';
import { ROW_LINES, TABLE_WIDTH } from './table-look.ts';
import type { WordRow } from './word-copy.ts';

const COLUMN_WIDTH = TABLE_WIDTH / 2;

export function facingTable(rows: readonly WordRow[], drawing: Drawing, wording: Wording): Table {
  const { say, language } = wording;
  const heading = new TableRow({
    tableHeader: true,
    children: (['source', 'target'] as const).map((side) =>
      cell([new Paragraph({ style: 'ColumnHead', children: textRuns(say(side), language) })]),
    ),
  });
  return new Table({
    width: { size: TABLE_WIDTH, type: WidthType.DXA },
    columnWidths: [COLUMN_WIDTH, COLUMN_WIDTH],
    borders: ROW_LINES,
    margins: { top: 60, bottom: 60, left: 60, right: 160 },
    rows: [heading, ...rows.map((row) => facingRow(row, drawing, wording))],
  });
}

function facingRow(row: WordRow, drawing: Drawing, { say, language }: Wording): TableRow {
  const side = (name: Side) => {
    const paragraphs = row[name].map((paragraph) => articleParagraph(paragraph, drawing));
    const missing = row.linked ? textRuns(say(`noCounterpart.${name}`), language) : [];
    return cell(paragraphs.length > 0 ? paragraphs : [new Paragraph({ style: 'PageLine', children: missing })]);
  };
  // What belongs together is read together; only a row longer than a page is cut.
  return new TableRow({ cantSplit: true, children: [side('source'), side('target')] });
}

function cell(children: readonly Paragraph[]): TableCell {
  return new TableCell({ width: { size: COLUMN_WIDTH, type: WidthType.DXA }, children: [...children] });
}
