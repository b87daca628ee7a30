import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createSettingsStore } from '../../../../electron/services/settings/settings.ts';
import { failingDisk } from '../../../support/failing-disk.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

async function settingsFile(content?: string): Promise<string> {
  const file = join(await temporaryFolder(), 'config', 'settings.json');
  await mkdir(dirname(file));
  if (content !== undefined) await writeFile(file, content);
  return file;
}

describe('settings', () => {
  it('are remembered', async () => {
    const file = await settingsFile();
    await createSettingsStore(file).change({ language: 'ja', reviewer: '佐藤 花子' });
    expect(await createSettingsStore(file).read()).toMatchObject({
      language: 'ja',
      reviewer: '佐藤 花子',
      theme: 'system',
    });
  });

  it('name the same person in every run, by an id that is nobody else’s', async () => {
    const file = await settingsFile();
    const first = await createSettingsStore(file).actor();
    expect(await createSettingsStore(file).actor()).toEqual(first);
    expect((await createSettingsStore(await settingsFile()).actor()).id).not.toBe(first.id);
  });

  it('keep the person when the name changes', async () => {
    const store = createSettingsStore(await settingsFile());
    const { id } = await store.actor();
    await store.change({ reviewer: 'Hanako Sato' });
    expect(await store.actor()).toEqual({ id, name: 'Hanako Sato' });
  });

  it.each(['', 'no JSON', '[]', 'null', '{"textSize":"large","theme":7,"language":"xx"}'])(
    'fall back to what can be used of a damaged file: %s',
    async (content) => {
      const settings = await createSettingsStore(await settingsFile(content)).read();
      expect(settings).toMatchObject({ theme: 'system', textSize: 100 });
      expect(['en', 'ja']).toContain(settings.language);
    },
  );

  it('lose one damaged field, not the others, and keep what a newer program put there', async () => {
    const file = await settingsFile('{"actor":"me","language":"ja","textSize":9999,"sounds":"loud"}');
    const store = createSettingsStore(file);
    expect(await store.read()).toMatchObject({ language: 'ja', textSize: 100 });
    await store.change({ theme: 'dark' });
    expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({ actor: 'me', sounds: 'loud', theme: 'dark' });
  });

  it('stay as they were when they cannot be written', async () => {
    const file = await settingsFile('{"actor":"me","theme":"light"}');
    const disk = failingDisk();
    const store = createSettingsStore(file, disk);
    disk.failAfter(5);
    expect(await store.change({ theme: 'dark' })).toMatchObject({ ok: false, problem: { code: 'disk-full' } });
    expect(await store.read()).toMatchObject({ theme: 'light' });
    expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({ theme: 'light' });
  });

  it('take changes that come at once one after the other', async () => {
    const file = await settingsFile();
    const store = createSettingsStore(file);
    await Promise.all([
      store.change({ theme: 'dark' }),
      store.change({ textSize: 130 }),
      store.change({ language: 'ja' }),
    ]);
    expect(await createSettingsStore(file).read()).toMatchObject({ theme: 'dark', textSize: 130, language: 'ja' });
  });
});
