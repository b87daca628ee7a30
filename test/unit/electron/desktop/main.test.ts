import { mkdir, readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createPageHandler } from '../../../../electron/desktop/app-protocol.ts';
import { documentOf } from '../../../support/events.ts';
import { type MockedElectron, mockElectron } from '../../../support/mocked-electron.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

let electron: MockedElectron;

/** Runs the real main process against a fresh double, on folders of its own or once more on those of before. */
async function startMain({ sameFolder = false, windows = 1 } = {}): Promise<MockedElectron> {
  if (!sameFolder) {
    const folder = await temporaryFolder();
    vi.stubEnv('TAIYAKU_CONFIG', join(folder, 'config'));
    vi.stubEnv('TAIYAKU_LIBRARY', join(folder, 'library'));
  }
  vi.resetModules();
  electron = mockElectron();
  vi.doMock('electron', () => electron.module);
  await import('../../../../electron/desktop/main.ts');
  await vi.waitFor(() => expect(electron.BrowserWindow.all).toHaveLength(windows));
  return electron;
}

/** Asks as a window's page does: `from` is the window's place in the order of their making. */
async function callFrom(senderFrame: unknown, name: unknown, input: unknown = {}, from = 0): Promise<unknown> {
  return askOver('workbench:call', { senderFrame, from }, name, input);
}

async function askOver(channel: string, { senderFrame = PAGE as unknown, from = 0 }, ...values: unknown[]) {
  const handler = electron.ipc.get(channel) as (...values: unknown[]) => Promise<unknown>;
  return handler({ sender: { id: electron.BrowserWindow.all[from]?.webContents.id }, senderFrame }, ...values);
}

const AT_START = { commands: [], progress: null, atStart: true };
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

  it('tells also of what the page’s policy refused, and of nothing else that a page says', async () => {
    const { BrowserWindow } = await startMain();
    const said = vi.spyOn(process.stderr, 'write').mockImplementation(() => true);
    const say = (level: string, message: string) =>
      BrowserWindow.all[0]?.webContents.emit('console-message', { level, message });
    say('info', 'Content Security Policy');
    say('error', 'React says something');
    say('error', "Connecting to 'https://example.com/' violates the following Content Security Policy directive");
    expect(said.mock.calls.flat().join()).toContain('https://example.com/');
    expect(said).toHaveBeenCalledTimes(1);
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
    expect(JSON.stringify(menus.at(-1))).toContain('"&File"');
  });

  it('passes a review of a second start to the page, and nothing that looks like an option', async () => {
    const { app, BrowserWindow } = await startMain();
    await callFrom(PAGE, 'window.describe', AT_START);
    app.emit('second-instance', {}, ['taiyaku', '--inspect.taiyaku', 'notes.txt', '記事.taiyaku'], '/home/hanako');
    const arrived = BrowserWindow.all[0]?.webContents.sent.filter(([, name]) => name === 'file.arrived');
    expect(arrived).toEqual([
      ['workbench:message', 'file.arrived', { file: expect.any(String), name: '記事.taiyaku' }],
    ]);
    expect(app.recent).toEqual(['/home/hanako/記事.taiyaku']);
  });
});

