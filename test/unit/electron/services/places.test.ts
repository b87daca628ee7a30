import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { appRoot, configFolder, corpusFolder, defaultLibrary } from '../../../../electron/services/places.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

describe('where things are', () => {
  it('is told by the package, however deep the code lies', async () => {
    const root = await temporaryFolder();
    await mkdir(join(root, 'dist', 'main', 'assets'), { recursive: true });
    await writeFile(join(root, 'package.json'), '{}');
    expect(appRoot(join(root, 'dist', 'main', 'assets'))).toBe(root);
    expect(corpusFolder(root)).toBe(join(root, 'corpus'));
  });

  it('puts the corpus beside the archive of a packaged program', () => {
    expect(corpusFolder(join('/opt/Taiyaku/resources', 'app.asar'))).toBe(join('/opt/Taiyaku/resources', 'corpus'));
  });

  it.each([
    ['linux', {}, '/home/hanako/.config/taiyaku'],
    ['linux', { XDG_CONFIG_HOME: '/home/hanako/conf' }, '/home/hanako/conf/taiyaku'],
    ['darwin', {}, '/home/hanako/Library/Application Support/Taiyaku'],
    ['win32', { APPDATA: '/roaming' }, '/roaming/Taiyaku'],
    ['win32', {}, '/home/hanako/AppData/Roaming/Taiyaku'],
    ['darwin', { TAIYAKU_CONFIG: '/elsewhere' }, '/elsewhere'],
  ] as const)('keeps settings where %s keeps them (%j)', (platform, environment, folder) => {
    expect(configFolder(environment, platform, '/home/hanako')).toBe(folder);
  });

  it('keeps reviews among the user’s documents, where there are any', async () => {
    const home = await temporaryFolder();
    expect(defaultLibrary({}, home)).toBe(join(home, 'Taiyaku'));
    await mkdir(join(home, 'Documents'));
    expect(defaultLibrary({}, home)).toBe(join(home, 'Documents', 'Taiyaku'));
    expect(defaultLibrary({ TAIYAKU_LIBRARY: '/elsewhere' }, home)).toBe('/elsewhere');
  });
});
