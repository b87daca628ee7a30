/** `npm start`: the desktop window where the Electron runtime is or can be had, else the same workbench in the browser. */
import { spawn } from 'node:child_process';
import { parseArgs } from 'node:util';
import { createTranslator, type Translate } from '../shared/locales/translator.ts';
import { serveReview } from './cli/commands/serve.ts';
import type { ExitStatus } from './cli/terminal.ts';
import { findRuntime, installRuntime } from './find-runtime.ts';
import { hasDisplay } from './loopback/open-browser.ts';
import { appRoot } from './services/places.ts';
import { systemLanguage } from './services/settings/settings.ts';

/** A runtime that ends with a failure within this time could not open a window (no sandbox, missing libraries). */
const EARLY_FAILURE_MS = 5_000;

/** An installer that is still at work after this time has something to fetch, and the user should know why it takes so long. */
const PATIENCE_MS = 2_000;

async function start(args: readonly string[]): Promise<ExitStatus> {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { open: { type: 'boolean', default: true }, port: { type: 'string' }, library: { type: 'string' } },
    allowPositionals: true,
    allowNegative: true,
    strict: false,
  });
  const wantsBrowser = values.open === false || values.port !== undefined;
  const library = typeof values.library === 'string' ? values.library : undefined;
  if (!wantsBrowser && (await openDesktop(positionals[0], library, createTranslator(systemLanguage())))) return 0;
  return serveReview(args);
}

/** Whether a desktop window was shown; says in one line why not. */
async function openDesktop(
  review: string | undefined,
  library: string | undefined,
  translate: Translate,
): Promise<boolean> {
  const root = appRoot();
  let runtime = findRuntime(root);
  if (!runtime && hasDisplay() && !process.env.CI) {
    const patience = setTimeout(() => console.log(translate('cli.start.fetching')), PATIENCE_MS);
    await installRuntime(root);
    clearTimeout(patience);
    runtime = findRuntime(root);
  }
  if (!runtime) {
    console.log(translate('cli.start.noRuntime'));
    return false;
  }
  if (hasDisplay() && (await runDesktop(runtime, root, review, library))) return true;
  console.log(translate(hasDisplay() ? 'cli.start.runtimeFailed' : 'cli.start.noDisplay'));
  return false;
}

/** Resolves when the window was closed; false when it never came up. */
function runDesktop(
  runtime: string,
  root: string,
  review: string | undefined,
  library: string | undefined,
): Promise<boolean> {
  const environment = library === undefined ? process.env : { ...process.env, TAIYAKU_LIBRARY: library };
  const files = review === undefined ? [] : [review];
  const began = performance.now();
  return new Promise((resolve) => {
    const child = spawn(runtime, [root, '--', ...files], { stdio: 'inherit', env: environment });
    child.once('error', () => resolve(false));
    child.once('exit', (code) => resolve(code === 0 || performance.now() - began > EARLY_FAILURE_MS));
  });
}

process.exitCode = await start(process.argv.slice(2));
