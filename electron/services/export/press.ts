/**
 * Prints a finished copy to PDF: with the host's own page engine, else with a browser of this machine that never goes
 * online. A browser takes a while to start, so the press is opened before the copy is made.
 */
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { fail, ok, type Result } from '../../../shared/result.ts';
import { findBrowser } from './find-browser.ts';
import { offerPage } from './offer-page.ts';
import type { Paper } from './paper.ts';

const run = promisify(execFile);

/** A page of a thousand notes takes some seconds; a browser that hangs must not hang the host. */
const LIMIT_MS = 60_000;

/** Takes one copy, a whole self-contained web page. */
export interface Press {
  print(html: string): Promise<Result<Uint8Array>>;
  /** Whether it printed or not, nothing stays behind. */
  close(): Promise<void>;
}

export async function openPress(paper: Pick<Paper, 'renderPdf'> | undefined): Promise<Result<Press>> {
  if (paper) return ok({ print: async (html) => ok(await paper.renderPdf(html)), close: async () => {} });
  const browser = await findBrowser();
  return browser === undefined ? fail({ code: 'pdf-unavailable' }) : ok(await openBrowser(browser));
}

async function openBrowser(browser: string): Promise<Press> {
  const folder = await mkdtemp(join(tmpdir(), 'taiyaku-pdf-'));
  const pdf = join(folder, 'copy.pdf');
  const page = await offerPage();
  const left = new AbortController();
  const ended = run(browser, [...flags(folder), `--print-to-pdf=${pdf}`, page.address], {
    timeout: LIMIT_MS,
    signal: left.signal,
  }).then(
    () => true,
    // It ended badly, was too slow or is no longer wanted: whichever, there is no file.
    () => false,
  );
  return {
    async print(html) {
      page.deliver(html);
      if (!(await ended)) return fail({ code: 'pdf-failed' });
      const bytes = await readFile(pdf).catch(() => undefined);
      return bytes === undefined ? fail({ code: 'pdf-failed' }) : ok(new Uint8Array(bytes));
    },
    async close() {
      left.abort();
      await ended;
      await page.close();
      await rm(folder, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

/** A profile of its own, no network, no header or footer of the browser's. */
function flags(folder: string): readonly string[] {
  return [
    '--headless',
    '--disable-gpu',
    '--no-first-run',
    '--disable-extensions',
    '--disable-background-networking',
    '--proxy-server=127.0.0.1:9',
    '--no-pdf-header-footer',
    '--generate-pdf-document-outline',
    `--user-data-dir=${join(folder, 'profile')}`,
    // Chromium's sandbox refuses to run as root, as in containers; the copy's own policy runs nothing either way.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ];
}
