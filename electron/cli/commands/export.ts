/** `taiyaku export`: copies of reviews in any of the formats, without opening them. */
import { mkdir } from 'node:fs/promises';
import { basename, extname, join, resolve } from 'node:path';
import { USUAL_SETTINGS } from '../../../shared/api/settings.ts';
import { wordProblem } from '../../../shared/locales/translator.ts';
import type { Problem } from '../../../shared/problem.ts';
import type { Result } from '../../../shared/result.ts';
import { foldEvents } from '../../../shared/review/fold.ts';
import type { Review } from '../../../shared/review/review.ts';
import { type ExportedFile, exportReview as makeCopy } from '../../services/export/export-review.ts';
import { atomicWrite } from '../../services/files/atomic-write.ts';
import { decodeText } from '../../services/files/decode-text.ts';
import { writeProblem } from '../../services/files/file-problem.ts';
import { diskFileSystem } from '../../services/files/file-system.ts';
import { createGlossaries } from '../../services/glossaries/glossaries.ts';
import { createLibrary } from '../../services/library/library.ts';
import { corpusFolder, defaultLibrary } from '../../services/places.ts';
import { readEvents } from '../../services/reviews/read-events.ts';
import { type Arguments, readArguments } from '../read-arguments.ts';
import { EXPORT_OPTIONS, readExportWish } from '../read-export-wish.ts';
import type { ExitStatus, Terminal } from '../terminal.ts';

/** An export writes to no log. */
const NOBODY = { id: 'export', name: '' };

/** A review that cannot be exported is named and does not stop the others; the status is then 2. */
export async function exportReview(args: readonly string[]): Promise<ExitStatus> {
  const read = await readArguments('export', args, EXPORT_OPTIONS);
  if (typeof read === 'number') return read;
  const { terminal } = read;
  const wish = readExportWish(read);
  if (typeof wish === 'string') return terminal.complain(wish);
  const { reviews, formats, output, isFolder, choicesOf } = wish;
  const termsOf = createTermsReader(read);
  let status: ExitStatus = 0;
  for (const path of reviews) {
    const events = await readEvents(resolve(path));
    if (!events.ok) {
      status = complainOf(terminal, events.problem);
      continue;
    }
    const review = foldEvents(events.value);
    const common = { review, name: basename(path, extname(path)), terms: await termsOf(review) };
    for (const format of formats) {
      const copy = await makeCopy({ ...common, format, choices: choicesOf(format), scoring: USUAL_SETTINGS.scoring });
      const written = await write(copy, { output, isFolder }, terminal);
      if (written !== 0) status = written;
    }
  }
  return status;
}

/** The glossaries of a review are looked up among the starters and in the library. */
function createTermsReader(read: Arguments) {
  const glossaries = createGlossaries({
    corpus: corpusFolder(),
    library: createLibrary(resolve(read.text('library') ?? defaultLibrary())),
    fs: diskFileSystem,
    decodeText,
    actor: async () => NOBODY,
    changed: () => undefined,
  });
  return (review: Review) => glossaries.termsOf(review.glossaries.map(({ id }) => id));
}

async function write(
  copy: Result<ExportedFile>,
  { output, isFolder }: { readonly output: string; readonly isFolder: boolean },
  terminal: Terminal,
): Promise<ExitStatus> {
  if (!copy.ok) return complainOf(terminal, copy.problem);
  const { name, bytes } = copy.value;
  if (output === '-' && !isFolder) {
    await terminal.printBytes(bytes);
    return 0;
  }
  const path = isFolder ? join(resolve(output), name) : resolve(output);
  try {
    if (isFolder) await mkdir(resolve(output), { recursive: true });
    await atomicWrite(path, bytes);
    return 0;
  } catch (error) {
    return complainOf(terminal, writeProblem(error, basename(path)));
  }
}

function complainOf(terminal: Terminal, problem: Problem): 2 {
  return terminal.complain(wordProblem(terminal.translate, problem));
}
