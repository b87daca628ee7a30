/** CRC-32C (Castagnoli, RFC 3720 appendix B.4) of a text's UTF-8 bytes: the `sum` of every line of a log. */

/** The reflected polynomial 0x1EDC6F41. */
const POLYNOMIAL = 0x82f63b78;

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ POLYNOMIAL : value >>> 1;
  return value >>> 0;
});

/** Eight lower-case hexadecimal digits. */
export function crc32c(text: string): string {
  let crc = 0xffffffff;
  const add = (byte: number) => {
    crc = (crc >>> 8) ^ (TABLE[(crc ^ byte) & 0xff] ?? 0);
  };
  for (const character of text) addUtf8(character.codePointAt(0) ?? 0, add);
  return ((crc ^ 0xffffffff) >>> 0).toString(16).padStart(8, '0');
}

function addUtf8(point: number, add: (byte: number) => void): void {
  if (point < 0x80) {
    add(point);
    return;
  }
  if (point < 0x800) {
    add(0xc0 | (point >> 6));
  } else {
    if (point < 0x10000) add(0xe0 | (point >> 12));
    else {
      add(0xf0 | (point >> 18));
      add(0x80 | ((point >> 12) & 0x3f));
    }
    add(0x80 | ((point >> 6) & 0x3f));
  }
  add(0x80 | (point & 0x3f));
}