describe('several windows', () => {
  /** A review in the library, by its path and its reference. */
  async function reviewIn(window: number): Promise<{ path: string; review: string }> {
    const pair = { source: documentOf('ja', ['本文。']), target: documentOf('en', ['Text.']) };
    const answer = (await callFrom(PAGE, 'review.create', pair, window)) as { value: { review: string; name: string } };
    const { review, name } = answer.value;
    return { review, path: join(process.env.TAIYAKU_LIBRARY ?? '', `${name}.taiyaku`) };
  }

  const keptPlaces = async () =>
    JSON.parse(await readFile(join(process.env.TAIYAKU_CONFIG ?? '', 'windows.json'), 'utf8').catch(() => '[]'));

  const newWindow = () => {
    const { menus, BrowserWindow } = electron;
    const [file] = menus.at(-1) as { submenu: { id?: string; click(): void }[] }[];
    file?.submenu.find(({ id }) => id === 'newWindow')?.click();
    return BrowserWindow.all.length - 1;
  };

  const namesSent = (window: number) =>
    electron.BrowserWindow.all[window]?.webContents.sent.map(([, name]) => name) ?? [];

  it('hear each of its own review alone, and all of the settings', async () => {
    await startMain();
    const second = newWindow();
    const { review } = await reviewIn(second);
    const events = [{ type: 'review.titled', data: { title: '改題' } }];
    await callFrom(PAGE, 'review.append', { review, events }, second);
    await callFrom(PAGE, 'settings.change', { theme: 'dark' }, second);
    expect(namesSent(0)).toEqual(['settings.changed']);
    expect(namesSent(second)).toEqual(['review.changed', 'settings.changed']);
  });

  it('get the commands of the menu when they are in front', async () => {
    const { menus, BrowserWindow } = await startMain();
    const second = newWindow();
    const choose = () => {
      const [file] = menus.at(-1) as { submenu: { id?: string; click(): void }[] }[];
      file?.submenu.find(({ id }) => id === 'settings')?.click();
    };
    choose();
    BrowserWindow.all[0]?.focus();
    choose();
    expect([namesSent(0), namesSent(second)]).toEqual([['menu.chosen'], ['menu.chosen']]);
  });

  it('never show one review twice: the one that has it comes to the front', async () => {
    const { BrowserWindow, app } = await startMain();
    const { path, review } = await reviewIn(0);
    const second = newWindow();
    expect(await callFrom(PAGE, 'review.open', { review }, second)).toMatchObject({
      ok: false,
      problem: { code: 'review-in-other-window' },
    });
    expect(BrowserWindow.all[0]?.focuses).toBe(1);
    app.emit('second-instance', {}, ['taiyaku', path], '/');
    expect([BrowserWindow.all.length, BrowserWindow.all[0]?.focuses]).toEqual([2, 2]);
  });

  it('open an arrived review in a window of its own while the front one is in use', async () => {
    const { BrowserWindow, app } = await startMain();
    await reviewIn(0);
    app.emit('second-instance', {}, ['taiyaku', '/desk/記事.taiyaku'], '/');
    app.emit('second-instance', {}, ['taiyaku', '/desk/記事.taiyaku'], '/');
    expect(BrowserWindow.all).toHaveLength(2);
    expect(namesSent(0)).not.toContain('file.arrived');
    const described = (await callFrom(PAGE, 'app.describe', {}, 1)) as { value: { opening?: string } };
    expect(described.value.opening).toEqual(expect.any(String));
  });

  it('come back at the next start where they were, each with its review', async () => {
    const { BrowserWindow, app } = await startMain();
    const first = await reviewIn(0);
    const second = await reviewIn(newWindow());
    const [one, other] = BrowserWindow.all;
    Object.assign(one ?? {}, { bounds: { x: 40, y: 50, width: 1000, height: 700 } });
    Object.assign(other ?? {}, { bounds: { x: 5000, y: 50, width: 1000, height: 700 }, maximized: true });
    app.emit('before-quit');
    await vi.waitFor(async () => expect(await keptPlaces()).toHaveLength(2));
    app.emit('will-quit', { preventDefault: () => undefined });
    await vi.waitFor(() => expect(app.quits).toBe(1));

    const again = await startMain({ sameFolder: true, windows: 2 });
    expect(again.BrowserWindow.all.map(({ options: { x, y, width } }) => ({ x, y, width }))).toEqual([
      { x: 40, y: 50, width: 1000 },
      // The screen that it stood on is not there any more.
      { x: undefined, y: undefined, width: 1440 },
    ]);
    expect(again.BrowserWindow.all.map(({ maximized }) => maximized)).toEqual([false, true]);
    for (const [place, { review }] of [first, second].entries()) {
      expect(await callFrom(PAGE, 'app.describe', {}, place)).toMatchObject({ value: { opening: review } });
    }
  });

  it('are forgotten when they are closed for good, but not the last one', async () => {
    const { BrowserWindow } = await startMain();
    const { path } = await reviewIn(0);
    const { path: closed } = await reviewIn(newWindow());
    await vi.waitFor(async () => expect(JSON.stringify(await keptPlaces())).toContain(closed));
    BrowserWindow.all[1]?.close();
    await vi.waitFor(async () => expect(await keptPlaces()).toMatchObject([{ review: path }]));
    BrowserWindow.all[0]?.close();
    expect(await keptPlaces()).toMatchObject([{ review: path }]);
  });

  it('give a review back when they are closed, so that another can open it', async () => {
    const { BrowserWindow } = await startMain();
    const second = newWindow();
    const { review } = await reviewIn(second);
    BrowserWindow.all[second]?.close();
    await vi.waitFor(async () =>
      expect(await callFrom(PAGE, 'review.open', { review })).toMatchObject({ ok: true, value: { review } }),
    );
  });

  it('are refused calls that come from no window of the workbench', async () => {
    await startMain();
    expect(await callFrom(PAGE, 'settings.read', {}, 99)).toMatchObject({ ok: false });
  });

  it('show what takes long in the dock or taskbar', async () => {
    const { BrowserWindow } = await startMain();
    const frame = { commands: [], atStart: false };
    const shown = [];
    for (const progress of [0.25, 'unknown', null]) {
      await callFrom(PAGE, 'window.describe', { ...frame, progress });
      shown.push(BrowserWindow.all[0]?.progress);
    }
    expect(shown).toEqual([0.25, 2, -1]);
  });
});

