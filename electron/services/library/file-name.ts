/** File names out of titles: what every platform accepts, with the Japanese left as it is. */

/** Bytes of UTF-8 left for the name, of the 255 that file systems allow: room for ` 999.taiyaku.torn-<time stamp>`. */
const NAME_LIMIT_BYTES = 180;

/** Refused by Windows, with or without an extension. */
const RESERVED = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/i;

/** A file name without extension; `fallback` where nothing of the title can be used. */
export function safeFileName(title: string, fallback: string): string {
  const clean = title
    .normalize('NFC')
    // Control and format characters (bidi overrides among them) and what paths and Windows reserve.
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}<>:"/\\|?*]+/gu, ' ')
    .replace(/\s+/gu, ' ');
  const name = trimEdges(cutToBytes(trimEdges(clean), NAME_LIMIT_BYTES));
  if (name === '') return fallback;
  return RESERVED.test(name) ? `_${name}` : name;
}

/** No leading dots (hidden files), no trailing dots (Windows drops them), no spaces at either end. */
function trimEdges(name: string): string {
  return name.replace(/^[\s.]+/u, '').replace(/(?<![\s.])[\s.]+$/u, '');
}

function cutToBytes(name: string, limit: number): string {
  let cut = '';
  let bytes = 0;
  for (const { segment } of new Intl.Segmenter('ja', { granularity: 'grapheme' }).segment(name)) {
    bytes += Buffer.byteLength(segment);
    if (bytes > limit) break;
    cut += segment;
  }
  return cut;
}
