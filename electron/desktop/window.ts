/** One window of the workbench, and how it comes back when its page dies or hangs. */
import { join } from 'node:path';
import { app, BrowserWindow } from 'electron';
import { appRoot } from '../services/places.ts';
import { PAGE_ADDRESS } from './page-address.ts';
import type { Bounds } from './window-places.ts';

/** A page that dies more often than this within a minute would most likely only die again. */
const REVIVALS_PER_MINUTE = 3;

/** Asks the person at the window; both resolve to whether to go on as named. */
export interface WindowTrouble {
  askToWait(window: BrowserWindow): Promise<boolean>;
  askToReload(window: BrowserWindow): Promise<boolean>;
}

export interface WindowFrame {
  /** Undefined for where the system likes it. */
  readonly bounds: Bounds | undefined;
  readonly maximized: boolean;
}

export function openWindow({ bounds, maximized }: WindowFrame, trouble: WindowTrouble): BrowserWindow {
  const window = new BrowserWindow({
    width: 1440,
    height: 900,
    ...bounds,
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
  if (maximized) window.maximize();
  window.once('ready-to-show', () => window.show());
  reviveWhenGone(window, trouble);
  waitWhenHanging(window, trouble);
  void window.loadURL(PAGE_ADDRESS);
  return window;
}

/** All that was saved is in the log, so a fresh page shows the same review again, with the drafts of its open boxes. */
function reviveWhenGone(window: BrowserWindow, trouble: WindowTrouble): void {
  let deaths: readonly number[] = [];
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit') return;
    const now = performance.now();
    deaths = [...deaths.filter((then) => now - then < 60_000), now];
    if (deaths.length <= REVIVALS_PER_MINUTE) {
      window.webContents.reload();
      return;
    }
    void trouble.askToReload(window).then((reload) => {
      if (window.isDestroyed()) return;
      if (reload) window.webContents.reload();
      else window.destroy();
    });
  });
}

/** A page that was ended because it hung comes back like one that died. */
function waitWhenHanging(window: BrowserWindow, trouble: WindowTrouble): void {
  let asking = false;
  window.on('unresponsive', () => {
    if (asking) return;
    asking = true;
    void trouble.askToWait(window).then((wait) => {
      asking = false;
      if (!wait && !window.isDestroyed()) window.webContents.forcefullyCrashRenderer();
    });
  });
}
