/**
 * The desktop host: the product's windows on the workbench. Nothing waits for `ready` at the top level, since Electron
 * becomes ready only after this module has run.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { app, BrowserWindow, crashReporter, Menu, protocol, session } from 'electron';
import { createTranslator, type Translate } from '../../shared/locales/translator.ts';
import { writeFaultReport } from '../services/fault-report.ts';
import { configFolder, corpusFolder, defaultLibrary, rendererFolder } from '../services/places.ts';
import { systemLanguage } from '../services/settings/settings.ts';
import { createWorkbench, type HostedWorkbench } from '../services/workbench.ts';
import { createPageHandler, PAGE_PRIVILEGES } from './app-protocol.ts';
import { connectWindows } from './bridge.ts';
import { askToReload, askToStartAgain, askToWait, chooseReview, showFault } from './dialogs.ts';
import { reviewsNamed } from './file-arguments.ts';
import { menuTemplate } from './menu.ts';
import { PAGE_SCHEME } from './page-address.ts';
import { createPaper } from './paper.ts';
import {
  confineContents,
  denyNetwork,
  denyPermissions,
  isLocal,
  NO_NETWORK_SWITCH,
  reportViolations,
  restrictDownloads,
} from './permissions.ts';
import { createWindowPlaces } from './window-places.ts';
import { createWindows, type Windows } from './windows.ts';

/** So long the reviews may take to reach the disk when the program must end at once. */
const LAST_WRITES_MS = 5_000;

let translate: Translate = createTranslator(systemLanguage());
let host: { readonly workbench: HostedWorkbench; readonly windows: Windows } | undefined;
/** Reviews that macOS asked for before the windows were there. */
const waiting: string[] = [];

app.enableSandbox();
app.commandLine.appendSwitch(...NO_NETWORK_SWITCH);
// Electron refuses a folder that is not there.
mkdirSync(configFolder(), { recursive: true, mode: 0o700 });
app.setPath('userData', configFolder());
crashReporter.start({ uploadToServer: false });
protocol.registerSchemesAsPrivileged([PAGE_PRIVILEGES]);
confineContents(app);
reportViolations(app, reportRefusal);

if (app.requestSingleInstanceLock()) {
  process.on('uncaughtException', (error) => void endAfterFault(error));
  process.on('unhandledRejection', reportFault);
  app.on('open-file', (event, path) => {
    event.preventDefault();
    showReview(path);
  });
  app.on('second-instance', (_event, argv, folder) => {
    const named = reviewsNamed(argv, folder);
    for (const path of named) showReview(path);
    const front = host?.windows.front();
    if (named.length === 0 && front) host?.windows.bringToFront(front.page);
  });
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit();
  });
  app.on('activate', () => {
    if (BrowserWindow.getAllWindows().length === 0) void host?.windows.restore([]);
  });
  app.on('before-quit', () => void host?.windows.keepForNextStart());
  app.on('will-quit', (event) => {
    if (!host) return;
    event.preventDefault();
    void giveBack().finally(() => app.quit());
  });
  app.whenReady().then(start).catch(reportFault);
} else {
  app.quit();
}

async function start(): Promise<void> {
  protocol.handle(PAGE_SCHEME, createPageHandler(rendererFolder()));
  denyPermissions(session.defaultSession);
  denyNetwork(session.defaultSession, { isAllowed: isLocal, refused: reportRefusal });
  restrictDownloads(session.defaultSession);
  const workbench = createWorkbench({
    kind: 'desktop',
    libraryFolder: defaultLibrary(),
    settingsFile: join(configFolder(), 'settings.json'),
    corpusFolder: corpusFolder(),
    opening: (page) => windows.openingOf(page),
    frames: {
      describe: (page, frame) => windows.describe(page, frame),
      bringToFront: (page) => windows.bringToFront(page),
    },
    paper: createPaper(reportRefusal),
    reportFault,
  });
  const windows = createWindows(workbench, {
    places: createWindowPlaces(join(configFolder(), 'windows.json')),
    trouble: {
      askToWait: (window) => askToWait(window, translate),
      askToReload: (window) => askToReload(window, translate),
    },
    frontChanged: showMenu,
  });
  host = { workbench, windows };
  connectWindows(workbench, windows);
  workbench.subscribe((name, message) => {
    if (name === 'settings.changed') speak(message);
  });
  const settings = await workbench.dispatch('settings.read', {});
  speak(settings.ok ? settings.value : {});
  await windows.restore([...waiting.splice(0), ...reviewsNamed(process.argv.slice(1), process.cwd())]);
}

function speak(settings: unknown): void {
  const isJapanese =
    typeof settings === 'object' && settings !== null && 'language' in settings && settings.language === 'ja';
  translate = createTranslator(isJapanese ? 'ja' : 'en');
  showMenu();
}

function showMenu(): void {
  const template = menuTemplate({
    translate,
    platform: process.platform,
    commands: host?.windows.front()?.frame?.commands ?? [],
    actions: {
      choose,
      openReview: () => {
        const window = host?.windows.front()?.window;
        void chooseReview(window, translate).then((path) => path !== undefined && showReview(path));
      },
      newWindow: () => host?.windows.openNew(),
    },
  });
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}

/** A menu without windows (macOS) opens one first; what was chosen can be chosen again there. */
function choose(command: string): void {
  const front = host?.windows.front();
  if (front) host?.workbench.publish('menu.chosen', { command }, front.page);
  else host?.windows.openNew();
}

function showReview(path: string): void {
  if (!host) waiting.push(path);
  else {
    app.addRecentDocument(path);
    host.windows.show(path);
  }
}

/** The windows' places and all that is being saved reach the disk, and the locks are given back. */
async function giveBack(): Promise<void> {
  const open = host;
  host = undefined;
  await open?.windows.keepForNextStart();
  await open?.workbench.dispose();
}

/** `what`: the address, or what the page's policy says of it. */
function reportRefusal(what: string): void {
  process.stderr.write(`Taiyaku refused a request: ${JSON.stringify(what.slice(0, 300))}\n`);
}

function reportFault(error: unknown): void {
  showFault(translate, writeFaultReport(configFolder(), error) ?? '');
}

/** After what nobody caught the program cannot be trusted with more: it saves what was asked for and offers a new start. */
async function endAfterFault(error: unknown): Promise<void> {
  const report = writeFaultReport(configFolder(), error) ?? '';
  const patience = new Promise((resolve) => setTimeout(resolve, LAST_WRITES_MS));
  await Promise.race([giveBack(), patience]).catch(() => undefined);
  if (askToStartAgain(translate, report)) app.relaunch();
  app.exit(1);
}
