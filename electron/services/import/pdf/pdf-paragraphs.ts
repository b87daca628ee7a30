/** Paragraphs out of lines: by indents, gaps, sizes and short last lines; words that a line end cut are put together. */
import type { PdfLine } from './pdf-lines.ts';

export interface PdfParagraph {
  readonly text: string;
  readonly size: number;
}

export interface JoinedText {
  readonly paragraphs: readonly PdfParagraph[];
  /** Whether a hyphen at a line's end was taken for one that the line's end needed. */
  readonly joinedHyphens: boolean;
}

interface Open {
  lines: PdfLine[];
}

/** A gap between lines that is so much wider than the usual one is one between paragraphs. */
const WIDE_GAP = 1.35;
/** In type sizes: what is set larger than the text has a leading of its own. */
const LOOSE_LINES = 1.5;
const OTHER_SIZE = 0.12;
/** In type sizes. */
const LEAST_INDENT = 0.7;
const MOST_INDENT = 4;
/** The share of the column that a last line leaves empty at least. */
const SHORT_LINE = 0.12;
const ENDS_SENTENCE = /[.!?。！？」』”"’)）…]$/;

export function joinLines(columns: readonly (readonly PdfLine[])[]): JoinedText {
  const open: Open[] = [];
  for (const column of columns) takeColumn(column, open);
  let joinedHyphens = false;
  const paragraphs = open.map(({ lines }) => {
    const text = lines.reduce((before, line) => {
      const { joined, isHyphen } = joinWords(before, line.text);
      joinedHyphens ||= isHyphen;
      return joined;
    }, '');
    return { text, size: lines[0]?.size ?? 0 };
  });
  return { paragraphs, joinedHyphens };
}

function takeColumn(column: readonly PdfLine[], open: Open[]): void {
  const margin = usual(column.map(({ start }) => start));
  const right = Math.max(...column.map(({ end }) => end));
  const leading = usual(column.slice(1).map(({ y }, index) => y - (column[index]?.y ?? y)));
  column.forEach((line, index) => {
    const before = column[index - 1];
    const last = open.at(-1);
    const isIndented = isIndent(line, margin);
    const goesOn = before
      ? !isIndented && isOneRun(before, line, leading) && !isShort(before, { start: margin, end: right })
      : last !== undefined && !isIndented && runsOver(last.lines.at(-1), line);
    if (goesOn && last) last.lines.push(line);
    else open.push({ lines: [line] });
  });
}

function isIndent({ start, size, text }: PdfLine, margin: number): boolean {
  const indent = start - margin;
  return /^\u3000/.test(text) || (indent > size * LEAST_INDENT && indent < size * MOST_INDENT);
}

function isOneRun(before: PdfLine, line: PdfLine, leading: number): boolean {
  const isSameSize = Math.abs(line.size - before.size) <= before.size * OTHER_SIZE;
  return isSameSize && line.y - before.y <= Math.max(leading * WIDE_GAP, line.size * LOOSE_LINES);
}

/** Ends a sentence well before the column's edge. */
function isShort({ end, text }: PdfLine, column: { readonly start: number; readonly end: number }): boolean {
  return ENDS_SENTENCE.test(text) && column.end - end > (column.end - column.start) * SHORT_LINE;
}

/** Whether the sentence of one column or page goes on in the next. */
function runsOver(before: PdfLine | undefined, line: PdfLine): boolean {
  if (!before || ENDS_SENTENCE.test(before.text)) return false;
  return Math.abs(line.size - before.size) <= before.size * OTHER_SIZE;
}

/** The value that most are near to: a first line's indent or a wide gap is the exception. */
function usual(values: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(Math.round(value), (counts.get(Math.round(value)) ?? 0) + 1);
  const [most] = [...counts].sort(([a, m], [b, n]) => n - m || a - b);
  return most?.[0] ?? 0;
}

const SPACELESS = /[\u3000-\u30ff\u3400-\u9fff\uff00-\uffef]/;

function joinWords(before: string, line: string): { readonly joined: string; readonly isHyphen: boolean } {
  if (before === '') return { joined: line, isHyphen: false };
  const isHyphen = /\p{L}{2}[-\u00ad\u2010]$/u.test(before) && /^\p{Ll}/u.test(line);
  if (isHyphen) return { joined: before.slice(0, -1) + line, isHyphen };
  const isClose = SPACELESS.test(before.at(-1) ?? '') || SPACELESS.test(line[0] ?? '') || /[-–—]$/.test(before);
  return { joined: isClose ? before + line : `${before} ${line}`, isHyphen: false };
}
