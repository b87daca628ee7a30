/** What a command reads and writes, and the three ways it can end. */
import { once } from 'node:events';
import type { InterfaceLanguage } from '../../shared/locales/resources.ts';
import { createTranslator, type Translate } from '../../shared/locales/translator.ts';
import { systemLanguage } from '../services/settings/settings.ts';

/** 0: done, nothing found; 1: findings of severity error; 2: could not run. */
export type ExitStatus = 0 | 1 | 2;

export interface Terminal {
  readonly language: InterfaceLanguage;
  readonly translate: Translate;
  /** Writes a line to standard output; resolves when there is room for more. */
  print(line: string): Promise<void>;
  printBytes(bytes: Uint8Array): Promise<void>;
  /** Writes one clear sentence to standard error; the command then ends with 2. */
  complain(sentence: string): 2;
}

/** `language` as `--lang` gave it, else the system's. */
export function createTerminal(language: InterfaceLanguage | undefined): Terminal {
  const spoken = language ?? systemLanguage();
  return {
    language: spoken,
    translate: createTranslator(spoken),
    print: (line) => write(`${line}\n`),
    printBytes: write,
    complain(sentence) {
      console.error(`taiyaku: ${sentence}`);
      return 2;
    },
  };
}

async function write(output: string | Uint8Array): Promise<void> {
  if (!process.stdout.write(output)) await once(process.stdout, 'drain');
}
