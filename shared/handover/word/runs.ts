/** Runs of text for the docx library, with the fonts and language tags of both languages. */
import { DeletedTextRun, InsertedTextRun, type IRunOptions, TextRun } from 'docx';
import { readRemark } from '../../text/remark-markup.ts';
import { showHidden } from '../visible-text.ts';

export const LATIN_FONT = 'Times New Roman';
/** On every Windows and macOS Word since 2016; LibreOffice falls back to the system's Japanese font. */
export const JAPANESE_FONT = 'Yu Mincho';

const CODE_FONT = 'Courier New';

type Look = Pick<IRunOptions, 'bold' | 'italics' | 'font' | 'style'>;

export interface Change {
  readonly id: number;
  readonly author: string;
  /** Local time as Word shows it, ISO 8601. */
  readonly date: string;
}

/** A line feed in the text becomes a line break. */
export function textRuns(text: string, language: 'ja' | 'en', look: Look = {}): TextRun[] {
  return lineOptions(text, language, look).map((options) => new TextRun(options));
}

/** A remark with its signs drawn. */
export function remarkRuns(text: string, language: 'ja' | 'en'): TextRun[] {
  return readRemark(text).flatMap(({ text: words, strong, emphasis, code }) =>
    textRuns(words, language, {
      ...(strong && { bold: true }),
      ...(emphasis && { italics: true }),
      ...(code && { font: CODE_FONT }),
    }),
  );
}

export function insertedRuns(text: string, change: Change): InsertedTextRun[] {
  return lineOptions(text, 'en').map((options) => new InsertedTextRun({ ...options, ...change }));
}

export function deletedRuns(text: string, change: Change): DeletedTextRun[] {
  return lineOptions(text, 'en').map((options) => new DeletedTextRun({ ...options, ...change }));
}

function lineOptions(text: string, language: 'ja' | 'en', look: Look = {}): readonly IRunOptions[] {
  // `hint` gives quotes and dots, which both scripts have, their Japanese shape.
  // Slanted Japanese is no emphasis, only hard to read.
  const japanese = {
    italics: false,
    font: { eastAsia: JAPANESE_FONT, hint: 'eastAsia' },
    language: { eastAsia: 'ja-JP' },
  };
  return showHidden(text)
    .split('\n')
    .map((line, index) => ({
      ...look,
      ...(language === 'ja' && japanese),
      text: line,
      ...(index > 0 && { break: 1 }),
    }));
}
