/**
 * The desktop host: the product's window on the workbench. Nothing waits for `ready` at the top level, since Electron
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
import { VERSION } from '../version.ts';
import { createPageHandler, PAGE_PRIVILEGES } from './app-protocol.ts';
import { connectWindows } from './bridge.ts';
import { chooseReview, showAbout, showFault } from './dialogs.ts';
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
  restrictDownloads,
} from './permissions.ts';
import { openWindow } from './window.ts';

let translate: Translate = createTranslator(systemLanguage());
let workbench: HostedWorkbench | undefined;
/** Reviews that macOS asked for before the workbench was there. */
const waiting: string[] = [];

app.enableSandbox();
app.commandLine.appendSwitch(...NO_NETWORK_SWITCH);
// Electron refuses a folder that is not there.
mkdirSync(configFolder(), { recursive: true, mode: 0o700 });
app.setPath('userData', configFolder());
crashReporter.start({ uploadToServer: false });
protocol.registerSchemesAsPrivileged([PAGE_PRIVILEGES]);
confineContents(app);

if (app.requestSingleInstanceLock()) {
  process.on('uncaughtException', reportFault);
  process.on('unhandledRejection', reportFault);
  app.on('open-file', (event, path) => {
    event.preventDefault();
    openArrived(path);
  });
  app.on('second-instance', (_event, argv, folder) => {
    for (const path of reviewsNamed(argv, folder)) openArrived(path);
    frontWindow()?.focus();
  });
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit();
  });
  app.on('activate', () => {
    if (BrowserWindow.getAllWindows().length === 0) openWindow(translate);
  });
  app.on('will-quit', (event) => {
    const open = workbench;
    if (!open) return;
    event.preventDefault();
    workbench = undefined;
    void open.dispose().finally(() => app.quit());
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
  const [named, ...further] = [...waiting, ...reviewsNamed(process.argv.slice(1), process.cwd())];
  workbench = createWorkbench({
    kind: 'desktop',
    libraryFolder: defaultLibrary(),
    settingsFile: join(configFolder(), 'settings.json'),
    corpusFolder: corpusFolder(),
    opening: named,
    paper: createPaper(reportRefusal),
    reportFault,
  });
  connectWindows(workbench);
  const settings = await workbench.dispatch('settings.read', {});
  speak(settings.ok ? settings.value : {});
  workbench.subscribe((name, message) => {
    if (name === 'settings.changed') speak(message);
  });
  openWindow(translate).webContents.once('did-finish-load', () => {
    for (const path of further) openArrived(path);
  });
}

function speak(settings: unknown): void {
  const isJapanese =
    typeof settings === 'object' && settings !== null && 'language' in settings && settings.language === 'ja';
  translate = createTranslator(isJapanese ? 'ja' : 'en');
  const template = menuTemplate(translate, process.platform, {
    choose: (command) => workbench?.publish('menu.chosen', { command }),
    openReview: () => {
      void chooseReview(frontWindow(), translate).then((path) => path !== undefined && openArrived(path));
    },
    about: () => showAbout(translate, VERSION),
  });
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}

/** The page opens what arrives, by the same way as a file that was chosen in it. */
function openArrived(path: string): void {
  if (!workbench) waiting.push(path);
  else {
    app.addRecentDocument(path);
    workbench.publish('file.arrived', workbench.receivePath(path));
  }
}

function frontWindow(): BrowserWindow | undefined {
  return BrowserWindow.getFocusedWindow() ?? BrowserWindow.getAllWindows()[0];
}

function reportRefusal(address: string): void {
  process.stderr.write(`Taiyaku refused a request to ${JSON.stringify(address.slice(0, 300))}\n`);
}

function reportFault(error: unknown): void {
  showFault(translate, writeFaultReport(configFolder(), error) ?? '');
}
