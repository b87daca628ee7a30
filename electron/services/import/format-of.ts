/** Tells a file's format by its first bytes, as the formats' own standards fix them. */

/** `notDocx` is a file whose name promises a Word document that it is not. */
type FileFormat = 'text' | 'html' | 'xliff' | 'tmx' | 'po' | 'pdf' | 'zip' | 'ole' | 'notDocx' | 'unknown';

const startsWith = (bytes: Uint8Array, text: string) =>
  [...text].every((character, index) => bytes[index] === character.charCodeAt(0));

/** Formats that are recognised only to say that they are not read. */
const NOT_READ = ['{\\rtf'];

/** A document type, a comment and an XML prolog may stand before the root element. */
const HTML_START = /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,1000}?-->\s*)?(?:<!doctype\s+html|<html[\s>])/i;

/** The root element of a file of translations, after what XML allows before it. */
const BILINGUAL_START = /^\s*(?:<(?:[?]|!--|!DOCTYPE)[^>]{0,1000}>\s*){0,8}<(?:\w{1,20}:)?(xliff|tmx)[\s>]/i;

const PO_ENTRY = /^msgid "/m;

/** The first bytes as Latin text, in whatever encoding: marks and the zeros of UTF-16 are taken away. */
const sniff = (bytes: Uint8Array) =>
  String.fromCharCode(...bytes.subarray(0, 2048).filter((byte) => byte !== 0 && byte < 0x80));

export function formatOf(bytes: Uint8Array, name: string): FileFormat {
  if (NOT_READ.some((signature) => startsWith(bytes, signature))) return 'unknown';
  if (startsWith(bytes, '%PDF-')) return 'pdf';
  if (startsWith(bytes, 'PK\u0003\u0004') || startsWith(bytes, 'PK\u0005\u0006')) return 'zip';
  if (startsWith(bytes, '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1')) return 'ole';
  if (/\.doc[xm]$/i.test(name)) return 'notDocx';
  const start = sniff(bytes);
  const bilingual = BILINGUAL_START.exec(start)?.[1]?.toLowerCase();
  if (bilingual === 'xliff' || /\.(?:xlf|xliff|sdlxliff|mqxliff|mxliff)$/i.test(name)) return 'xliff';
  if (bilingual === 'tmx' || /\.tmx$/i.test(name)) return 'tmx';
  if (/\.pot?$/i.test(name) || PO_ENTRY.test(start)) return 'po';
  return /\.x?html?$/i.test(name) || HTML_START.test(start) ? 'html' : 'text';
}
