/** The glossaries at hand: the starters of the corpus, and those that the desk opened, kept as copies in the library. */
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Encoding } from '../../../shared/api/contract.ts';
import type { Glossary } from '../../../shared/glossary/concept.ts';
import { type ReadGlossary, readGlossaryCsv } from '../../../shared/glossary/read-glossary-csv.ts';
import { createTermIndex, type TermIndex } from '../../../shared/glossary/term-index.ts';
import { fail, ok, type Result } from '../../../shared/result.ts';
import { atomicWrite } from '../files/atomic-write.ts';
import { readProblem, writeProblem } from '../files/file-problem.ts';
import type { FileSystem } from '../files/file-system.ts';
import type { ReceivedFile } from '../files/received-files.ts';
import type { Library } from '../library/library.ts';

export interface GlossaryFacts {
  /** Names the glossary in the reviews it is attached to; the same for files of one name on every machine. */
  readonly id: string;
  readonly name: string;
  readonly starter: boolean;
}

export interface Glossaries {
  /** The starters: what every new review begins with. */
  starters(): Promise<readonly GlossaryFacts[]>;
  /** All at hand, with the number of their concepts; 0 for a file that cannot be read. */
  list(): Promise<readonly ListedGlossary[]>;
  read(id: string): Promise<Result<Glossary>>;
  /** One index over the glossaries with these ids, in order of precedence; one that is not here or not readable is left out. */
  termsOf(ids: readonly string[]): Promise<TermIndex>;
  /** Reads the file and keeps a copy in the library, in UTF-8. */
  open(file: ReceivedFile, encoding: Encoding | undefined): Promise<Result<OpenedGlossary>>;
}

export interface ListedGlossary {
  readonly glossary: string;
  readonly name: string;
  readonly starter: boolean;
  readonly concepts: number;
}

export interface OpenedGlossary {
  readonly glossary: string;
  readonly name: string;
  readonly concepts: number;
  readonly setAside: ReadGlossary['setAside'];
}

export interface GlossarySurroundings {
  readonly corpus: string;
  readonly library: Library;
  readonly fs: FileSystem;
  readonly decodeText: DecodeText;
}

type DecodeText = (bytes: Uint8Array, name: string, encoding?: Encoding) => Result<{ readonly text: string }>;

interface GlossaryFile extends GlossaryFacts {
  readonly path: string;
}

export function createGlossaries({ corpus, library, fs, decodeText }: GlossarySurroundings): Glossaries {
  const read = new Map<string, { readonly bytes: Buffer; readonly result: Result<Glossary> }>();

  const files = async (): Promise<readonly GlossaryFile[]> => [
    ...(await starterFiles(join(corpus, 'glossaries'))),
    ...(await library.glossaries()).map(({ path, name }) => ({ id: deskId(path), name, starter: false, path })),
  ];

  const readGlossary = async (file: GlossaryFile): Promise<Result<Glossary>> => {
    try {
      const bytes = await readFile(file.path);
      const kept = read.get(file.id);
      if (kept?.bytes.equals(bytes)) return kept.result;
      const parsed = parse(bytes, file, decodeText);
      const result = parsed.ok ? ok(parsed.value.glossary) : parsed;
      read.set(file.id, { bytes, result });
      return result;
    } catch (error) {
      return fail(readProblem(error, file.name));
    }
  };

  const readById = async (id: string): Promise<Result<Glossary>> => {
    const file = (await files()).find((file) => file.id === id);
    return file ? readGlossary(file) : fail({ code: 'reference-unknown' });
  };
  let terms: { readonly glossaries: readonly Glossary[]; readonly index: TermIndex } | undefined;

  return {
    starters: () => starterFiles(join(corpus, 'glossaries')),
    async list() {
      const found = (await files()).map(async (file) => ({ file, result: await readGlossary(file) }));
      return (await Promise.all(found)).map(({ file: { id, name, starter }, result }) => ({
        glossary: id,
        name,
        starter,
        concepts: result.ok ? result.value.concepts.length : 0,
      }));
    },
    async termsOf(ids) {
      const found = await Promise.all(ids.map(readById));
      const glossaries = found.flatMap((result) => (result.ok ? [result.value] : []));
      const isSame =
        terms?.glossaries.length === glossaries.length && terms.glossaries.every((one, i) => one === glossaries[i]);
      if (!terms || !isSame) terms = { glossaries, index: createTermIndex(glossaries) };
      return terms.index;
    },
    read: readById,
    async open(file, encoding) {
      const decoded = decodeText(file.bytes, file.name, encoding);
      if (!decoded.ok) return decoded;
      const { text } = decoded.value;
      const parsed = readGlossaryCsv(text, { id: 'new', name: stem(file.name) });
      if (!parsed.ok) return parsed;
      try {
        const path = await library.freeGlossaryPath(stem(file.name));
        await atomicWrite(path, text, fs);
        const { glossary, setAside } = parsed.value;
        return ok({
          glossary: deskId(path),
          name: stem(path),
          concepts: glossary.concepts.length,
          setAside: [...setAside],
        });
      } catch (error) {
        return fail(writeProblem(error, file.name));
      }
    },
  };
}

function parse(bytes: Uint8Array, { id, name, path }: GlossaryFile, decodeText: DecodeText): Result<ReadGlossary> {
  const decoded = decodeText(bytes, basename(path));
  return decoded.ok ? readGlossaryCsv(decoded.value.text, { id, name }) : decoded;
}

/** The starter glossaries, in the order of their names. */
async function starterFiles(folder: string): Promise<readonly GlossaryFile[]> {
  const names = await readdir(folder).catch(() => []);
  return names
    .filter((name) => name.endsWith('.csv'))
    .sort()
    .map((name) => ({ id: `starter:${stem(name)}`, name: stem(name), starter: true, path: join(folder, name) }));
}

function deskId(path: string): string {
  const name = basename(path).normalize('NFC');
  return `desk:${createHash('sha256').update(name).digest('base64url').slice(0, 22)}`;
}

function stem(path: string): string {
  return basename(path).replace(/\.[^.]*$/, '');
}
