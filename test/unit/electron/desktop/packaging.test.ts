import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { appRoot, corpusFolder, rendererFolder } from '../../../../electron/services/places.ts';

const ROOT = appRoot();
/** The packager's own libraries, as it resolves them itself. */
const requireOfPackager = createRequire(createRequire(import.meta.url).resolve('electron-builder'));

/** What an Electron binary carries where its fuses are (electronjs.org, "Electron Fuses"). */
const FUSES = Buffer.concat([
  Buffer.from('dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'),
  Buffer.from([1, 9]),
  Buffer.from('011001101'),
]);

/** Stands in for the runtime: everything the packager touches, and nothing that runs. */
async function placeholderRuntime(folder: string): Promise<string> {
  const runtime = join(folder, 'runtime');
  await mkdir(join(runtime, 'locales'), { recursive: true });
  await mkdir(join(runtime, 'resources'));
  await writeFile(join(runtime, 'LICENSE'), '');
  await writeFile(join(runtime, 'version'), '45.4.1');
  await writeFile(join(runtime, 'electron'), FUSES, { mode: 0o755 });
  return runtime;
}

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
}

describe('the configuration of the packages', () => {
  it('is one that the packager accepts, with every package of the three systems', async () => {
    const { getConfig, validateConfiguration } = requireOfPackager('app-builder-lib/out/util/config/config.js');
    const { DebugLogger } = requireOfPackager('builder-util');
    const config = await getConfig(ROOT, 'electron-builder.yml', null);
    await expect(validateConfiguration(config, new DebugLogger(false))).resolves.toBeUndefined();
    expect([config.win.target, config.mac.target[0].target, config.linux.target]).toEqual([
      'nsis',
      'dmg',
      ['AppImage', 'deb'],
    ]);
  });

  it('asks for no update and closes the runtime to everything but the program', async () => {
    const { getConfig } = requireOfPackager('app-builder-lib/out/util/config/config.js');
    const config = await getConfig(ROOT, 'electron-builder.yml', null);
    expect(config.publish).toBeNull();
    expect(config.electronFuses).toEqual({
      runAsNode: false,
      enableNodeOptionsEnvironmentVariable: false,
      enableNodeCliInspectArguments: false,
      grantFileProtocolExtraPrivileges: false,
      enableCookieEncryption: true,
      enableEmbeddedAsarIntegrityValidation: true,
      onlyLoadAppFromAsar: true,
    });
  });
});

describe('the icons', () => {
  const read = (name: string) => readFile(join(ROOT, 'build', name));
  /** Of a PNG: its width and height stand at fixed places of its first block. */
  const sizeOf = (png: Buffer) => [png.toString('latin1', 1, 4), png.readUInt32BE(16), png.readUInt32BE(20)];

  it.each(['icon.ico', 'taiyaku.ico'])('are there for Windows in every size it asks for: %s', async (name) => {
    const ico = await read(name);
    const sizes = Array.from({ length: ico.readUInt16LE(4) }, (_, place) => {
      const offset = ico.readUInt32LE(6 + 16 * place + 12);
      return sizeOf(ico.subarray(offset));
    });
    expect(sizes).toEqual([16, 24, 32, 48, 64, 128, 256].map((size) => ['PNG', size, size]));
  });

  it.each(['icon.icns', 'taiyaku.icns'])('are there for macOS up to 1024 pixels: %s', async (name) => {
    const icns = await read(name);
    expect([icns.toString('latin1', 0, 4), icns.readUInt32BE(4)]).toEqual(['icns', icns.length]);
    const sizes: number[] = [];
    for (let at = 8; at < icns.length; at += icns.readUInt32BE(at + 4)) {
      const [kind, width, height] = sizeOf(icns.subarray(at + 8));
      expect([kind, width]).toEqual(['PNG', height]);
      sizes.push(Number(width));
    }
    expect(new Set(sizes)).toEqual(new Set([16, 32, 64, 128, 256, 512, 1024]));
  });

  it('are there for Linux, each as large as its name says', async () => {
    for (const name of readdirSync(join(ROOT, 'build', 'icons'))) {
      const [size = 0] = name.split('x').map(Number);
      expect(sizeOf(await read(join('icons', name))), name).toEqual(['PNG', size, size]);
    }
    expect(readdirSync(join(ROOT, 'build', 'icons'))).toContain('512x512.png');
  });

  it('and the rights of the macOS package are where its configuration says', async () => {
    const { getConfig } = requireOfPackager('app-builder-lib/out/util/config/config.js');
    const { win, mac, linux, fileAssociations } = await getConfig(ROOT, 'electron-builder.yml', null);
    const named = [win.icon, mac.icon, linux.icon, mac.entitlements, mac.entitlementsInherit];
    const documents = ['ico', 'icns'].map((kind) => `build/${fileAssociations[0].icon}.${kind}`);
    expect([...named, ...documents].filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
    expect(mac).toMatchObject({ hardenedRuntime: true, target: [{ target: 'dmg', arch: 'universal' }] });
  });
});

describe.runIf(process.platform === 'linux')('a packaged program', () => {
  let folder: string;
  let unpacked: string;
  let inAsar: readonly string[];

  beforeAll(async () => {
    // What is packaged is what the last build made.
    expect(existsSync(join(rendererFolder(), 'index.html')), 'run `npm run build` first').toBe(true);
    folder = await mkdtemp(join(tmpdir(), 'taiyaku-package-'));
    const output = join(folder, 'release');
    const runtime = await placeholderRuntime(folder);
    const args = ['--linux', 'dir', `-c.electronDist=${runtime}`, `-c.directories.output=${output}`];
    const cli = requireOfPackager.resolve('electron-builder/cli.js');
    const run = spawnSync(process.execPath, [cli, ...args], {
      cwd: ROOT,
      encoding: 'utf8',
      env: { ...process.env, CI: '1' },
    });
    expect(run.status, run.stdout + run.stderr).toBe(0);
    unpacked = join(output, readdirSync(output).find((name) => name.endsWith('unpacked')) ?? '');
    const { listPackage } = requireOfPackager('@electron/asar');
    inAsar = listPackage(join(unpacked, 'resources', 'app.asar'), { isPack: false }).map((name: string) =>
      name.slice(1),
    );
  });

  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('holds all that the program loads: its entry, the preload script, the whole page', async () => {
    const { main } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8'));
    const page = filesBelow(rendererFolder()).map((name) => join('dist', 'renderer', name));
    expect(inAsar).toEqual(expect.arrayContaining(['package.json', main, 'dist/preload/preload.cjs', ...page]));
  });

  it('holds nothing else', () => {
    const folders = new Set(
      inAsar.filter((name) => name.includes('/')).map((name) => name.split('/').slice(0, 2).join('/')),
    );
    expect([...folders].sort()).toEqual(['dist/main', 'dist/preload', 'dist/renderer']);
  });

  it('has the fuses of its configuration burnt in', async () => {
    const executable = await readFile(join(unpacked, 'taiyaku'));
    const wire = executable.subarray(executable.indexOf(FUSES.subarray(0, 32)) + 34).toString('latin1');
    // In the order of the sentinel's schema: runAsNode, cookies, NODE_OPTIONS, inspect, integrity, asar only, -, file privileges.
    expect(wire.slice(0, 8)).toMatch(/^010011[01]0$/);
  });

  it('finds the corpus beside it, by the same function as in the clone', () => {
    const packaged = corpusFolder(join(unpacked, 'resources', 'app.asar'));
    expect([...filesBelow(packaged)].sort()).toEqual([...filesBelow(corpusFolder())].sort());
  });
});
