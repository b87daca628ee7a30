/** Reads a file that holds both texts. */
import { DOCUMENT_LIMIT_BYTES } from '../../../shared/api/limits.ts';
import type { BilingualReading } from '../../../shared/bilingual/bilingual-reading.ts';
import type { BilingualText } from '../../../shared/bilingual/bilingual-text.ts';
import { readPo } from '../../../shared/bilingual/read-po.ts';
import { readTmx } from '../../../shared/bilingual/read-tmx.ts';
import { readXliff } from '../../../shared/bilingual/read-xliff.ts';
import { toBilingualReading } from '../../../shared/bilingual/to-reading.ts';
import { fail, ok, type Result } from '../../../shared/result.ts';
import { openDocx } from './docx.ts';
import { readDocxComments } from './docx-comments.ts';
import { readDocxTable } from './docx-table.ts';
import { formatOf } from './format-of.ts';
import { decodeHtml } from './html-encoding.ts';
import { readXlsxTable } from './xlsx-table.ts';
import { findZipEntries } from './zip-archive.ts';

/** Undefined when the file is none that holds both texts. Never throws on a malformed file: each is one problem. */
export function readBilingual(bytes: Uint8Array, name: string): Result<BilingualReading> | undefined {
  const sizeBytes = bytes.length;
  if (sizeBytes > DOCUMENT_LIMIT_BYTES) {
    return fail({ code: 'file-too-large', name, sizeBytes, limitBytes: DOCUMENT_LIMIT_BYTES });
  }
  const text = readText(bytes, name);
  if (!text?.ok) return text;
  return toBilingualReading(text.value, name);
}

function readText(bytes: Uint8Array, name: string): Result<BilingualText> | undefined {
  const format = formatOf(bytes, name);
  if (format === 'zip') return readPackage(bytes, name);
  if (format !== 'xliff' && format !== 'tmx' && format !== 'po') return undefined;
  const decoded = decodeHtml(bytes, name);
  return decoded.ok ? READERS[format](decoded.value.text, name) : decoded;
}

const READERS = { xliff: readXliff, tmx: readTmx, po: readPo } as const;

/** A Word document is bilingual when its text is a table of both languages, a spreadsheet always. */
function readPackage(bytes: Uint8Array, name: string): Result<BilingualText> | undefined {
  const entries = findZipEntries(bytes);
  if (entries?.has('xl/workbook.xml') || (!entries && /\.xls[xm]$/i.test(name))) return readXlsxTable(bytes, name);
  const opened = openDocx(bytes, name);
  const text = opened.ok ? readDocxTable(opened.value.body, readDocxComments({ bytes, name })) : undefined;
  return text && ok(text);
}
