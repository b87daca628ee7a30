/**
 * Which encoding a text file is in: byte order mark, escape sequences, strict UTF-8, then strict trial decoding of the
 * Japanese encodings and UTF-16, scored by how Japanese the result looks. What no trial explains is Windows' Latin.
 */
import type { Encoding } from '../../../shared/api/reading.ts';

interface DetectedEncoding {
  readonly encoding: Encoding;
  /** Nothing in the bytes proves it: the user should look at the text. */
  readonly guessed: boolean;
}

/** Enough to tell encodings apart; the rest of a long file is not looked at. */
const SAMPLE_BYTES = 64 * 1024;

/** ISO-2022-JP's switches into JIS X 0208, JIS X 0201 and back to ASCII: ESC $ @, ESC $ B, ESC ( B, ESC ( J, ESC ( I. */
const ESCAPES: readonly (readonly [number, number])[] = [
  [0x24, 0x40],
  [0x24, 0x42],
  [0x28, 0x42],
  [0x28, 0x49],
  [0x28, 0x4a],
];

export function detectEncoding(bytes: Uint8Array): DetectedEncoding {
  const marked = encodingOfMark(bytes);
  if (marked) return { encoding: marked, guessed: false };
  if (hasJapaneseEscape(bytes) && decodes(bytes, 'iso-2022-jp')) return { encoding: 'iso-2022-jp', guessed: false };
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  const wide = detectUtf16(sample);
  if (wide) return { encoding: wide, guessed: true };
  if (decodes(bytes, 'utf-8')) return { encoding: 'utf-8', guessed: false };
  return { encoding: detectLegacy(sample), guessed: true };
}

export function encodingOfMark(bytes: Uint8Array): Encoding | undefined {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}

function hasJapaneseEscape(bytes: Uint8Array): boolean {
  for (let at = bytes.indexOf(0x1b); at >= 0; at = bytes.indexOf(0x1b, at + 1)) {
    if (ESCAPES.some(([first, second]) => bytes[at + 1] === first && bytes[at + 2] === second)) return true;
  }
  return false;
}

function decodes(bytes: Uint8Array, encoding: Encoding): boolean {
  return tryDecode(bytes, encoding) !== undefined;
}

/** Undefined where a byte has no meaning in the encoding. `cut` says that the end of the bytes may be inside a character. */
function tryDecode(bytes: Uint8Array, encoding: Encoding, cut = false): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: cut });
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

/** Without a mark: every second byte of Latin text is zero, and every second byte of kana is 0x30. */
function detectUtf16(sample: Uint8Array): Encoding | undefined {
  if (sample.length < 2 || sample.length % 2 === 1) return undefined;
  const trials = (['utf-16le', 'utf-16be'] as const)
    .map((encoding) => ({ encoding, text: tryDecode(sample, encoding, true) ?? '' }))
    .filter(({ text }) => provesItself(text))
    .map(({ encoding, text }) => ({ encoding, score: score(text) }))
    .toSorted((a, b) => b.score - a.score);
  const [best] = trials;
  if (!best) return undefined;
  const isAscii = sample.every((byte) => byte >= 0x09 && byte < 0x7f);
  const rivals = isAscii ? [ASCII_SCORE] : LEGACY.map((encoding) => score(tryDecode(sample, encoding, true)));
  return best.score >= WIDE_SCORE && best.score > Math.max(...rivals) ? best.encoding : undefined;
}

/** Any two bytes make a kanji, so kanji prove nothing: kana, punctuation and Latin letters do. */
function provesItself(text: string): boolean {
  const proof = text.match(/[\u0020-\u007e\u3001\u3002\u3041-\u3096\u30a1-\u30fc\uff10-\uff5a]/g)?.length ?? 0;
  return proof >= text.length * WIDE_PROOF;
}

const LEGACY = ['utf-8', 'shift_jis', 'euc-jp'] as const;

/** Text in a fitting encoding scores between 0.6 and 1; misread text scores below 0.3. */
const WIDE_SCORE = 0.6;
/** One character in six is a kana or a punctuation mark even in a headline. */
const WIDE_PROOF = 0.15;
/** Bytes that are plain ASCII are read otherwise only when that gives almost nothing but kana. */
const ASCII_SCORE = 0.9;
const LEGACY_SCORE = 0.35;
/** A file of Latin text has few bytes above ASCII: curly quotes, dashes, accents. */
const LATIN_SHARE = 0.15;

function detectLegacy(sample: Uint8Array): Encoding {
  const high = sample.reduce((count, byte) => count + (byte >= 0x80 ? 1 : 0), 0);
  const trials = (['shift_jis', 'euc-jp'] as const)
    .map((encoding) => ({ encoding, text: tryDecode(sample, encoding, true) ?? '' }))
    .map((trial) => ({ ...trial, score: score(trial.text) }))
    .filter(({ text }) => high > sample.length * LATIN_SHARE || hasKana(text))
    .toSorted((a, b) => b.score - a.score);
  const [best] = trials;
  return best && best.score >= LEGACY_SCORE ? best.encoding : 'windows-1252';
}

const hasKana = (text: string) => /[\u3041-\u3096\u30a1-\u30fa]{2}/.test(text);

/** How much of the text is what Japanese and English articles are written in, per character; misread text loses points. */
function score(text: string | undefined): number {
  if (text === undefined || text === '') return 0;
  let sum = 0;
  for (const character of text) sum += weigh(character.codePointAt(0) ?? 0);
  return sum / [...text].length;
}

/** Ranges by first code point, in order, each with what a character of it adds. */
const WEIGHTS: readonly (readonly [from: number, weight: number])[] = [
  [0x0000, -3],
  [0x0009, 0.5],
  [0x000b, -2],
  [0x000d, 0.5],
  [0x000e, -2],
  [0x0020, 0.9],
  [0x007f, -2],
  [0x00a0, -0.3],
  [0x2010, 0.6],
  [0x2070, -0.5],
  [0x2100, 0.2],
  [0x2500, 0.2],
  [0x2700, -0.5],
  [0x3000, 1],
  [0x3004, 0.3],
  [0x3005, 0.8],
  [0x3008, 1],
  [0x3018, -0.3],
  [0x3041, 1],
  [0x3097, -0.5],
  [0x30a1, 1],
  [0x30ff, -0.5],
  [0x3220, 0],
  [0x3400, -1],
  [0x4e00, 0.7],
  [0x9fa1, -0.5],
  [0xa000, -1.5],
  [0xff01, 1],
  [0xff5f, -0.5],
  [0xff61, -0.6],
  [0xffa0, -2],
];

function weigh(codePoint: number): number {
  return WEIGHTS.findLast(([from]) => from <= codePoint)?.[1] ?? -2;
}
