/** Makes a reading of the pages of a PDF: lines, columns and paragraphs by where the words stand. */
import type { Reading } from '../../../../shared/api/reading.ts';
import { fail, type Result } from '../../../../shared/result.ts';
import type { Side } from '../../../../shared/side.ts';
import { keepBlocks } from '../left-out.ts';
import { type ReadingWarning, readPage } from '../page-reading.ts';
import { type MarkedBlock, writePage } from '../page-writer.ts';
import type { PdfPage } from './pdf-atom.ts';
import { linesOf, type PdfLine } from './pdf-lines.ts';
import { joinLines, type PdfParagraph } from './pdf-paragraphs.ts';
import { medianSize, type OrderedLines, orderLines } from './reading-order.ts';
import { runningLines } from './running-lines.ts';

export interface PdfWish {
  readonly name: string;
  readonly side: Side;
  /** Which of the lines that are usually left out stay, by their places among them. */
  readonly keep?: readonly number[] | undefined;
}

/** A headline is set so much larger than the text. */
const HEADLINE = 1.25;
/** Readings beside the words are set half as large. */
const READING_SIZE = 0.62;

export function readPdfPages(pages: readonly PdfPage[], { name, side, keep }: PdfWish): Result<Reading> {
  const lined = pages.map(linesOf);
  const all = lined.flatMap(({ lines }) => lines);
  if (all.length === 0) return fail({ code: 'pdf-without-text', name });
  const size = medianSize(all);
  const running = runningLines(lined);
  const runningInOrder = running.flatMap((lines) => [...lines]);
  const { leftOut, isKept } = keepBlocks(runningInOrder, keep);
  const isReading = (line: PdfLine) => line.size < size * READING_SIZE && /^[\u3041-\u30ff\u3000 ]+$/.test(line.text);
  const ordered = lined.map(({ lines }, index) =>
    orderLines(lines.filter((line) => !isReading(line) && (!running[index]?.has(line) || isKept(line)))),
  );
  const { paragraphs, joinedHyphens } = joinLines(ordered.flatMap(({ columns }) => columns));
  const warnings: readonly (readonly [ReadingWarning, boolean])[] = [
    ['pdf-columns', ordered.some(({ hasColumns }) => hasColumns) || lined.some(({ isVertical }) => isVertical)],
    ['pdf-doubtful', ordered.some(isDoubtful) || pages.some(({ hasSlanted }) => hasSlanted)],
    ['hyphens-joined', joinedHyphens],
    ['readings-left-out', all.some(isReading)],
    ['pages-without-text', pages.some(({ atoms }) => atoms.length === 0)],
    ['running-lines-left-out', leftOut.length > 0],
  ];
  const page = {
    ...writePage(toBlocks(paragraphs, size), '\n\n'),
    origin: { name, format: 'pdf' as const },
    warnings: warnings.flatMap(([warning, holds]) => (holds ? [warning] : [])),
    leftOut,
  };
  // The day often stands in the running head alone.
  return readPage(page, side, leftOut.map(({ text }) => text).join('\n'));
}

const isDoubtful = (page: OrderedLines) => page.isDoubtful;

/** The first paragraph that is set larger than the text is the headline; what stands above it names the page. */
function toBlocks(paragraphs: readonly PdfParagraph[], size: number): readonly MarkedBlock[] {
  const headline = paragraphs.findIndex((one) => one.size > size * HEADLINE);
  const roleOf = (place: number) => {
    if (place === headline) return 'headline';
    return place < headline ? 'section' : undefined;
  };
  return paragraphs.map(({ text }, place) => ({ text, role: roleOf(place) }));
}
