/** The library: the folder that holds the reviews (`*.taiyaku`) and, below `glossaries`, the glossaries of the desk. */
import { mkdir, readdir, stat } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { safeFileName } from './file-name.ts';
import { createReferences, type References } from './references.ts';

export const REVIEW_EXTENSION = '.taiyaku';
export const GLOSSARY_EXTENSION = '.taiyaku-glossary';

export interface LibraryFile {
  readonly path: string;
  /** The file name without its extension. */
  readonly name: string;
  readonly modified: Date;
}

export interface Library {
  readonly references: References;
  /** The reviews in the folder, last modified first. */
  reviews(): Promise<readonly LibraryFile[]>;
  /** The logs of glossaries, and tables that were copied into the folder. */
  glossaries(): Promise<readonly (LibraryFile & { readonly isLog: boolean })[]>;
  /** The path of a review by its reference, looked up again in the folder when this run has not met it yet. */
  findReview(reference: string): Promise<string | undefined>;
  /** A path for a new review that no file has; makes the folder. Throws what the file system throws. */
  freeReviewPath(title: string): Promise<string>;
  freeGlossaryPath(title: string): Promise<string>;
}

export function createLibrary(folder: string): Library {
  const references = createReferences();
  const glossaryFolder = join(folder, 'glossaries');
  const reviews = async () => byTime(await filesOf(folder, REVIEW_EXTENSION));
  return {
    references,
    reviews,
    async glossaries() {
      const [logs, tables] = await Promise.all([
        filesOf(glossaryFolder, GLOSSARY_EXTENSION),
        filesOf(glossaryFolder, '.csv'),
      ]);
      return [...logs.map((file) => ({ ...file, isLog: true })), ...tables.map((file) => ({ ...file, isLog: false }))];
    },
    async findReview(reference) {
      if (references.pathOf(reference) === undefined) for (const { path } of await reviews()) references.nameOf(path);
      return references.pathOf(reference);
    },
    freeReviewPath: (title) => freePath(folder, safeFileName(title, 'Review'), REVIEW_EXTENSION),
    freeGlossaryPath: (title) => freePath(glossaryFolder, safeFileName(title, 'Glossary'), GLOSSARY_EXTENSION),
  };
}

function byTime(files: readonly LibraryFile[]): readonly LibraryFile[] {
  return [...files].sort((a, b) => b.modified.getTime() - a.modified.getTime());
}

async function filesOf(folder: string, extension: string): Promise<readonly LibraryFile[]> {
  const names = await readdir(folder).catch(() => []);
  const files = names.filter((name) => extname(name).toLowerCase() === extension && !name.startsWith('.'));
  const found = await Promise.all(
    files.map(async (name) => {
      const path = join(folder, name);
      // A file may vanish between the listing and the question.
      const facts = await stat(path).catch(() => undefined);
      return facts?.isFile() ? [{ path, name: basename(name, extname(name)), modified: facts.mtime }] : [];
    }),
  );
  return found.flat();
}

/** `NAME.ext`, else `NAME 2.ext` and so on; names that differ only in case or composition are the same file on some disks. */
async function freePath(folder: string, name: string, extension: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  const fold = (text: string) => text.normalize('NFC').toLowerCase();
  const taken = new Set((await readdir(folder)).map(fold));
  for (let n = 1; ; n++) {
    const file = `${n === 1 ? name : `${name} ${n}`}${extension}`;
    if (!taken.has(fold(file))) return join(folder, file);
  }
}
