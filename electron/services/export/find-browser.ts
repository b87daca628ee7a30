/** Looks for a browser that can print a page to PDF: Chromium or one of its relatives, where each system keeps them. */
import { access, constants } from 'node:fs/promises';
import { delimiter, join } from 'node:path';

type Environment = Readonly<Record<string, string | undefined>>;

const ON_PATH = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'brave-browser',
];
const ON_MACOS = ['Google Chrome', 'Chromium', 'Microsoft Edge', 'Brave Browser'];
const ON_WINDOWS = ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'];

/** The path of the program; what TAIYAKU_BROWSER names comes first. */
export async function findBrowser(
  environment: Environment = process.env,
  platform: NodeJS.Platform = process.platform,
): Promise<string | undefined> {
  for (const path of candidates(environment, platform)) if (await isProgram(path)) return path;
  return undefined;
}

function candidates(environment: Environment, platform: NodeJS.Platform): readonly string[] {
  const named = environment.TAIYAKU_BROWSER ? [environment.TAIYAKU_BROWSER] : [];
  if (platform === 'darwin') {
    return [...named, ...ON_MACOS.map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`)];
  }
  if (platform === 'win32') {
    const roots = [environment.PROGRAMFILES, environment['PROGRAMFILES(X86)'], environment.LOCALAPPDATA];
    return [...named, ...roots.flatMap((root) => (root ? ON_WINDOWS.map((name) => join(root, name)) : []))];
  }
  const folders = (environment.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return [...named, ...ON_PATH.flatMap((name) => folders.map((folder) => join(folder, name)))];
}

async function isProgram(path: string): Promise<boolean> {
  return access(path, constants.X_OK).then(
    () => true,
    () => false,
  );
}
