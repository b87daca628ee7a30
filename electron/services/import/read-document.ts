/** Reads a document from the bytes of a file; the content tells the format, the name only where the content is silent. */
import { DOCUMENT_LIMIT_BYTES } from '../../../shared/api/limits.ts';
import type { Encoding, Reading } from '../../../shared/api/reading.ts';
import { assertNever } from '../../../shared/assert.ts';
import { fail, type Result } from '../../../shared/result.ts';
import type { Side } from '../../../shared/side.ts';
import { decodeText } from '../files/decode-text.ts';
import { oleProblem, readDocx } from './docx.ts';
import { formatOf } from './format-of.ts';
import { readHtml } from './html.ts';
import { decodeHtml } from './html-encoding.ts';
import { readMarkdown } from './markdown.ts';
import { readPage } from './page-reading.ts';
import { extractInThread } from './pdf/extract-in-thread.ts';
import { readPdfPages } from './pdf/read-pdf.ts';
import { readPlainText } from './plain-text.ts';

/** Nothing in a file's content tells Markdown from text. */
const MARKDOWN = /\.(?:md|markdown)$/i;

export interface ReadOptions {
  /** The file's display name, for its ending and for what is said about it. */
  readonly name: string;
  readonly side: Side;
  /** Chosen by the user instead of the detected one. */
  readonly encoding?: Encoding | undefined;
  /** Parts of the page that are usually left out and are wanted, by their places among those. */
  readonly keep?: readonly number[] | undefined;
}

/** Never throws on a malformed file: each is one problem. */
export async function readDocument(bytes: Uint8Array, options: ReadOptions): Promise<Result<Reading>> {
  const { name, side } = options;
  if (bytes.length === 0) return fail({ code: 'file-empty', name });
  const sizeBytes = bytes.length;
  if (sizeBytes > DOCUMENT_LIMIT_BYTES) {
    return fail({ code: 'file-too-large', name, sizeBytes, limitBytes: DOCUMENT_LIMIT_BYTES });
  }
  const format = formatOf(bytes, name);
  switch (format) {
    case 'unknown':
      return fail({ code: 'format-unknown', name });
    case 'notDocx':
      return fail({ code: 'docx-damaged', name });
    case 'zip':
      return readDocx(bytes, name, side);
    case 'ole':
      return oleProblem(bytes, name);
    case 'xliff':
    case 'tmx':
    case 'po':
      return fail({ code: 'bilingual-alone', name });
    case 'pdf':
      return readPdf(bytes, options);
    case 'html':
    case 'text':
      return readDecoded(bytes, format, options);
    default:
      return assertNever(format);
  }
}

async function readPdf(bytes: Uint8Array, options: ReadOptions): Promise<Result<Reading>> {
  const pages = await extractInThread(bytes, options.name);
  return pages.ok ? readPdfPages(pages.value, options) : pages;
}

function readDecoded(
  bytes: Uint8Array,
  format: 'html' | 'text',
  { name, side, encoding, keep }: ReadOptions,
): Result<Reading> {
  const decoded = format === 'html' ? decodeHtml(bytes, name, encoding) : decodeText(bytes, name, encoding);
  if (!decoded.ok) return decoded;
  if (format === 'html') return readHtml(decoded.value, { name, side, keep });
  return MARKDOWN.test(name) ? readMarkdown(decoded.value, name, side) : readPlainText(decoded.value, name, side);
}

/** Text that the user pasted; its line ends are kept as they came. */
export function readPasted(text: string, side: Side): Result<Reading> {
  const name = '';
  const sizeBytes = text.length;
  if (sizeBytes > DOCUMENT_LIMIT_BYTES) {
    return fail({ code: 'file-too-large', name, sizeBytes, limitBytes: DOCUMENT_LIMIT_BYTES });
  }
  return readPage({ text, origin: { name, format: 'pasted' }, warnings: [] }, side);
}
