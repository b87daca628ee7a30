/** Bytes of a text file as text, in the encoding that was detected or that the user chose. */
import type { Encoding } from '../../../shared/api/reading.ts';
import { fail, ok, type Result } from '../../../shared/result.ts';
import { detectEncoding, encodingOfMark } from './detect-encoding.ts';

export interface DecodedText {
  /** Without a byte order mark. */
  readonly text: string;
  readonly used: Encoding;
  readonly detected: Encoding;
  /** Nothing in the bytes proves the encoding. */
  readonly guessed: boolean;
  /** Some bytes have no meaning in the encoding; U+FFFD stands for them. */
  readonly damaged: boolean;
}

/** A damaged file is read when at most this share of its characters is lost; beyond that it is in another encoding. */
const DAMAGE_LIMIT = 0.02;
/** One broken byte takes up to two neighbours with it. */
const DAMAGE_OF_ONE_BYTE = 3;

/** What windows-1252 has at 0x80 to 0x9F; a blank stands where it has nothing. */
const WINDOWS_1252 = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

/** With `forced`, fails unless every byte has a meaning in that encoding. Fails on what is no text in any encoding. */
export function decodeText(bytes: Uint8Array, name: string, forced?: Encoding): Result<DecodedText> {
  const detection = detectEncoding(bytes);
  const detected = detection.encoding;
  if (forced !== undefined && forced !== detected) {
    const text = decodeStrictly(bytes, forced);
    if (text === undefined) return fail({ code: 'encoding-mismatch', name, encoding: forced });
    return ok({ text, used: forced, detected, guessed: false, damaged: false });
  }
  const text = decodeStrictly(bytes, detected);
  const decoded =
    detected === 'windows-1252' || text === undefined
      ? (decodeDamaged(bytes) ?? { text: text ?? '', used: detected, damaged: false })
      : { text, used: detected, damaged: false };
  if (isBinary(decoded.text)) return fail({ code: 'file-binary', name });
  return ok({ ...decoded, detected: decoded.used, guessed: detection.guessed });
}

/** Undefined when a byte has no meaning in the encoding. */
function decodeStrictly(bytes: Uint8Array, encoding: Encoding): string | undefined {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return encoding === 'windows-1252' ? withWindowsPunctuation(text) : text;
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

/** Node 20 decodes windows-1252 as Latin-1, which loses every curly quote and dash (its newer versions do not). */
function withWindowsPunctuation(text: string): string {
  return text.replace(/[\u0080-\u009f]/g, (control) => {
    const character = WINDOWS_1252.charAt(control.charCodeAt(0) - 0x80);
    return character === ' ' ? control : character;
  });
}

/** A file cut off in the middle of a character, or with a few bytes broken, is still in its own encoding. */
function decodeDamaged(bytes: Uint8Array): Pick<DecodedText, 'text' | 'used' | 'damaged'> | undefined {
  const marked = encodingOfMark(bytes);
  const trials = (marked ? [marked] : (['utf-8', 'shift_jis', 'euc-jp'] as const)).map((used) => {
    const text = new TextDecoder(used).decode(bytes);
    return { text, used, lost: text.split('\ufffd').length - 1, proof: countProof(text, used) };
  });
  const [best] = trials
    .filter(({ text, lost }) => lost > 0 && lost <= Math.max(DAMAGE_OF_ONE_BYTE, text.length * DAMAGE_LIMIT))
    .filter(({ lost, proof }) => marked || proof > lost * 2)
    .toSorted((a, b) => b.proof - a.proof);
  return best && { text: best.text, used: best.used, damaged: true };
}

/** Characters that do not come about by chance: curly quotes of Windows' Latin also decode as the odd kanji, never as kana. */
function countProof(text: string, encoding: Encoding): number {
  const proof = encoding === 'utf-8' ? /[^\p{ASCII}\ufffd]/gu : /[\u3041-\u3096\u30a1-\u30fa]/g;
  return text.match(proof)?.length ?? 0;
}

/** Text has no NUL and hardly any control characters; some bytes of windows-1252 have no character at all. */
function isBinary(text: string): boolean {
  let controls = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0) return true;
    if ((unit < 0x20 && (unit < 0x08 || unit > 0x0d)) || (unit >= 0x7f && unit < 0xa0)) controls++;
  }
  return controls > 1 + text.length * 0.002;
}
