/** The list of notes as a page: what the interface shows of a spreadsheet before it is made. */
import type { AnnotatedCopy } from '../copy.ts';
import { escapeHtml } from '../html/escape-html.ts';
import { languageOfText } from '../language-of-text.ts';
import { createWording, type Wording } from '../wording.ts';
import { NOTE_COLUMNS, type NoteLine, notesTable } from './notes-table.ts';
import { SHEET_STYLES, SHEET_STYLES_HASH } from './sheet-styles.ts';

/** More lines say no more about the format. */
const MOST_LINES = 100;

export function toSheetPage(copy: AnnotatedCopy): string {
  const wording = createWording(copy);
  const heads = NOTE_COLUMNS.map((column) => `<th scope="col">${escapeHtml(wording.say(`table.${column}`))}</th>`);
  const lines = notesTable(copy, wording);
  const rows = lines.slice(0, MOST_LINES).map((line) => rowHtml(line, wording));
  const rest = lines.length > MOST_LINES ? `\n<tr><td colspan="${NOTE_COLUMNS.length}">…</td></tr>` : '';
  return `<!doctype html>
<html lang="${copy.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${SHEET_STYLES_HASH}'">
<title>${escapeHtml(copy.title)}</title>
<style>${SHEET_STYLES}</style>
</head>
<body>
<table>
<thead><tr>${heads.join('')}</tr></thead>
<tbody>
${rows.join('\n')}${rest}
</tbody>
</table>
</body>
</html>
`;
}

function rowHtml(line: NoteLine, { date }: Wording): string {
  const cells = NOTE_COLUMNS.map((column) => {
    const text = column === 'date' ? date(String(line.date)) : String(line[column]);
    return `<td class="${column}" lang="${languageOfText(text)}">${escapeHtml(text)}</td>`;
  });
  return `<tr>${cells.join('')}</tr>`;
}
