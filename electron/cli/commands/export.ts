/** `taiyaku export`: an annotated copy of a review, without opening it. */
import { basename, extname, resolve } from 'node:path';
import {
  EXPORT_FORMATS,
  type ExportFormat,
  exportFormatSchema,
  usualChoices,
} from '../../../shared/handover/formats.ts';
import { wordProblem } from '../../../shared/locales/translator.ts';
import type { Problem } from '../../../shared/problem.ts';
import { foldEvents } from '../../../shared/review/fold.ts';
import { exportReview as makeCopy } from '../../services/export/export-review.ts';
import { atomicWrite } from '../../services/files/atomic-write.ts';
import { decodeText } from '../../services/files/decode-text.ts';
import { writeProblem } from '../../services/files/file-problem.ts';
import { diskFileSystem } from '../../services/files/file-system.ts';
import { createGlossaries } from '../../services/glossaries/glossaries.ts';
import { createLibrary } from '../../services/library/library.ts';
import { corpusFolder, defaultLibrary } from '../../services/places.ts';
import { readEvents } from '../../services/reviews/read-events.ts';
import { type Arguments, readArguments } from '../read-arguments.ts';
import type { ExitStatus, Terminal } from '../terminal.ts';

/** An export writes to no log. */
const NOBODY = { id: 'export', name: '' };

export async function exportReview(args: readonly string[]): Promise<ExitStatus> {
  const read = await readArguments('export', args, {
    format: { type: 'string' },
    output: { type: 'string', short: 'o' },
    library: { type: 'string' },
  });
  if (typeof read === 'number') return read;
  const { terminal, positionals } = read;
  const [review, ...more] = positionals;
  const output = read.text('output');
  const format = formatOf(read, output);
  if (review === undefined || more.length > 0) {
    return terminal.complain(terminal.translate('cli.usage.oneReview', { command: 'export' }));
  }
  if (output === undefined) return terminal.complain(terminal.translate('cli.usage.outputMissing'));
  if (format === undefined) {
    const wished = read.text('format') ?? extname(output);
    return terminal.complain(
      terminal.translate('cli.usage.unknownFormat', { format: wished, known: Object.keys(EXPORT_FORMATS).join(', ') }),
    );
  }
  const bytes = await copyOf(review, format, read);
  return 'code' in bytes ? complainOf(terminal, bytes) : write(output, bytes, terminal);
}

function formatOf(read: Arguments, output: string | undefined): ExportFormat | undefined {
  const format = read.text('format') ?? extname(output ?? '').slice(1);
  const [known] = exportFormatSchema.options.filter((one) => one === format);
  return known;
}

/** The glossaries of the review are looked up among the starters and in the library. */
async function copyOf(path: string, format: ExportFormat, read: Arguments): Promise<Uint8Array | Problem> {
  const events = await readEvents(resolve(path));
  if (!events.ok) return events.problem;
  const review = foldEvents(events.value);
  const glossaries = createGlossaries({
    corpus: corpusFolder(),
    library: createLibrary(resolve(read.text('library') ?? defaultLibrary())),
    fs: diskFileSystem,
    decodeText,
    actor: async () => NOBODY,
    changed: () => undefined,
  });
  const terms = await glossaries.termsOf(review.glossaries.map(({ id }) => id));
  const { language } = read.terminal;
  const choices = usualChoices(format, language);
  const copy = await makeCopy({ review, name: basename(path, extname(path)), format, choices, terms });
  return copy.bytes;
}

async function write(output: string, bytes: Uint8Array, terminal: Terminal): Promise<ExitStatus> {
  if (output === '-') {
    await terminal.printBytes(bytes);
    return 0;
  }
  try {
    await atomicWrite(resolve(output), bytes);
    return 0;
  } catch (error) {
    return complainOf(terminal, writeProblem(error, basename(output)));
  }
}

function complainOf(terminal: Terminal, problem: Problem): 2 {
  return terminal.complain(wordProblem(terminal.translate, problem));
}
