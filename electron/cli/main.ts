/** The command line `taiyaku`: finds the command and loads it alone, so that each starts fast. */
import { VERSION } from '../version.ts';
import { createTerminal, type ExitStatus } from './terminal.ts';

type Command = (args: readonly string[]) => Promise<ExitStatus>;

const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  align: async () => (await import('./commands/align.ts')).align,
  check: async () => (await import('./commands/check.ts')).check,
  export: async () => (await import('./commands/export.ts')).exportReview,
  glossary: async () => (await import('./commands/glossary.ts')).glossary,
  merge: async () => (await import('./commands/merge.ts')).merge,
  serve: async () => (await import('./commands/serve.ts')).serveReview,
};

async function run([name, ...args]: readonly string[]): Promise<ExitStatus> {
  if (name === '--version' || name === '-v') {
    console.log(VERSION);
    return 0;
  }
  if (name !== undefined && Object.hasOwn(COMMANDS, name)) {
    const command = await COMMANDS[name]?.();
    if (command) return command(args);
  }
  const japanese = args.includes('ja') || args.includes('--lang=ja') || name === '--lang=ja';
  const terminal = createTerminal(japanese ? 'ja' : undefined);
  if (name === undefined || name === '--help' || name === '-h' || name === 'help' || name.startsWith('--lang')) {
    await terminal.print(terminal.translate('cli.help.all'));
    return 0;
  }
  return terminal.complain(terminal.translate('cli.usage.unknownCommand', { command: name }));
}

// Whoever reads the output may have seen enough (`taiyaku check … | head`).
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});
process.exitCode = await run(process.argv.slice(2));
