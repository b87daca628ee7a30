import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findRuntime, installRuntime } from '../../../electron/find-runtime.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

/** A folder with an electron package as `npm ci` leaves it: no runtime in it. */
async function project(files: Readonly<Record<string, string>> = {}): Promise<string> {
  const root = await temporaryFolder();
  const electron = join(root, 'node_modules', 'electron');
  await mkdir(join(electron, 'dist'), { recursive: true });
  for (const [name, content] of Object.entries(files)) await writeFile(join(electron, name), content);
  return root;
}

describe('the Electron runtime', () => {
  it('is not there after a plain install', async () => {
    expect(findRuntime(await project(), {})).toBeUndefined();
    expect(findRuntime(await temporaryFolder(), {})).toBeUndefined();
  });

  it('is where its package says', async () => {
    const root = await project({ 'path.txt': 'electron', 'dist/electron': '' });
    expect(findRuntime(root, {})).toBe(join(root, 'node_modules', 'electron', 'dist', 'electron'));
  });

  it('is not there when its files are gone', async () => {
    expect(findRuntime(await project({ 'path.txt': 'electron' }), {})).toBeUndefined();
  });

  it('may stand elsewhere', async () => {
    const elsewhere = await temporaryFolder();
    await writeFile(join(elsewhere, 'electron'), '');
    const environment = { ELECTRON_OVERRIDE_DIST_PATH: elsewhere };
    expect(findRuntime(await project(), environment)).toBe(join(elsewhere, 'electron'));
  });

  it('is looked for without running any of the package', async () => {
    const root = await project({ 'index.js': 'throw new Error("ran")', 'path.txt': 'electron', 'dist/electron': '' });
    expect(findRuntime(root, {})).toBeDefined();
  });
});

describe('its installer', () => {
  it('is the package’s own, and may succeed', async () => {
    const write =
      'require("fs").writeFileSync(__dirname + "/path.txt", "electron"); require("fs").writeFileSync(__dirname + "/dist/electron", "");';
    const root = await project({ 'install.js': write });
    await installRuntime(root);
    expect(findRuntime(root, {})).toBeDefined();
  });

  it('may fail, and nothing is said or thrown', async () => {
    const root = await project({ 'install.js': 'console.error("no network"); process.exit(1);' });
    await installRuntime(root);
    expect(findRuntime(root, {})).toBeUndefined();
  });

  it('need not be there', async () => {
    await expect(installRuntime(await temporaryFolder())).resolves.toBeUndefined();
  });
});
