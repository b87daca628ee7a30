/** How high a row of wrapped cells has to be: some spreadsheet programs show one line where a file does not say. */

/** In points, as spreadsheets count heights: a line of Japanese in their usual type, and what they allow at most. */
const LINE_HEIGHT = 16;
const HIGHEST = 409;

/** Kana, kanji and full-width forms are as wide as two digits, in which the width of a column is counted. */
const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;

/** What a line leaves free at its end, since words are not cut. */
const FREE_AT_END = 2;

/** `texts` and `widths` column by column, the widths in digits. */
export function rowHeight(texts: readonly string[], widths: readonly number[]): number {
  const lines = texts.map((text, column) => linesIn(text, Math.max(1, (widths[column] ?? 0) - FREE_AT_END)));
  return Math.min(HIGHEST, LINE_HEIGHT * Math.max(1, ...lines));
}

function linesIn(text: string, width: number): number {
  return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(widthOf(line) / width)), 0);
}

function widthOf(line: string): number {
  let width = 0;
  for (const character of line) width += WIDE.test(character) ? 2 : 1;
  return width;
}
