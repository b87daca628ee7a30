/** A finished copy as PDF: by the host's own page engine, else by a browser of this machine that never goes online. */
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { fail, ok, type Result } from '../../../shared/result.ts';
import { findBrowser } from './find-browser.ts';
import type { Paper } from './paper.ts';

const run = promisify(execFile);

/** A page of a thousand notes takes some seconds; a browser that hangs must not hang the host. */
const LIMIT_MS = 60_000;

export async function renderPdf(
  html: string,
  paper: Pick<Paper, 'renderPdf'> | undefined,
): Promise<Result<Uint8Array>> {
  if (paper) return ok(await paper.renderPdf(html));
  const browser = await findBrowser();
  return browser === undefined ? fail({ code: 'pdf-unavailable' }) : printWith(browser, html);
}

async function printWith(browser: string, html: string): Promise<Result<Uint8Array>> {
  const folder = await mkdtemp(join(tmpdir(), 'taiyaku-pdf-'));
  const page = join(folder, 'copy.html');
  const pdf = join(folder, 'copy.pdf');
  try {
    await writeFile(page, html, { mode: 0o600 });
    await run(browser, [...flags(folder), `--print-to-pdf=${pdf}`, pathToFileURL(page).href], { timeout: LIMIT_MS });
    return ok(new Uint8Array(await readFile(pdf)));
  } catch (error) {
    // The browser ended badly, was too slow, or wrote nothing: whichever, there is no file.
    if (error instanceof Error && 'code' in error) return fail({ code: 'pdf-failed' });
    throw error;
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
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
