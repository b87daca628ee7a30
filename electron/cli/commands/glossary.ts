/** `taiyaku glossary`: its commands, each loaded alone. */

import { readArguments } from '../read-arguments.ts';
import { createTerminal, type ExitStatus } from '../terminal.ts';

type Command = (args: readonly string[]) => Promise<ExitStatus>;

const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  import: async () => (await import('./glossary/import.ts')).importGlossary,
  export: async () => (await import('./glossary/export.ts')).exportGlossary,
  merge: async () => (await import('./glossary/merge.ts')).mergeGlossaries,
  check: async () => (await import('./glossary/check.ts')).checkGlossaries,
  mine: async () => (await import('./glossary/mine.ts')).mineGlossary,
};

export async function glossary([name, ...args]: readonly string[]): Promise<ExitStatus> {
  if (name !== undefined && Object.hasOwn(COMMANDS, name)) {
    const command = await COMMANDS[name]?.();
    if (command) return command(args);
  }
  if (name === undefined || name.startsWith('-')) {
    const read = await readArguments(
      'glossary',
      ['--help', ...args, ...(name?.startsWith('--lang') ? [name] : [])],
      {},
    );
    return typeof read === 'number' ? read : 0;
  }
  const terminal = createTerminal(args.includes('ja') || args.includes('--lang=ja') ? 'ja' : undefined);
  return terminal.complain(terminal.translate('cli.usage.unknownCommand', { command: `glossary ${name}` }));
}