describe('a file that is dropped on a window', () => {
  const receive = (path: unknown, senderFrame: unknown = PAGE) => askOver('workbench:receive', { senderFrame }, path);

  it('is opened where it is when it is a review', async () => {
    await startMain();
    const answer = (await receive('/desk/記事.taiyaku')) as { value: { file: string } };
    expect(answer).toMatchObject({ ok: true });
    expect(await callFrom(PAGE, 'review.openFile', { file: answer.value.file })).toMatchObject({
      problem: { code: 'file-not-found', name: '記事.taiyaku' },
    });
  });

  it.each([['/etc/passwd'], ['secret.taiyaku'], [''], [undefined]])(
    'is not read by its place else: %s',
    async (path) => {
      await startMain();
      expect(await receive(path)).toMatchObject({ ok: false });
    },
  );

  it('is not taken from another frame', async () => {
    await startMain();
    expect(await receive('/desk/記事.taiyaku', { url: PAGE.url, parent: PAGE })).toMatchObject({ ok: false });
  });
});

describe('a page that fails', () => {
  it('is loaded again a few times, and then offered to the reader to load or to close', async () => {
    const { BrowserWindow, module } = await startMain();
    const [window] = BrowserWindow.all;
    module.dialog.showMessageBox.mockResolvedValueOnce({ response: 0 }).mockResolvedValueOnce({ response: 1 });
    const die = () => window?.webContents.emit('render-process-gone', {}, { reason: 'crashed' });
    for (let n = 0; n < 3; n++) die();
    expect([window?.webContents.reloads, module.dialog.showMessageBox.mock.calls.length]).toEqual([3, 0]);
    die();
    await vi.waitFor(() => expect(window?.webContents.reloads).toBe(4));
    die();
    await vi.waitFor(() => expect(BrowserWindow.all).toEqual([]));
  });

  it('gives its review back for the page that follows it', async () => {
    const { BrowserWindow } = await startMain();
    const pair = { source: documentOf('ja', ['本文。']), target: documentOf('en', ['Text.']) };
    const made = (await callFrom(PAGE, 'review.create', pair)) as { value: { review: string } };
    const input = { review: made.value.review };
    BrowserWindow.all[0]?.webContents.emit('render-process-gone', {}, { reason: 'oom' });
    expect(await callFrom(PAGE, 'review.open', input)).toMatchObject({ ok: true });
  });

  it('that hangs is waited for, once asked, or ended and loaded again', async () => {
    const { BrowserWindow, module } = await startMain();
    const [window] = BrowserWindow.all;
    const answers: ((answer: { response: number }) => void)[] = [];
    module.dialog.showMessageBox.mockImplementation(() => new Promise((resolve) => answers.push(resolve)));
    window?.emit('unresponsive');
    window?.emit('unresponsive');
    expect(answers).toHaveLength(1);
    answers[0]?.({ response: 0 });
    await vi.waitFor(() => {
      window?.emit('unresponsive');
      expect(answers).toHaveLength(2);
    });
    expect(window?.webContents.crashes).toBe(0);
    answers[1]?.({ response: 1 });
    await vi.waitFor(() => expect(window?.webContents.reloads).toBe(1));
    expect(window?.webContents.crashes).toBe(1);
  });
});

describe('a fault of the program itself', () => {
  const throwUncaught = () => {
    const added = process.listeners('uncaughtException').filter((listener) => !before[0]?.includes(listener));
    for (const listener of added) listener(new Error('a fault of the test'), 'uncaughtException');
  };

  it('ends it with all that was asked for on the disk, says so, and offers a new start', async () => {
    const { app, module } = await startMain();
    const pair = { source: documentOf('ja', ['本文。']), target: documentOf('en', ['Text.']) };
    const { value } = (await callFrom(PAGE, 'review.create', pair)) as { value: { review: string; name: string } };
    const events = [{ type: 'review.titled', data: { title: '間に合った' } }];
    const appending = callFrom(PAGE, 'review.append', { review: value.review, events });
    throwUncaught();
    await vi.waitFor(() => expect(app.exits).toEqual([1]));
    expect(await appending).toMatchObject({ ok: true });
    const library = process.env.TAIYAKU_LIBRARY ?? '';
    expect(await readFile(join(library, `${value.name}.taiyaku`), 'utf8')).toContain('間に合った');
    expect((await readdir(library)).filter((name) => name.endsWith('.lock'))).toEqual([]);
    const [said] = module.dialog.showMessageBoxSync.mock.calls[0] as unknown as [{ detail: string }];
    expect(said.detail).toContain(join(process.env.TAIYAKU_CONFIG ?? '', 'faults'));
    expect(app.relaunches).toBe(1);
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
