/** Reads the arguments of a command; a wrong one is a sentence, not an exception. */
import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import { createTerminal, type Terminal } from './terminal.ts';

interface Values {
  readonly [name: string]: string | boolean | readonly (string | boolean)[] | undefined;
}

export interface Arguments {
  readonly terminal: Terminal;
  readonly positionals: readonly string[];
  /** The value of an option that takes one. */
  text(name: string): string | undefined;
  texts(name: string): readonly string[];
  has(name: string): boolean;
}

const COMMON: ParseArgsOptionsConfig = { lang: { type: 'string' }, help: { type: 'boolean', short: 'h' } };

/** Undefined when the command has nothing more to do: help was shown (0), or the arguments are wrong (2). */
export async function readArguments(
  command: string,
  args: readonly string[],
  options: ParseArgsOptionsConfig,
): Promise<Arguments | 0 | 2> {
  const parsed = parse(args, { ...options, ...COMMON });
  if (typeof parsed === 'string') {
    const terminal = createTerminal(undefined);
    return terminal.complain(terminal.translate('cli.usage.wrongOption', { option: parsed, command }));
  }
  const { values, positionals } = parsed;
  const { lang } = values;
  if (lang !== undefined && lang !== 'en' && lang !== 'ja') {
    const terminal = createTerminal(undefined);
    return terminal.complain(terminal.translate('cli.usage.unknownLanguage', { language: String(lang) }));
  }
  const terminal = createTerminal(lang);
  if (values.help === true) {
    await terminal.print(terminal.translate(`cli.help.${command}`));
    return 0;
  }
  return {
    terminal,
    positionals,
    text(name) {
      const value = values[name];
      return typeof value === 'string' ? value : undefined;
    },
    texts(name) {
      const value = values[name];
      return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
    },
    has: (name) => values[name] === true,
  };
}

/** The parsed arguments, or the option that is wrong. */
function parse(args: readonly string[], options: ParseArgsOptionsConfig) {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options,
      allowPositionals: true,
      allowNegative: true,
    });
    return { values: values as Values, positionals };
  } catch (error) {
    const isUsage = error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS_');
    if (!isUsage) throw error;
    return /'([^']+)'/.exec(error.message)?.[1] ?? error.message;
  }
}
