/** The first page of a Word copy, by choice: what it is a copy of, by whom it was read, and what is still to do. */
import { Paragraph, Table, TableCell, TableRow, WidthType } from 'docx';
import type { AnnotatedCopy } from '../copy.ts';
import { copyFacts } from '../copy-facts.ts';
import { languageOfText } from '../language-of-text.ts';
import type { Wording } from '../wording.ts';
import { textRuns } from './runs.ts';
import { NO_BORDERS, TABLE_WIDTH } from './table-look.ts';

const NAME_WIDTH = 2200;

/** Ends with a page break, which is the next paragraph's to make: see `pageBreakBefore`. */
export function summaryPage(copy: AnnotatedCopy, wording: Wording): readonly (Paragraph | Table)[] {
  const line = (text: string, style?: string) =>
    new Paragraph({ ...(style !== undefined && { style }), children: textRuns(text, languageOfText(text)) });
  const cell = (text: string, width: number, style: string) =>
    new TableCell({ width: { size: width, type: WidthType.DXA }, children: [line(text, style)] });
  return [
    line(wording.say('document'), 'PageLine'),
    line(copy.title, 'Title'),
    new Table({
      width: { size: TABLE_WIDTH, type: WidthType.DXA },
      columnWidths: [NAME_WIDTH, TABLE_WIDTH - NAME_WIDTH],
      borders: NO_BORDERS,
      rows: copyFacts(copy, wording).map(
        ({ name, value }) =>
          new TableRow({
            cantSplit: true,
            children: [cell(name, NAME_WIDTH, 'FactName'), cell(value, TABLE_WIDTH - NAME_WIDTH, 'FactValue')],
          }),
      ),
    }),
    new Paragraph({ pageBreakBefore: true, spacing: { after: 0, line: 20, lineRule: 'exact' } }),
  ];
}
