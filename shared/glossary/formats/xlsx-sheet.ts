/**
 * The rows of a spreadsheet's first sheet, from the XML parts of the file (ECMA-376 part 1, section 18). Formulas are never
 * computed: a cell has the value that the program which wrote it left there. Entities are never expanded.
 */
import { SaxesParser, type SaxesTagNS } from 'saxes';
import type { Steps } from '../../steps.ts';
import type { TableLine } from './table.ts';

/** A sheet wider than this is no glossary. */
const MOST_COLUMNS = 200;

/** The shared strings in order, without the readings that Japanese spreadsheets put beside them; undefined for broken XML. */
export function* readSharedStrings(xml: string): Steps<readonly string[] | undefined> {
  const strings: string[] = [];
  let text = '';
  let isInText = false;
  let inReading = 0;
  const isWhole = yield* parse(xml, {
    open({ local }) {
      if (local === 'si') text = '';
      if (local === 'rPh') inReading += 1;
      isInText = local === 't' && inReading === 0;
    },
    text(piece) {
      if (isInText) text += piece;
    },
    close({ local }) {
      if (local === 'si') strings.push(text);
      if (local === 'rPh') inReading -= 1;
      isInText = false;
    },
  });
  return isWhole ? strings : undefined;
}

/** The filled rows with their numbers; undefined for broken XML. */
export function* readSheet(xml: string, strings: readonly string[]): Steps<readonly TableLine[] | undefined> {
  const lines: TableLine[] = [];
  let cells: string[] = [];
  let line = 0;
  let column = 0;
  let type = '';
  let value = '';
  let isInValue = false;
  const isWhole = yield* parse(xml, {
    open({ local, attributes }) {
      if (local === 'row') {
        line = Number(attributes.r?.value ?? line + 1);
        cells = [];
        column = 0;
      } else if (local === 'c') {
        column = columnOf(attributes.r?.value) ?? column + 1;
        type = attributes.t?.value ?? 'n';
        value = '';
      }
      isInValue = local === 'v' || local === 't';
    },
    text(piece) {
      if (isInValue) value += piece;
    },
    close({ local }) {
      if (local === 'c' && column <= MOST_COLUMNS) {
        while (cells.length < column - 1) cells.push('');
        cells[column - 1] = type === 's' ? (strings[Number(value)] ?? '') : value;
      } else if (local === 'row' && cells.some((cell) => cell.trim() !== '')) {
        lines.push({ line, cells });
      }
      isInValue = false;
    },
  });
  return isWhole ? lines : undefined;
}

/** 1 for A, 28 for AB. */
function columnOf(reference: string | undefined): number | undefined {
  const letters = /^[A-Z]{1,3}/.exec(reference ?? '')?.[0];
  return letters === undefined
    ? undefined
    : [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

interface Handlers {
  open(tag: SaxesTagNS): void;
  text(piece: string): void;
  close(tag: SaxesTagNS): void;
}

class BrokenXml extends Error {}

/** UTF-16 code units that are read in one step: some milliseconds. */
const PIECE = 64 * 1024;

function* parse(xml: string, { open, text, close }: Handlers): Steps<boolean> {
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', () => {
    throw new BrokenXml();
  });
  parser.on('opentag', open);
  parser.on('text', text);
  parser.on('closetag', close);
  try {
    for (let at = 0; at < xml.length; at += PIECE) {
      parser.write(xml.slice(at, at + PIECE));
      yield at / xml.length;
    }
    parser.close();
    return true;
  } catch (error) {
    if (error instanceof BrokenXml) return false;
    throw error;
  }
}
