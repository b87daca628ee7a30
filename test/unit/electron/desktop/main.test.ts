import { mkdir, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createPageHandler } from '../../../../electron/desktop/app-protocol.ts';
import { type MockedElectron, mockElectron } from '../../../support/mocked-electron.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

let electron: MockedElectron;

/** Runs the real main process against a fresh double. */
async function startMain(): Promise<MockedElectron> {
  const folder = await temporaryFolder();
  vi.stubEnv('TAIYAKU_CONFIG', join(folder, 'config'));
  vi.stubEnv('TAIYAKU_LIBRARY', join(folder, 'library'));
  vi.resetModules();
  electron = mockElectron();
  vi.doMock('electron', () => electron.module);
  await import('../../../../electron/desktop/main.ts');
  await vi.waitFor(() => expect(electron.BrowserWindow.all).toHaveLength(1));
  return electron;
}

async function callFrom(senderFrame: unknown, name: unknown, input: unknown = {}): Promise<unknown> {
  const handler = electron.ipc.get('workbench:call') as (...values: unknown[]) => Promise<unknown>;
  return handler({ senderFrame }, name, input);
}

const PAGE = { url: 'app://taiyaku/index.html', parent: null };

/** The main process listens for what nobody caught; a test must leave the runner's own listeners alone. */
const LISTENED = ['uncaughtException', 'unhandledRejection'] as const;
const before = LISTENED.map((name) => process.listeners(name as 'uncaughtException'));

afterEach(() => {
  for (const [place, name] of LISTENED.entries()) {
    for (const listener of process.listeners(name as 'uncaughtException')) {
      if (!before[place]?.includes(listener)) process.removeListener(name, listener);
    }
  }
});

describe('the desktop host', () => {
  it('sandboxes every process before the app is ready', async () => {
    const { app } = await startMain();
    expect(app.sandboxed).toBe(true);
  });

  it('keeps its data in a folder of the user’s own, which it makes for nobody else to read', async () => {
    const { app } = await startMain();
    const folder = process.env.TAIYAKU_CONFIG ?? '';
    expect(app.paths.userData).toBe(folder);
    if (process.platform !== 'win32') expect((await stat(folder)).mode & 0o777).toBe(0o700);
  });

  it('opens its window sandboxed, isolated and without Node, at its own address', async () => {
    const { BrowserWindow } = await startMain();
    const [window] = BrowserWindow.all;
    expect(window?.options.webPreferences).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
    });
    expect(window?.options.webPreferences.preload).toMatch(/dist[\\/]preload[\\/]preload\.cjs$/);
    const risky = ['webSecurity', 'allowRunningInsecureContent', 'experimentalFeatures', 'enableBlinkFeatures'];
    for (const name of risky) expect(window?.options.webPreferences).not.toHaveProperty(name);
    expect(window?.address).toBe('app://taiyaku/');
  });

  it('gives its scheme an origin but no way around the policy', async () => {
    const { schemes } = await startMain();
    expect(schemes).toEqual([
      { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
    ]);
  });

  it('refuses every permission that is asked for, checked or needed by a device', async () => {
    const { defaultSession } = await startMain();
    for (const permission of [
      'media',
      'geolocation',
      'notifications',
      'clipboard-read',
      'openExternal',
      'fullscreen',
    ]) {
      const answer = vi.fn();
      defaultSession.permissionRequest?.(null, permission, answer);
      expect(answer, permission).toHaveBeenCalledExactlyOnceWith(false);
    }
    expect(defaultSession.permissionCheck?.()).toBe(false);
    expect(defaultSession.device?.()).toBe(false);
    expect(defaultSession.spellChecker).toBe(false);
  });

  it.each([
    ['app://taiyaku/index.html', false],
    ['blob:app://taiyaku/0b', false],
    ['data:image/png;base64,AA==', false],
    ['https://example.com/', true],
    ['http://127.0.0.1:8080/', true],
    ['ws://example.com/', true],
    ['ftp://example.com/', true],
    ['file:///etc/passwd', true],
    ['app://taiyaku.evil/', true],
    ['app://user@taiyaku/', true],
    ['not an address', true],
  ])('lets no request out of the program: %s cancelled: %s', async (url, cancelled) => {
    const { defaultSession } = await startMain();
    const said = vi.spyOn(process.stderr, 'write').mockImplementation(() => true);
    const answer = vi.fn();
    defaultSession.request?.({ url }, answer);
    expect(answer).toHaveBeenCalledExactlyOnceWith({ cancel: cancelled });
    expect(said.mock.calls.flat().join()).toContain(cancelled ? url : '');
    expect(said).toHaveBeenCalledTimes(cancelled ? 1 : 0);
    said.mockRestore();
  });

  it('resolves no host name at all and sends no crash report anywhere', async () => {
    const { app, crashReports } = await startMain();
    expect(app.switches).toContainEqual(['host-resolver-rules', 'MAP * ~NOTFOUND']);
    expect(crashReports).toEqual([{ uploadToServer: false }]);
  });

  it('keeps every page where it is', async () => {
    const { BrowserWindow } = await startMain();
    const contents = BrowserWindow.all[0]?.webContents;
    for (const name of ['will-navigate', 'will-frame-navigate', 'will-redirect', 'will-attach-webview']) {
      const event = { preventDefault: vi.fn() };
      contents?.emit(name, event);
      expect(event.preventDefault, name).toHaveBeenCalledOnce();
    }
    expect(contents?.openHandler?.({ url: 'https://example.com/' })).toEqual({ action: 'deny' });
    expect(contents?.webRtcPolicy).toBe('disable_non_proxied_udp');
  });

  it('saves only what the page made itself', async () => {
    const { defaultSession } = await startMain();
    const download = (url: string) => {
      const event = { preventDefault: vi.fn() };
      const item = { getURL: () => url, getFilename: () => 'copy.html', setSaveDialogOptions: vi.fn() };
      defaultSession.emit('will-download', event, item);
      return {
        refused: event.preventDefault.mock.calls.length > 0,
        asked: item.setSaveDialogOptions.mock.calls.length,
      };
    };
    expect(download('blob:app://taiyaku/0b')).toEqual({ refused: false, asked: 1 });
    expect(download('https://example.com/setup.exe')).toEqual({ refused: true, asked: 0 });
  });

  it('answers the page', async () => {
    await startMain();
    expect(await callFrom(PAGE, 'app.describe')).toMatchObject({ ok: true, value: { host: 'desktop' } });
  });

  it.each([
    ['a frame that is gone', null],
    ['a frame inside the page', { url: PAGE.url, parent: PAGE }],
    ['another host', { url: 'app://taiyaku.evil/', parent: null }],
    ['another scheme', { url: 'https://taiyaku/', parent: null }],
    ['a page with credentials in its address', { url: 'app://taiyaku@evil/', parent: null }],
    ['no address', { url: '', parent: null }],
  ])('refuses calls of %s', async (_who, frame) => {
    await startMain();
    expect(await callFrom(frame, 'settings.read')).toMatchObject({ ok: false });
  });

  it('refuses a method that the contract does not have', async () => {
    await startMain();
    expect(await callFrom(PAGE, 'constructor')).toMatchObject({ ok: false, problem: { code: 'method-unknown' } });
    expect(await callFrom(PAGE, { toString: () => 'settings.read' })).toMatchObject({ ok: false });
  });

  it('hands messages of the workbench to the windows', async () => {
    const { BrowserWindow } = await startMain();
    await callFrom(PAGE, 'settings.change', { theme: 'dark' });
    expect(BrowserWindow.all[0]?.webContents.sent).toContainEqual([
      'workbench:message',
      'settings.changed',
      expect.objectContaining({ theme: 'dark' }),
    ]);
  });

  it('shows its menu in the language of the settings, at once when that changes', async () => {
    const { menus } = await startMain();
    await callFrom(PAGE, 'settings.change', { language: 'ja' });
    expect(JSON.stringify(menus.at(-1))).toContain('ファイル');
    await callFrom(PAGE, 'settings.change', { language: 'en' });
    expect(JSON.stringify(menus.at(-1))).toContain('"File"');
  });

  it('passes a review of a second start to the page, and nothing that looks like an option', async () => {
    const { app, BrowserWindow } = await startMain();
    app.emit('second-instance', {}, ['taiyaku', '--inspect.taiyaku', 'notes.txt', '記事.taiyaku'], '/home/hanako');
    const arrived = BrowserWindow.all[0]?.webContents.sent.filter(([, name]) => name === 'file.arrived');
    expect(arrived).toEqual([
      ['workbench:message', 'file.arrived', { file: expect.any(String), name: '記事.taiyaku' }],
    ]);
    expect(app.recent).toEqual(['/home/hanako/記事.taiyaku']);
  });

  it('loads the page again when it dies, but not for ever', async () => {
    const { BrowserWindow } = await startMain();
    const contents = BrowserWindow.all[0]?.webContents;
    for (let n = 0; n < 10; n++) contents?.emit('render-process-gone', {}, { reason: 'crashed' });
    expect(contents?.reloads).toBe(3);
  });
});

