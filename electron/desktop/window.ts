/** The window of the workbench, and how it comes back when its page dies or hangs. */
import { join } from 'node:path';
import { app, BrowserWindow } from 'electron';
import type { Translate } from '../../shared/locales/translator.ts';
import { appRoot } from '../services/places.ts';
import { askToWait } from './dialogs.ts';
import { PAGE_ADDRESS } from './page-address.ts';

/** A page that dies more often than this within a minute would only die again. */
const REVIVALS_PER_MINUTE = 3;

export function openWindow(translate: Translate): BrowserWindow {
  const window = new BrowserWindow({
    width: 1440,
    height: 900,
    minWidth: 800,
    minHeight: 500,
    show: false,
    title: 'Taiyaku',
    webPreferences: {
      preload: join(appRoot(), 'dist', 'preload', 'preload.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
      devTools: !app.isPackaged,
    },
  });
  window.once('ready-to-show', () => window.show());
  reviveWhenGone(window);
  window.on('unresponsive', () => {
    void askToWait(window, translate).then((wait) => {
      if (!wait) window.webContents.forcefullyCrashRenderer();
    });
  });
  void window.loadURL(PAGE_ADDRESS);
  return window;
}

/** All that was saved is in the log, so a fresh page shows the same review again. */
function reviveWhenGone(window: BrowserWindow): void {
  let deaths: readonly number[] = [];
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit') return;
    const now = performance.now();
    deaths = [...deaths.filter((then) => now - then < 60_000), now];
    if (deaths.length <= REVIVALS_PER_MINUTE) window.webContents.reload();
  });
}
