/** Starts the built product for a test: the loopback host with Chromium, or the desktop host with the real runtime. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { _electron, type BrowserContext, chromium, type Page } from '@playwright/test';
import { findBrowser } from '../support/browser.mjs';

export const ROOT = join(import.meta.dirname, '..', '..');

/** Where a test's product keeps its things; nothing of the person who runs the tests is touched. */
export interface Places {
  readonly library: string;
  readonly config: string;
}

export interface Host {
  /** Starts the program and opens its window; `watch` sees the page as early as the host allows. */
  start(watch: (page: Page) => void): Promise<Page>;
  /** Ends the program as a power cut would: it gets no chance to finish anything. */
  kill(): Promise<void>;
  /** Ends it as a user would. */
  stop(): Promise<void>;
}

/** An English-speaking machine, whatever the one that runs the tests is. */
function environmentOf({ library, config }: Places): Record<string, string> {
  const inherited = Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return {
    ...Object.fromEntries(inherited),
    LANG: 'en_US.UTF-8',
    LC_ALL: 'en_US.UTF-8',
    TZ: 'Asia/Tokyo',
    TAIYAKU_BROWSER: findBrowser() ?? chromium.executablePath(),
    TAIYAKU_LIBRARY: library,
    TAIYAKU_CONFIG: config,
  };
}

export interface Server {
  readonly address: string;
  readonly process: ChildProcess;
}

/** Runs `taiyaku serve` and waits for the address that it prints. */
export async function startServer(places: Places, args: readonly string[] = []): Promise<Server> {
  const child = spawn(process.execPath, [join(ROOT, 'bin', 'taiyaku.js'), 'serve', '--no-open', ...args], {
    cwd: ROOT,
    env: environmentOf(places),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const address = await new Promise<string>((resolve, reject) => {
    let said = '';
    const read = (chunk: Buffer) => {
      said += chunk.toString('utf8');
      const found = /http:\/\/127\.0\.0\.1:\d+\/#\S+/.exec(said);
      if (found) resolve(found[0]);
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.once('exit', (code) => reject(new Error(`The host ended with ${code} before it was ready: ${said}`)));
  });
  return { address, process: child };
}

async function end(child: ChildProcess | undefined, signal: NodeJS.Signals): Promise<void> {
  if (!child || child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill(signal);
  await ended;
}

export function createLoopbackHost(places: Places, context: BrowserContext): Host {
  let server: Server | undefined;
  return {
    async start(watch) {
      server = await startServer(places);
      const page = await context.newPage();
      watch(page);
      await page.goto(server.address);
      return page;
    },
    kill: () => end(server?.process, 'SIGKILL'),
    stop: () => end(server?.process, 'SIGTERM'),
  };
}

export function createDesktopHost(places: Places, executablePath: string): Host {
  let child: ChildProcess | undefined;
  return {
    async start(watch) {
      const app = await _electron.launch({ executablePath, args: [ROOT], cwd: ROOT, env: environmentOf(places) });
      child = app.process();
      const page = await app.firstWindow();
      watch(page);
      return page;
    },
    kill: () => end(child, 'SIGKILL'),
    stop: () => end(child, 'SIGTERM'),
  };
}
