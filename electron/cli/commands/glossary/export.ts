/** `taiyaku glossary export`: a glossary as a file of another format, with what that format has no room for. */
import { basename, extname, resolve } from 'node:path';
import { GLOSSARY_FORMATS, type GlossaryFormat } from '../../../../shared/glossary/formats/format.ts';
import { wordProblem } from '../../../../shared/locales/translator.ts';
import { atomicWrite } from '../../../services/files/atomic-write.ts';
import { writeProblem } from '../../../services/files/file-problem.ts';
import { lossesOf, writeGlossaryFile } from '../../../services/glossaries/glossary-files.ts';
import { readArguments } from '../../read-arguments.ts';
import type { ExitStatus } from '../../terminal.ts';
import { readSource } from './read-source.ts';

export async function exportGlossary(args: readonly string[]): Promise<ExitStatus> {
  const read = await readArguments('glossaryExport', args, {
    format: { type: 'string' },
    output: { type: 'string', short: 'o' },
    json: { type: 'boolean' },
  });
  if (typeof read === 'number') return read;
  const { terminal, positionals } = read;
  const { translate } = terminal;
  const [path, ...more] = positionals;
  const output = read.text('output');
  if (path === undefined || more.length > 0) return terminal.complain(translate('cli.usage.oneGlossary'));
  if (output === undefined) return terminal.complain(translate('cli.usage.outputMissing'));
  const format = formatNamed(read.text('format') ?? extname(output).slice(1));
  if (!format) {
    const wished = read.text('format') ?? extname(output);
    return terminal.complain(
      translate('cli.usage.unknownFormat', { format: wished, known: GLOSSARY_FORMATS.join(', ') }),
    );
  }
  const source = await readSource(path);
  if (!source.ok) return terminal.complain(wordProblem(translate, source.problem));
  const { name, concepts } = source.value;
  const losses = lossesOf(concepts, format);
  const { bytes } = await writeGlossaryFile(name, concepts, format);
  if (output === '-') {
    await terminal.printBytes(bytes);
    return 0;
  }
  try {
    await atomicWrite(resolve(output), bytes);
  } catch (error) {
    return terminal.complain(wordProblem(translate, writeProblem(error, basename(output))));
  }
  if (read.has('json')) await terminal.print(JSON.stringify({ concepts: concepts.length, losses }));
  else {
    await terminal.print(translate('cli.glossary.exported', { count: concepts.length, name: basename(output) }));
    for (const { field, count } of losses) {
      await terminal.print(translate('cli.glossary.lost', { field: translate(`glossary.field.${field}`), count }));
    }
  }
  return 0;
}

/** A format by its name, or by the ending of a file: `tbx` is version 3 in the DCA style. */
function formatNamed(name: string): GlossaryFormat | undefined {
  const plain = name.toLowerCase();
  return plain === 'tbx' ? 'tbx-dca' : GLOSSARY_FORMATS.find((format) => format === plain);
}
