/** Reads a document from the bytes of a file; the content tells the format, the name only where the content is silent. */
import { DOCUMENT_LIMIT_BYTES, type Encoding, type Reading } from '../../../shared/api/contract.ts';
import { fail, type Result } from '../../../shared/result.ts';
import type { Side } from '../../../shared/side.ts';
import { decodeText } from '../files/decode-text.ts';
import { oleProblem, readDocx } from './docx.ts';
import { formatOf } from './format-of.ts';
import { readHtml } from './html.ts';
import { decodeHtml } from './html-encoding.ts';
import { readMarkdown } from './markdown.ts';
import { readPage } from './page-reading.ts';
import { readPlainText } from './plain-text.ts';

/** Nothing in a file's content tells Markdown from text. */
const MARKDOWN = /\.(?:md|markdown)$/i;

interface ReadOptions {
  /** The file's display name, for its ending and for what is said about it. */
  readonly name: string;
  readonly side: Side;
  /** Chosen by the user instead of the detected one. */
  readonly encoding?: Encoding | undefined;
}

/** Never throws on a malformed file: each is one problem. */
export async function readDocument(bytes: Uint8Array, options: ReadOptions): Promise<Result<Reading>> {
  const { name, side, encoding } = options;
  if (bytes.length === 0) return fail({ code: 'file-empty', name });
  const sizeBytes = bytes.length;
  if (sizeBytes > DOCUMENT_LIMIT_BYTES) {
    return fail({ code: 'file-too-large', name, sizeBytes, limitBytes: DOCUMENT_LIMIT_BYTES });
  }
  const format = formatOf(bytes, name);
  if (format === 'unknown') return fail({ code: 'format-unknown', name });
  if (format === 'notDocx') return fail({ code: 'docx-damaged', name });
  if (format === 'zip') return readDocx(bytes, name, side);
  if (format === 'ole') return oleProblem(bytes, name);
  if (format === 'xliff' || format === 'tmx' || format === 'po') return fail({ code: 'bilingual-alone', name });
  if (format === 'html') {
    const html = decodeHtml(bytes, name, encoding);
    return html.ok ? readHtml(html.value, name, side) : html;
  }
  const decoded = decodeText(bytes, name, encoding);
  if (!decoded.ok) return decoded;
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
