/** Reads a file that holds both texts. */
import { DOCUMENT_LIMIT_BYTES } from '../../../shared/api/contract.ts';
import type { BilingualReading } from '../../../shared/bilingual/bilingual-reading.ts';
import type { BilingualText } from '../../../shared/bilingual/bilingual-text.ts';
import { readTmx } from '../../../shared/bilingual/read-tmx.ts';
import { readXliff } from '../../../shared/bilingual/read-xliff.ts';
import { toBilingualReading } from '../../../shared/bilingual/to-reading.ts';
import { fail, type Result } from '../../../shared/result.ts';
import { formatOf } from './format-of.ts';
import { decodeHtml } from './html-encoding.ts';

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
  if (format !== 'xliff' && format !== 'tmx') return undefined;
  const decoded = decodeHtml(bytes, name);
  if (!decoded.ok) return decoded;
  return format === 'xliff' ? readXliff(decoded.value.text, name) : readTmx(decoded.value.text, name);
}
