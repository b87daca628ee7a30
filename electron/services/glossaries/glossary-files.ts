/** Glossaries as files of every format: what the bytes are told by, reading them, writing them and what a format loses. */
import type { Encoding } from '../../../shared/api/reading.ts';
import type { Concept } from '../../../shared/glossary/concept.ts';
import { readCsvLines, readTableLines, writeCsv } from '../../../shared/glossary/formats/csv.ts';
import { compareFields, type FieldLoss } from '../../../shared/glossary/formats/fields.ts';
import type { GlossaryFormat, ReadConcepts } from '../../../shared/glossary/formats/format.ts';
import { type TableLine, toTable } from '../../../shared/glossary/formats/table.ts';
import { readTbx } from '../../../shared/glossary/formats/tbx-reader.ts';
import { writeTbx } from '../../../shared/glossary/formats/tbx-writer.ts';
import { readUtx, writeUtx } from '../../../shared/glossary/formats/utx.ts';
import { findColumns, type GlossaryColumns } from '../../../shared/glossary/glossary-columns.ts';
import { fail, ok, type Result } from '../../../shared/result.ts';
import { finish, type Steps } from '../../../shared/steps.ts';
import { decodeText } from '../files/decode-text.ts';
import type { ReceivedFile } from '../files/received-files.ts';
import { readXlsx, writeXlsx } from './xlsx.ts';

type ReadKind = 'table' | 'utx' | 'tbx';

export interface FileReading extends ReadConcepts {
  readonly kind: ReadKind;
  readonly encoding?: { readonly used: Encoding; readonly detected: Encoding };
  /** Of a table: what its columns are read as, and its first rows to show. */
  readonly table?: { readonly columns: GlossaryColumns; readonly sample: readonly (readonly string[])[] };
}

export interface ReadingWish {
  readonly encoding?: Encoding | undefined;
  readonly columns?: GlossaryColumns | undefined;
}

const SAMPLE_ROWS = 6;

export function readGlossaryFile(file: ReceivedFile, wish: ReadingWish = {}): Result<FileReading> {
  return finish(readGlossarySteps(file, wish));
}

/** The same in steps of some milliseconds. */
export function* readGlossarySteps({ bytes, name }: ReceivedFile, wish: ReadingWish): Steps<Result<FileReading>> {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) {
    const lines = yield* readXlsx(bytes, name);
    return lines.ok ? yield* readTable(lines.value, name, wish) : lines;
  }
  const decoded = decodeText(bytes, name, wish.encoding);
  if (!decoded.ok) return decoded;
  const { text, used, detected } = decoded.value;
  const read = yield* readText(text, name, wish);
  return read.ok ? ok({ ...read.value, encoding: { used, detected } }) : read;
}

/** By what the text begins with; whatever is neither XML nor UTX is a table. */
function* readText(text: string, name: string, wish: ReadingWish): Steps<Result<FileReading>> {
  const start = text.slice(0, 1000).trimStart();
  if (start.startsWith('<')) return named('tbx', yield* readTbx(text, name));
  if (/^#\s*UTX\b/i.test(start)) return named('utx', yield* readUtx(text, name));
  if (start === '') return fail({ code: 'file-empty', name });
  const lines = readCsvLines(text, name);
  return lines.ok ? yield* readTable(lines.value, name, wish) : lines;
}

function named(kind: ReadKind, read: Result<ReadConcepts>): Result<FileReading> {
  return read.ok ? ok({ kind, ...read.value }) : read;
}

function* readTable(lines: readonly TableLine[], name: string, wish: ReadingWish): Steps<Result<FileReading>> {
  const columns = wish.columns ?? findColumns(lines.map(({ cells }) => cells));
  const read = yield* readTableLines(lines, name, columns);
  // A table whose columns are not understood yet must still be shown, so that the reader can say what they are.
  const content = read.ok ? read.value : { concepts: [], setAside: [] };
  if (lines.length === 0) return read.ok ? fail({ code: 'file-empty', name }) : read;
  return ok({
    kind: 'table',
    ...content,
    table: { columns, sample: lines.slice(0, SAMPLE_ROWS).map(({ cells }) => cells) },
  });
}

const ENDINGS: Readonly<Record<GlossaryFormat, string>> = {
  csv: '.csv',
  tsv: '.tsv',
  xlsx: '.xlsx',
  utx: '.utx',
  'tbx-dca': '.tbx',
  'tbx-dct': '.tbx',
  'tbx-v2': '.tbx',
};

const MEDIA_TYPES: Readonly<Record<GlossaryFormat, string>> = {
  csv: 'text/csv',
  tsv: 'text/tab-separated-values',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  utx: 'text/plain',
  'tbx-dca': 'application/x-tbx',
  'tbx-dct': 'application/x-tbx',
  'tbx-v2': 'application/x-tbx',
};

export interface WrittenGlossary {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

export async function writeGlossaryFile(
  name: string,
  concepts: readonly Concept[],
  format: GlossaryFormat,
): Promise<WrittenGlossary> {
  const bytes =
    format === 'xlsx'
      ? await writeXlsx(name, toTable(concepts))
      : new TextEncoder().encode(printGlossary(name, concepts, format));
  return { name: `${name}${ENDINGS[format]}`, mediaType: MEDIA_TYPES[format], bytes };
}

function printGlossary(name: string, concepts: readonly Concept[], format: Exclude<GlossaryFormat, 'xlsx'>): string {
  switch (format) {
    case 'csv':
      return writeCsv(concepts, ',');
    case 'tsv':
      return writeCsv(concepts, '\t');
    case 'utx':
      return writeUtx(name, concepts, new Date().toISOString());
    case 'tbx-dca':
      return writeTbx(name, concepts, 'dca');
    case 'tbx-dct':
      return writeTbx(name, concepts, 'dct');
    case 'tbx-v2':
      return writeTbx(name, concepts, 'v2');
  }
}

/** What the format has no room for: concepts are written, read back and compared. */
export function lossesOf(concepts: readonly Concept[], format: GlossaryFormat): readonly FieldLoss[] {
  // A spreadsheet holds the same cells as the table in text.
  const text = printGlossary('', concepts, format === 'xlsx' ? 'tsv' : format);
  const read = finish(readText(text, '', {}));
  const byId = new Map((read.ok ? read.value.concepts : []).map((concept) => [concept.id, concept]));
  return compareFields(
    concepts,
    concepts.map(({ id }) => byId.get(id)),
  );
}
