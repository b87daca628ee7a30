/**
 * A stand-in for the `electron` module: it keeps what the host registers (handlers, schemes, windows, contents), so that
 * a test can ask these the questions that Electron would ask.
 */
import { EventEmitter } from 'node:events';
import { vi } from 'vitest';

type Handler = (...values: never[]) => unknown;
type ProtocolHandler = (request: Request) => Promise<Response>;

export class FakeSession extends EventEmitter {
  spellChecker = true;
  readonly protocols = new Map<string, ProtocolHandler>();
  permissionRequest: ((contents: null, name: string, answer: (granted: boolean) => void) => void) | undefined;
  permissionCheck: (() => boolean) | undefined;
  device: (() => boolean) | undefined;
  request: ((details: { url: string }, answer: (verdict: { cancel: boolean }) => void) => void) | undefined;
  readonly protocol = {
    handle: (scheme: string, handler: ProtocolHandler) => void this.protocols.set(scheme, handler),
  };
  readonly webRequest = {
    onBeforeRequest: (handler: FakeSession['request']) => {
      this.request = handler;
    },
  };
  setPermissionRequestHandler(handler: FakeSession['permissionRequest']): void {
    this.permissionRequest = handler;
  }
  setPermissionCheckHandler(handler: FakeSession['permissionCheck']): void {
    this.permissionCheck = handler;
  }
  setDevicePermissionHandler(handler: FakeSession['device']): void {
    this.device = handler;
  }
  setSpellCheckerEnabled(on: boolean): void {
    this.spellChecker = on;
  }
  /** Whether a request to the address would be let through. */
  lets(url: string): boolean {
    let cancelled = true;
    this.request?.({ url }, ({ cancel }) => {
      cancelled = cancel;
    });
    return !cancelled;
  }
}

let contentsMade = 0;

export class FakeContents extends EventEmitter {
  readonly id = ++contentsMade;
  openHandler: ((details: { url: string }) => { action: string }) | undefined;
  webRtcPolicy = '';
  readonly sent: unknown[][] = [];
  reloads = 0;
  crashes = 0;
  /** What the session's own protocol answered for the address. */
  body = '';
  policy: string | null = null;
  /** What the print dialog ends with: printed, or the reason why not. */
  static printAnswer: [boolean, string] = [true, ''];
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
  forcefullyCrashRenderer(): void {
    this.crashes += 1;
    this.emit('render-process-gone', {}, { reason: 'killed' });
  }
  async printToPDF(): Promise<Buffer> {
    return Buffer.from(`%PDF- of ${this.body}`);
  }
  print(_options: unknown, answer: (printed: boolean, reason: string) => void): void {
    answer(...FakeContents.printAnswer);
  }
}

export interface WindowOptions {
  readonly webPreferences: Readonly<Record<string, unknown>>;
  readonly x?: number;
  readonly y?: number;
  readonly width?: number;
  readonly height?: number;
}

