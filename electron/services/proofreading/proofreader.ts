/** Reads English for grammar and spelling with Harper, offline and in the host, so that the page needs no right to run it. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { Lint, LocalLinter } from 'harper.js';
import type { LanguageMark } from '../../../shared/checks/language-mark.ts';
import { appRoot } from '../places.ts';
import { kindOfLint } from './kept-lints.ts';

export type EnglishDialect = 'american' | 'british';

export interface Proofreader {
  /** The marks of each text. Starts in one to two seconds on first use; a paragraph takes some 50 ms. */
  read(texts: readonly string[], dialect: EnglishDialect): Promise<readonly (readonly LanguageMark[])[]>;
}

/** Beside the built program: vite.config.ts puts it there. */
export function grammarBinary(root: string = appRoot()): string {
  return join(root, 'dist', 'main', 'harper.wasm');
}

/** Texts kept with their marks, so that a reader who comes back to a review does not wait again. */
const KEPT_TEXTS = 2000;

export function createProofreader(binary: string = grammarBinary()): Proofreader {
  const linters = new Map<EnglishDialect, Promise<LocalLinter>>();
  const kept = new Map<string, readonly LanguageMark[]>();
  const linterFor = (dialect: EnglishDialect) => {
    const linter = linters.get(dialect) ?? startLinter(binary, dialect);
    linters.set(dialect, linter);
    return linter;
  };
  return {
    async read(texts, dialect) {
      const all: (readonly LanguageMark[])[] = [];
      for (const text of texts) {
        const key = `${dialect} ${text}`;
        const marks = kept.get(key) ?? marksOf(await (await linterFor(dialect)).organizedLints(text, PLAIN));
        if (kept.size >= KEPT_TEXTS) kept.clear();
        kept.set(key, marks);
        all.push(marks);
        // The host has other calls to answer, a save among them.
        await setImmediate();
      }
      return all;
    },
  };
}

const PLAIN = { language: 'plaintext' } as const;

/**
 * The library is loaded only now, because most runs never ask for it; its program by a blob's address, because Harper reads
 * a file's address only where the path is plain ASCII without spaces.
 */
async function startLinter(path: string, dialect: EnglishDialect): Promise<LocalLinter> {
  const { createBinaryModuleFromUrl, Dialect, LocalLinter } = await import('harper.js');
  const program = URL.createObjectURL(new Blob([await readFile(path)], { type: 'application/wasm' }));
  return new LocalLinter({
    binary: createBinaryModuleFromUrl(program, 'slim'),
    dialect: dialect === 'british' ? Dialect.British : Dialect.American,
  });
}

function marksOf(lints: Readonly<Record<string, readonly Lint[]>>): readonly LanguageMark[] {
  return Object.entries(lints)
    .flatMap(([rule, found]) => found.flatMap((lint) => toMark(rule, lint) ?? []))
    .sort((a, b) => a.start - b.start);
}

function toMark(rule: string, lint: Lint): LanguageMark | undefined {
  const kind = kindOfLint(rule, lint.lint_kind());
  const { start, end } = lint.span();
  const replacements = lint.suggestions().map((suggestion) => suggestion.get_replacement_text());
  const message = lint.message();
  lint.free();
  return kind && { kind, start, end, message, replacements };
}
