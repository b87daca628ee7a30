/**
 * A stand-in for the `electron` module: it keeps what the host registers (handlers, schemes, windows, contents), so that
 * a test can ask these the questions that Electron would ask.
 */
import { EventEmitter } from 'node:events';
import { vi } from 'vitest';

export class FakeContents extends EventEmitter {
  openHandler: ((details: { url: string }) => { action: string }) | undefined;
  webRtcPolicy = '';
  readonly sent: unknown[][] = [];
  reloads = 0;
  setWindowOpenHandler(handler: (details: { url: string }) => { action: string }): void {
    this.openHandler = handler;
  }
  setWebRTCIPHandlingPolicy(policy: string): void {
    this.webRtcPolicy = policy;
  }
  send(...message: unknown[]): void {
    this.sent.push(message);
  }
  reload(): void {
    this.reloads += 1;
  }
}

export interface WindowOptions {
  readonly webPreferences: Readonly<Record<string, unknown>>;
}

export class FakeWindow extends EventEmitter {
  readonly webContents = new FakeContents();
  readonly options: WindowOptions;
  address = '';
  constructor(options: WindowOptions) {
    super();
    this.options = options;
  }
  loadURL(address: string): Promise<void> {
    this.address = address;
    return Promise.resolve();
  }
  show(): void {}
  focus(): void {}
}

interface FakeWindowClass {
  readonly all: FakeWindow[];
  getAllWindows(): FakeWindow[];
  getFocusedWindow(): FakeWindow | null;
  new (options: WindowOptions): FakeWindow;
}

/** One run of the main process: a fresh double, and the module object that `vi.mock` hands out. */
export function mockElectron() {
  const app = Object.assign(new EventEmitter(), {
    isPackaged: false,
    sandboxed: false,
    quits: 0,
    recent: [] as string[],
    addRecentDocument: (path: string) => void app.recent.push(path),
    switches: [] as [string, string][],
    paths: {} as Record<string, string>,
    enableSandbox() {
      app.sandboxed = true;
    },
    commandLine: { appendSwitch: (name: string, value: string) => app.switches.push([name, value]) },
    setPath(name: string, path: string) {
      app.paths[name] = path;
    },
    isFirst: true,
    requestSingleInstanceLock: () => app.isFirst,
    whenReady: () => Promise.resolve(),
    quit() {
      app.quits += 1;
    },
  });

  const all: FakeWindow[] = [];
  const BrowserWindow: FakeWindowClass = class extends FakeWindow {
    static readonly all = all;
    static getAllWindows = () => all;
    static getFocusedWindow = () => all[0] ?? null;
    constructor(options: WindowOptions) {
      super(options);
      all.push(this);
      app.emit('web-contents-created', {}, this.webContents);
    }
  };

  type Handler = (...values: never[]) => unknown;
  const handlers = {
    ipc: new Map<string, Handler>(),
    protocol: new Map<string, (request: Request) => Promise<Response>>(),
    permissionRequest: undefined as
      | undefined
      | ((contents: null, name: string, answer: (granted: boolean) => void) => void),
    permissionCheck: undefined as undefined | (() => boolean),
    device: undefined as undefined | (() => boolean),
    request: undefined as
      | undefined
      | ((details: { url: string }, answer: (verdict: { cancel: boolean }) => void) => void),
  };
  const defaultSession = Object.assign(new EventEmitter(), {
    spellChecker: true,
    setPermissionRequestHandler: (handler: typeof handlers.permissionRequest) => {
      handlers.permissionRequest = handler;
    },
    setPermissionCheckHandler: (handler: typeof handlers.permissionCheck) => {
      handlers.permissionCheck = handler;
    },
    setDevicePermissionHandler: (handler: typeof handlers.device) => {
      handlers.device = handler;
    },
    setSpellCheckerEnabled(on: boolean) {
      defaultSession.spellChecker = on;
    },
    webRequest: {
      onBeforeRequest: (handler: typeof handlers.request) => {
        handlers.request = handler;
      },
    },
  });

  const schemes: { scheme: string; privileges: Record<string, boolean> }[] = [];
  const exposed = new Map<string, Record<string, unknown>>();
  const ipcRenderer = Object.assign(new EventEmitter(), { invoked: [] as unknown[][] });
  const menus: unknown[] = [];
  const crashReports: { uploadToServer: boolean }[] = [];
  const module = {
    app,
    BrowserWindow,
    session: { defaultSession },
    protocol: {
      registerSchemesAsPrivileged: (list: typeof schemes) => schemes.push(...list),
      handle: (scheme: string, handler: (request: Request) => Promise<Response>) =>
        handlers.protocol.set(scheme, handler),
    },
    ipcMain: { handle: (channel: string, handler: Handler) => handlers.ipc.set(channel, handler) },
    ipcRenderer: Object.assign(ipcRenderer, {
      invoke: (...values: unknown[]) => {
        ipcRenderer.invoked.push(values);
        return Promise.resolve({ ok: true, value: {} });
      },
    }),
    contextBridge: {
      exposeInMainWorld: (name: string, bridge: Record<string, unknown>) => exposed.set(name, bridge),
    },
    Menu: {
      buildFromTemplate: (template: unknown) => template,
      setApplicationMenu: (menu: unknown) => menus.push(menu),
    },
    dialog: {
      showOpenDialog: vi.fn(async () => ({ canceled: true, filePaths: [] as string[] })),
      showMessageBox: vi.fn(async () => ({ response: 0 })),
      showErrorBox: vi.fn(),
    },
    crashReporter: { start: (options: { uploadToServer: boolean }) => crashReports.push(options) },
  };
  return { module, app, BrowserWindow, handlers, defaultSession, schemes, exposed, ipcRenderer, menus, crashReports };
}

export type MockedElectron = ReturnType<typeof mockElectron>;