export class FakeWindow extends EventEmitter {
  readonly webContents = new FakeContents();
  readonly options: WindowOptions;
  address = '';
  destroyed = false;
  focuses = 0;
  progress = -1;
  maximized = false;
  minimized = false;
  bounds: { x: number; y: number; width: number; height: number };
  constructor(options: WindowOptions) {
    super();
    this.options = options;
    const { x = 10, y = 10, width = 800, height = 600 } = options;
    this.bounds = { x, y, width, height };
  }
  async loadURL(address: string): Promise<void> {
    this.address = address;
    const { session } = this.options.webPreferences;
    if (!(session instanceof FakeSession)) return;
    const answer = await session.protocols.get(new URL(address).protocol.slice(0, -1))?.(new Request(address));
    if (!answer?.ok) throw new Error(`${address} is not there`);
    this.webContents.body = await answer.text();
    this.webContents.policy = answer.headers.get('content-security-policy');
  }
  show(): void {}
  focus(): void {
    this.focuses += 1;
    this.emit('focus');
  }
  restore(): void {
    this.minimized = false;
  }
  isMinimized(): boolean {
    return this.minimized;
  }
  maximize(): void {
    this.maximized = true;
  }
  isMaximized(): boolean {
    return this.maximized;
  }
  isDestroyed(): boolean {
    return this.destroyed;
  }
  getNormalBounds(): FakeWindow['bounds'] {
    return this.bounds;
  }
  setProgressBar(progress: number): void {
    this.progress = progress;
  }
  close(): void {
    this.emit('close');
    this.destroy();
  }
  destroy(): void {
    this.destroyed = true;
    this.emit('closed');
  }
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
    relaunches: 0,
    exits: [] as number[],
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
    relaunch() {
      app.relaunches += 1;
    },
    exit(code: number) {
      app.exits.push(code);
    },
  });

  /** In the order of their making; those that are closed have left. */
  const all: FakeWindow[] = [];
  let focused: FakeWindow | undefined;
  const BrowserWindow: FakeWindowClass = class extends FakeWindow {
    static readonly all = all;
    static getAllWindows = () => [...all];
    static getFocusedWindow = () => focused ?? null;
    constructor(options: WindowOptions) {
      super(options);
      all.push(this);
      focused ??= this;
      this.on('focus', () => {
        focused = this;
      });
      this.on('closed', () => {
        all.splice(all.indexOf(this), 1);
        if (focused === this) focused = all[0];
        if (all.length === 0) app.emit('window-all-closed');
      });
      app.emit('web-contents-created', {}, this.webContents);
    }
  };

  const defaultSession = new FakeSession();
  const partitions = new Map<string, FakeSession>();
  const ipc = new Map<string, Handler>();
  const schemes: { scheme: string; privileges: Record<string, boolean> }[] = [];
  const exposed = new Map<string, Record<string, unknown>>();
  const ipcRenderer = Object.assign(new EventEmitter(), { invoked: [] as unknown[][] });
  const menus: unknown[] = [];
  const crashReports: { uploadToServer: boolean }[] = [];
  const module = {
    app,
    BrowserWindow,
    session: {
      defaultSession,
      fromPartition(name: string) {
        const known = partitions.get(name) ?? new FakeSession();
        partitions.set(name, known);
        return known;
      },
    },
    protocol: {
      registerSchemesAsPrivileged: (list: typeof schemes) => schemes.push(...list),
      handle: defaultSession.protocol.handle,
    },
    ipcMain: { handle: (channel: string, handler: Handler) => ipc.set(channel, handler) },
    ipcRenderer: Object.assign(ipcRenderer, {
      invoke: (...values: unknown[]) => {
        ipcRenderer.invoked.push(values);
        return Promise.resolve({ ok: true, value: {} });
      },
    }),
    contextBridge: {
      exposeInMainWorld: (name: string, bridge: Record<string, unknown>) => exposed.set(name, bridge),
    },
    webUtils: { getPathForFile: ({ name }: { name: string }) => (name === 'made.txt' ? '' : `/home/hanako/${name}`) },
    screen: {
      displays: [{ workArea: { x: 0, y: 0, width: 1920, height: 1080 } }],
      getAllDisplays: () => module.screen.displays,
    },
    Menu: {
      buildFromTemplate: (template: unknown) => template,
      setApplicationMenu: (menu: unknown) => menus.push(menu),
    },
    dialog: {
      showOpenDialog: vi.fn(async () => ({ canceled: true, filePaths: [] as string[] })),
      showMessageBox: vi.fn(async () => ({ response: 0 })),
      showMessageBoxSync: vi.fn(() => 0),
      showErrorBox: vi.fn(),
    },
    crashReporter: { start: (options: { uploadToServer: boolean }) => crashReports.push(options) },
  };
  return {
    module,
    app,
    BrowserWindow,
    ipc,
    defaultSession,
    partitions,
    schemes,
    exposed,
    ipcRenderer,
    menus,
    crashReports,
  };
}

export type MockedElectron = ReturnType<typeof mockElectron>;