describe('the page protocol', () => {
  async function pageFolder() {
    const folder = await temporaryFolder();
    const root = join(folder, 'renderer');
    await mkdir(join(root, 'assets'), { recursive: true });
    await writeFile(join(root, 'index.html'), '<!doctype html>');
    await writeFile(join(root, 'assets', 'app.js'), 'export {};');
    await writeFile(join(root, 'notes.txt'), 'not for the page');
    await writeFile(join(folder, 'secret.html'), 'outside');
    await symlink(join(folder, 'secret.html'), join(root, 'linked.html'));
    return createPageHandler(root);
  }

  it.each([
    ['app://taiyaku/', 200, 'text/html; charset=utf-8'],
    ['app://taiyaku/assets/app.js', 200, 'text/javascript; charset=utf-8'],
    ['app://taiyaku/missing.js', 404, null],
    ['app://taiyaku/notes.txt', 404, null],
    ['app://taiyaku/linked.html', 404, null],
    ['app://taiyaku/%2e%2e%2fsecret.html', 404, null],
    ['app://taiyaku/..%5csecret.html', 404, null],
    ['app://taiyaku/%252e%252e%252fsecret.html', 404, null],
    ['app://taiyaku/assets/%00.html', 404, null],
    ['app://taiyaku/%E0%A4%A.html', 404, null],
    ['app://elsewhere/index.html', 404, null],
  ])('answers %s with %i', async (url, status, type) => {
    const handle = await pageFolder();
    // Node's Request refuses what Chromium hands over as it is.
    const response = await handle({ method: 'GET', url } as Request);
    expect(response.status).toBe(status);
    expect(response.headers.get('content-type')).toBe(type);
  });

  it('answers nothing but GET', async () => {
    const handle = await pageFolder();
    expect((await handle({ method: 'POST', url: 'app://taiyaku/' } as Request)).status).toBe(405);
  });

  it.each(['app://taiyaku/', 'app://taiyaku/missing.js'])('puts the policy on every answer: %s', async (url) => {
    const handle = await pageFolder();
    const { headers } = await handle({ method: 'GET', url } as Request);
    const policy = headers.get('content-security-policy')?.split('; ');
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).toContain("connect-src 'none'");
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy?.join(' ')).not.toContain('unsafe');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });
});
