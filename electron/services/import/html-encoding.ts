/** The encoding that an HTML file declares, where its bytes do not prove another. */
import { ENCODINGS, type Encoding } from '../../../shared/api/reading.ts';
import { fail, ok, type Result } from '../../../shared/result.ts';
import { type DecodedText, decodeText } from '../files/decode-text.ts';

/** Browsers look for the declaration in the first 1024 bytes; saved pages have it a little later. */
const DECLARATION_BYTES = 4096;
const DECLARATION =
  /<meta[^<>]{1,200}charset\s{0,3}=\s{0,3}["']?\s{0,3}([\w-]{1,40})|<\?xml[^<>]{1,80}encoding=["']([\w-]{1,40})/i;

export function decodeHtml(bytes: Uint8Array, name: string, forced?: Encoding): Result<DecodedText> {
  const decoded = decodeText(bytes, name, forced);
  const declared = declaredEncoding(bytes);
  if (forced !== undefined || declared === undefined) return decoded;
  if (decoded.ok && !decoded.value.guessed) return decoded;
  const asDeclared = decodeText(bytes, name, declared);
  if (asDeclared.ok) return ok({ ...asDeclared.value, detected: declared, guessed: false });
  return decoded.ok ? decoded : fail(decoded.problem);
}

/** Labels are what the Encoding Standard knows: x-sjis and Windows-31J are Shift_JIS, ISO-8859-1 is windows-1252. */
function declaredEncoding(bytes: Uint8Array): Encoding | undefined {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, DECLARATION_BYTES));
  const [, inMeta, inProlog] = DECLARATION.exec(start) ?? [];
  const label = inMeta ?? inProlog;
  if (label === undefined) return undefined;
  try {
    const { encoding } = new TextDecoder(label);
    return ENCODINGS.find((known) => known === encoding);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
