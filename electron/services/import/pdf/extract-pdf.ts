/** The text pieces of a PDF with their places, by the pdf.js library. Meant to run in a thread of its own. */
import { join } from 'node:path';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { fail, ok, type Result } from '../../../../shared/result.ts';
import { appRoot } from '../../places.ts';
import type { PdfAtom, PdfPage } from './pdf-atom.ts';

/** An article has a few pages; a book that has more is not read paragraph by paragraph. */
const MOST_PAGES = 200;
/** A full newspaper page set in single characters has some 20,000. */
const MOST_ATOMS = 400_000;

/** Pages with their text, or why there is none. Never throws on a malformed file. */
export async function extractPdf(
  bytes: Uint8Array,
  name: string,
  root: string = appRoot(),
): Promise<Result<readonly PdfPage[]>> {
  const library = await loadLibrary();
  const task = library.getDocument({
    // The library takes the bytes away from whoever owns them.
    data: new Uint8Array(bytes),
    cMapUrl: `${join(root, 'dist', 'main', 'cmaps')}/`,
    cMapPacked: true,
    standardFontDataUrl: `${join(root, 'dist', 'main', 'standard_fonts')}/`,
    isEvalSupported: false,
    useWorkerFetch: false,
    useSystemFonts: false,
    disableFontFace: true,
    stopAtErrors: false,
    verbosity: 0,
  });
  try {
    const document = await task.promise;
    if (document.numPages > MOST_PAGES) {
      return fail({ code: 'pdf-too-long', name, count: document.numPages, limit: MOST_PAGES });
    }
    return ok(await readPages(document));
  } catch (error) {
    return fail({ code: isPasswordError(error) ? 'pdf-protected' : 'pdf-damaged', name });
  } finally {
    await task.destroy().catch(() => undefined);
  }
}

/** The library asks for a browser's drawing classes as it is loaded, and draws nothing here. */
async function loadLibrary() {
  const world = globalThis as Record<string, unknown>;
  for (const name of ['DOMMatrix', 'Path2D', 'ImageData']) world[name] ??= class {};
  world.pdfjsWorker ??= await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
  return import('pdfjs-dist/legacy/build/pdf.mjs');
}

function isPasswordError(error: unknown): boolean {
  return error instanceof Error && error.name === 'PasswordException';
}

async function readPages(document: PDFDocumentProxy): Promise<readonly PdfPage[]> {
  const pages: PdfPage[] = [];
  let count = 0;
  for (let number = 1; number <= document.numPages && count < MOST_ATOMS; number++) {
    const page = await document.getPage(number);
    const { width, height, transform } = page.getViewport({ scale: 1 });
    const { items, styles } = await page.getTextContent();
    const found = items.flatMap((item) =>
      'str' in item && item.str !== '' ? [toAtom(item, transform, styles[item.fontName]?.vertical === true)] : [],
    );
    const atoms = found.filter((atom) => atom !== undefined).slice(0, MOST_ATOMS - count);
    count += atoms.length;
    pages.push({ width, height, atoms, hasSlanted: found.includes(undefined) });
    page.cleanup();
  }
  return pages;
}

interface Item {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
}

/** Undefined for what runs neither across nor down. `view`: from the page's coordinates to those of the screen. */
function toAtom(
  { str, transform, width, height }: Item,
  view: readonly number[],
  vertical: boolean,
): PdfAtom | undefined {
  const [a, b, , , x, y] = multiply(view, transform);
  const size = Math.hypot(a, b);
  if (!(size > 0) || !Number.isFinite(x + y + width + height)) return undefined;
  if (vertical && Math.abs(b) < size * SLANT) {
    return { text: str, x: x - size / 2, y, length: Math.abs(height), size, isVertical: true };
  }
  if (Math.abs(b) < size * SLANT && a > 0) return { text: str, x, y, length: width, size, isVertical: false };
  // Turned a quarter to the right, as Latin words stand in a vertical line.
  const isTurned = Math.abs(a) < size * SLANT && b > 0;
  return isTurned ? { text: str, x, y, length: width, size, isVertical: true } : undefined;
}

/** The sine of the angle that still counts as straight. */
const SLANT = 0.05;

type Matrix = readonly [number, number, number, number, number, number];

function multiply(m: readonly number[], n: readonly number[]): Matrix {
  const [m0 = 1, m1 = 0, m2 = 0, m3 = 1, m4 = 0, m5 = 0] = m;
  const [n0 = 1, n1 = 0, n2 = 0, n3 = 1, n4 = 0, n5 = 0] = n;
  return [
    m0 * n0 + m2 * n1,
    m1 * n0 + m3 * n1,
    m0 * n2 + m2 * n3,
    m1 * n2 + m3 * n3,
    m0 * n4 + m2 * n5 + m4,
    m1 * n4 + m3 * n5 + m5,
  ];
}
