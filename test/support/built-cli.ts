/** The command line of the present source, built into dist/ as the product builds it, and how a test runs it. */
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { join } from 'node:path';
import { build } from 'vite';
import { appRoot } from '../../electron/services/places.ts';

/** `name` keeps the builds of test files that run at once apart. Returns the program's path. */
export async function buildCli(name: string): Promise<string> {
  const outDir = join(appRoot(), 'dist', 'test', name);
  await build({
    configFile: false,
    logLevel: 'error',
    root: appRoot(),
    resolve: { noExternal: true },
    ssr: { noExternal: true },
    build: {
      outDir,
      emptyOutDir: true,
      ssr: true,
      rolldownOptions: {
        input: { cli: join(appRoot(), 'electron/cli/main.ts') },
        external: [/^node:/],
        output: { format: 'es' },
      },
    },
  });
  return join(outDir, 'cli.js');
}

export interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly input?: string;
  readonly environment?: Readonly<Record<string, string>>;
}

export function startCli(
  cli: string,
  args: readonly string[],
  { environment = {} }: RunOptions = {},
): ChildProcessWithoutNullStreams {
  return spawn(process.execPath, [cli, ...args], { env: { ...process.env, LANG: 'en_US.UTF-8', ...environment } });
}

export function runCli(cli: string, args: readonly string[], options: RunOptions = {}): Promise<Ended> {
  const child = startCli(cli, args, options);
  const stdout: Buffer[] = [];
  const stderr: Buffer[] = [];
  child.stdout.on('data', (chunk) => stdout.push(chunk));
  child.stderr.on('data', (chunk) => stderr.push(chunk));
  child.stdin.end(options.input ?? '');
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (status) =>
      resolve({ status, stdout: Buffer.concat(stdout).toString(), stderr: Buffer.concat(stderr).toString() }),
    );
  });
}

/** Runs `serve` until it prints its address. */
export async function startServing(
  cli: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
): Promise<{ readonly child: ChildProcessWithoutNullStreams; readonly address: string }> {
  const child = startCli(cli, ['serve', '--no-open', ...args], { environment });
  let printed = '';
  const address = await new Promise<string>((resolve, reject) => {
    child.stdout.on('data', (chunk) => {
      printed += chunk;
      const found = /http:\S+/.exec(printed)?.[0];
      if (found !== undefined) resolve(found);
    });
    child.once('exit', () => reject(new Error(`serve ended: ${printed}`)));
  });
  return { child, address };
}
