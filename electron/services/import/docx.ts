/** Reads a Word document: finds its main part, takes its paragraphs and lets the page parsers find their roles. */
import type { Reading } from '../../../shared/api/reading.ts';
import { fail, ok, type Result } from '../../../shared/result.ts';
import type { Side } from '../../../shared/side.ts';
import { encodingOfMark } from '../files/detect-encoding.ts';
import { type DocxBody, readDocxBody } from './docx-body.ts';
import { readDocxStyles } from './docx-styles.ts';
import { type PageText, readPage } from './page-reading.ts';
import { writePage } from './page-writer.ts';
import { findZipEntries, unpackZipEntry, type ZipEntry } from './zip-archive.ts';

/** The text of a long book is some megabytes of XML; what unpacks to more than this is made to do harm. */
export const UNPACKED_LIMIT_BYTES = 64 * 1024 * 1024;

const PACKAGE_RELATIONS = '_rels/.rels';
const USUAL_MAIN_PART = 'word/document.xml';
/** A relationship's target, whichever way round its attributes stand (ECMA-376 part 2, section 9.3). */
const MAIN_RELATION = /<[^<>]*Relationship\s[^<>]*\/officeDocument"[^<>]*>/;
const TARGET = /\sTarget="([^"<>]{1,200})"/;

/** The paragraphs of a Word document, and the part that names its styles. */
interface OpenedDocx {
  readonly body: DocxBody;
  readonly stylesXml: string;
}

/** Word files only; `isNamedDocx` says that the name promises one. */
export function openDocx(bytes: Uint8Array, name: string): Result<OpenedDocx> {
  const damaged = fail({ code: 'docx-damaged', name });
  const isNamedDocx = /\.doc[xm]$/i.test(name);
  const entries = findZipEntries(bytes);
  if (!entries) return isNamedDocx ? damaged : fail({ code: 'file-binary', name });
  const mainPart = findMainPart(bytes, entries);
  const entry = entries.get(mainPart);
  if (!entry || !mainPart.endsWith('.xml') || /^(?:xl|ppt)\//.test(mainPart)) {
    return isNamedDocx ? damaged : fail({ code: 'format-unknown', name });
  }
  if (entry.encrypted) return fail({ code: 'docx-protected', name });
  if (entry.unpackedBytes > UNPACKED_LIMIT_BYTES) {
    return fail({ code: 'file-too-large', name, sizeBytes: entry.unpackedBytes, limitBytes: UNPACKED_LIMIT_BYTES });
  }
  const body = readDocxBody(readXml(bytes, entry) ?? '');
  const styles = entries.get(mainPart.replace(/(?<![^/])[^/]*$/, 'styles.xml'));
  return body ? ok({ body, stylesXml: readXml(bytes, styles) ?? '' }) : damaged;
}

export function readDocx(bytes: Uint8Array, name: string, side: Side): Result<Reading> {
  const opened = openDocx(bytes, name);
  return opened.ok ? readPage(toPage(opened.value, name), side) : opened;
}

/** An OLE container: Word's encrypted form, told by the name of its stream, or a format of the last century. */
export function oleProblem(bytes: Uint8Array, name: string): Result<never> {
  const stream = Buffer.from('EncryptedPackage', 'utf16le');
  const isEncrypted = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(stream);
  return fail({ code: isEncrypted || /\.doc[xm]$/i.test(name) ? 'docx-protected' : 'format-unknown', name });
}

/** The path of the main part, by what the package says of itself. */
export function findMainPart(bytes: Uint8Array, entries: ReadonlyMap<string, ZipEntry>): string {
  const relations = readXml(bytes, entries.get(PACKAGE_RELATIONS)) ?? '';
  const target = TARGET.exec(MAIN_RELATION.exec(relations)?.[0] ?? '')?.[1];
  return target === undefined ? USUAL_MAIN_PART : target.replace(/^\//, '');
}

function toPage({ body, stylesXml }: OpenedDocx, name: string): PageText {
  const styles = readDocxStyles(stylesXml);
  const blocks = body.paragraphs.map(({ text, style, isListItem }) => {
    const known = styles.get(style ?? '');
    return { text, role: known?.role, isListItem: isListItem || known?.isList === true };
  });
  const hasComments = body.paragraphs.some(({ comments }) => comments.length > 0);
  const warnings = new Set([...body.omissions, ...(hasComments ? (['notes-left-out'] as const) : [])]);
  return { ...writePage(blocks, '\n'), origin: { name, format: 'docx' }, warnings: [...warnings] };
}

/** An XML part in UTF-8 or in UTF-16 with its mark, the encodings that the format allows. */
export function readXml(bytes: Uint8Array, entry: ZipEntry | undefined): string | undefined {
  if (!entry || entry.unpackedBytes > UNPACKED_LIMIT_BYTES) return undefined;
  const content = unpackZipEntry(bytes, entry);
  if (!content) return undefined;
  try {
    return new TextDecoder(encodingOfMark(content) ?? 'utf-8', { fatal: true }).decode(content);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}
