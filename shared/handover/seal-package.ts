/** Makes an Office package depend on its content alone: the libraries stamp parts and entries with the present time. */
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';

const CORE = 'docProps/core.xml';

/** The earliest day that a zip entry can have; without a zone it is read, and written, as local time. */
const ENTRY_TIME = '1980-01-01T00:00:00';

/** Programs that look only at a file's first bytes know an Office file by this entry. */
const FIRST = '[Content_Types].xml';

/** The same package with `iso` as its time of making and the oldest time on its entries. */
export function sealPackage(packed: Uint8Array, iso: string): Uint8Array {
  const sealed: Zippable = {};
  const entries = Object.entries(unzipSync(packed));
  for (const [path, bytes] of entries.sort(([a], [b]) => Number(b === FIRST) - Number(a === FIRST))) {
    const content = path === CORE ? strToU8(withTime(strFromU8(bytes), iso)) : bytes;
    sealed[path] = [content, { mtime: ENTRY_TIME }];
  }
  return zipSync(sealed);
}

function withTime(core: string, iso: string): string {
  return core.replace(/(<dcterms:(?:created|modified)\b[^>]*>)[^<]*/g, `$1${iso}`);
}
