/** `taiyaku glossary check`: what contradicts itself in glossaries that are used together. */

import { findFaults } from '../../../../shared/glossary/find-faults.ts';
import { wordFault } from '../../../../shared/glossary/word-fault.ts';
import { wordProblem } from '../../../../shared/locales/translator.ts';
import { readArguments } from '../../read-arguments.ts';
import type { ExitStatus } from '../../terminal.ts';
import { readSource, type SourceGlossary } from './read-source.ts';

/** These are worth knowing and no mistakes. */
const NOTES: ReadonlySet<string> = new Set(['overlap', 'no-reading']);

export async function checkGlossaries(args: readonly string[]): Promise<ExitStatus> {
  const read = await readArguments('glossaryCheck', args, { json: { type: 'boolean' } });
  if (typeof read === 'number') return read;
  const { terminal, positionals } = read;
  if (positionals.length === 0) return terminal.complain(terminal.translate('cli.usage.oneGlossary'));
  const sources: SourceGlossary[] = [];
  for (const path of positionals) {
    const source = await readSource(path);
    if (!source.ok) return terminal.complain(wordProblem(terminal.translate, source.problem));
    sources.push(source.value);
  }
  const faults = findFaults(sources.flatMap(({ concepts }) => concepts));
  if (read.has('json')) await terminal.print(JSON.stringify(faults, null, 2));
  else if (faults.length === 0) await terminal.print(terminal.translate('cli.glossary.noFaults'));
  else for (const fault of faults) await terminal.print(wordFault(terminal.translate, fault));
  return faults.some(({ kind }) => !NOTES.has(kind)) ? 1 : 0;
}
