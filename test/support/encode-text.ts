/** Writes test texts in the encodings that the reader must know. */
import iconv from 'encoding-japanese';

export type Written =
  | 'utf-8'
  | 'utf-8 with mark'
  | 'utf-16le'
  | 'utf-16le with mark'
  | 'utf-16be'
  | 'utf-16be with mark'
  | 'shift_jis'
  | 'euc-jp'
  | 'iso-2022-jp'
  | 'windows-1252';

const JAPANESE = { shift_jis: 'SJIS', 'euc-jp': 'EUCJP', 'iso-2022-jp': 'JIS' } as const;
/** The characters of windows-1252 that Latin-1 lacks and English copy has. */
const WINDOWS: Readonly<Record<string, number>> = {
  '…': 0x85,
  '‘': 0x91,
  '’': 0x92,
  '“': 0x93,
  '”': 0x94,
  '–': 0x96,
  '—': 0x97,
  '€': 0x80,
};

export function encodeText(text: string, encoding: Written): Uint8Array {
  switch (encoding) {
    case 'utf-8':
      return new TextEncoder().encode(text);
    case 'utf-8 with mark':
      return new TextEncoder().encode(`\ufeff${text}`);
    case 'utf-16le':
    case 'utf-16be':
      return wide(text, encoding === 'utf-16le');
    case 'utf-16le with mark':
    case 'utf-16be with mark':
      return wide(`\ufeff${text}`, encoding === 'utf-16le with mark');
    case 'windows-1252':
      return Uint8Array.from(text, (character) => WINDOWS[character] ?? character.charCodeAt(0));
    default:
      return Uint8Array.from(iconv.convert(iconv.stringToCode(text), { from: 'UNICODE', to: JAPANESE[encoding] }));
  }
}

function wide(text: string, littleEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), littleEndian);
  return bytes;
}
