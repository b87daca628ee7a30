import { chmod, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openPress } from '../../../../../electron/services/export/press.ts';

/** A program that stands in for a browser: it gets the same arguments. */
async function useBrowser(program: string): Promise<void> {
  const path = join(folder, 'browser.mjs');
  await writeFile(path, `#!${process.execPath}\n${program}`);
  await chmod(path, 0o755);
  vi.stubEnv('TAIYAKU_BROWSER', path);
}

async function requirePress() {
  const press = await openPress(undefined);
  if (!press.ok) throw new Error(press.problem.code);
  return press.value;
}

const PRINTS = `
import { writeFileSync } from 'node:fs';
const target = process.argv.find((word) => word.startsWith('--print-to-pdf=')).split('=')[1];
const page = await fetch(process.argv.at(-1));
writeFileSync(target, 'printed: ' + (await page.text()));`;

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'taiyaku-press-'));
  vi.stubEnv('TMPDIR', folder);
});

afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true });
});

describe('a press', () => {
  it('is open before the copy is made, prints it, and leaves nothing behind', async () => {
    await useBrowser(PRINTS);
    const press = await requirePress();
    const printed = await press.print('<p>約89億円</p>');
    expect(printed.ok && new TextDecoder().decode(printed.value)).toBe('printed: <p>約89億円</p>');
    await press.close();
    expect(await readdir(folder)).toEqual(['browser.mjs']);
  });

  it('shows the copy at no address that can be guessed', async () => {
    await useBrowser(`${PRINTS}
const other = await fetch(new URL('/', process.argv.at(-1)));
writeFileSync(target, String(other.status));`);
    const press = await requirePress();
    const printed = await press.print('<p>Secret</p>');
    expect(printed.ok && new TextDecoder().decode(printed.value)).toBe('404');
    await press.close();
  });

  it.each([
    ['ends badly', 'process.exit(1)'],
    ['prints nothing', ''],
  ])('says so when the browser %s', async (_, program) => {
    await useBrowser(program);
    const press = await requirePress();
    expect(await press.print('<p>Text</p>')).toEqual({ ok: false, problem: { code: 'pdf-failed' } });
    await press.close();
    expect(await readdir(folder)).toEqual(['browser.mjs']);
  });

  it('ends the browser when there is nothing to print after all', async () => {
    await useBrowser(PRINTS);
    await (await requirePress()).close();
    expect(await readdir(folder)).toEqual(['browser.mjs']);
  });

  it('uses the page engine of the host where there is one', async () => {
    const renderPdf = vi.fn(async (html: string) => new TextEncoder().encode(html));
    const press = await openPress({ renderPdf });
    expect(press.ok && (await press.value.print('<p>Text</p>')).ok).toBe(true);
    expect(renderPdf).toHaveBeenCalledExactlyOnceWith('<p>Text</p>');
  });
});
