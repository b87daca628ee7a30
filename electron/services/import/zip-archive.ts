/**
 * Reads single entries of a zip archive by its central directory (APPNOTE.TXT 6.3.10, sections 4.3.7, 4.3.12, 4.3.16).
 * What an entry unpacks to is bounded while it is being unpacked, since a hostile archive lies about its sizes.
 */
import { crc32, inflateRawSync } from 'node:zlib';

export interface ZipEntry {
  readonly name: string;
  readonly encrypted: boolean;
  readonly method: number;
  readonly crc: number;
  readonly packedBytes: number;
  readonly unpackedBytes: number;
  readonly offset: number;
}

const END_SIGNATURE = 0x06054b50;
const ENTRY_SIGNATURE = 0x02014b50;
const LOCAL_SIGNATURE = 0x04034b50;
const END_BYTES = 22;
/** The end record may be followed by a comment of this length. */
const COMMENT_BYTES = 0xffff;
/** A Word document has some dozens of entries; one with hundreds of pictures stays far below. */
const MOST_ENTRIES = 4096;

const STORED = 0;
const DEFLATED = 8;

/** By name; undefined when the archive is damaged or has more entries than any document. */
export function findZipEntries(bytes: Uint8Array): ReadonlyMap<string, ZipEntry> | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === undefined) return undefined;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (count > MOST_ENTRIES) return undefined;
  const entries = new Map<string, ZipEntry>();
  for (let index = 0; index < count; index++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== ENTRY_SIGNATURE) return undefined;
    const nameBytes = view.getUint16(at + 28, true);
    const entry = readEntry(bytes, view, at, nameBytes);
    entries.set(entry.name, entry);
    at += 46 + nameBytes + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function findEnd(view: DataView): number | undefined {
  const last = view.byteLength - END_BYTES;
  for (let at = last; at >= 0 && at >= last - COMMENT_BYTES; at--) {
    if (view.getUint32(at, true) === END_SIGNATURE) return at;
  }
  return undefined;
}

function readEntry(bytes: Uint8Array, view: DataView, at: number, nameBytes: number): ZipEntry {
  return {
    name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameBytes)),
    encrypted: (view.getUint16(at + 8, true) & 1) === 1,
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    packedBytes: view.getUint32(at + 20, true),
    unpackedBytes: view.getUint32(at + 24, true),
    offset: view.getUint32(at + 42, true),
  };
}

/** The entry's content; undefined when it is damaged or unpacks to something else than it says. */
export function unpackZipEntry(bytes: Uint8Array, entry: ZipEntry): Uint8Array | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { offset, packedBytes, unpackedBytes, method } = entry;
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== LOCAL_SIGNATURE) return undefined;
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  const packed = bytes.subarray(start, start + packedBytes);
  if (packed.length !== packedBytes) return undefined;
  const content = unpack(packed, method, unpackedBytes);
  const isWhole = content?.length === unpackedBytes && crc32(content) === entry.crc;
  return isWhole ? content : undefined;
}

function unpack(packed: Uint8Array, method: number, unpackedBytes: number): Uint8Array | undefined {
  if (method === STORED) return packed;
  if (method !== DEFLATED || unpackedBytes === 0) return undefined;
  try {
    return inflateRawSync(packed, { maxOutputLength: unpackedBytes });
  } catch (error) {
    // Damaged data, or more of it than the entry says: zlib tells both by a code.
    if (error instanceof Error && 'code' in error) return undefined;
    throw error;
  }
}
