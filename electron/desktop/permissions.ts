/** Denies the page everything it does not need: permissions, the network, other addresses, windows, downloads. */
import type { App, Session, WebContents } from 'electron';
import { isPageAddress, PAGE_SCHEME } from './page-address.ts';

/** Set before the app is ready: no name of the network resolves, whatever asks for it. */
export const NO_NETWORK_SWITCH: readonly [string, string] = ['host-resolver-rules', 'MAP * ~NOTFOUND'];

const LOCAL_PROTOCOLS: ReadonlySet<string> = new Set(['blob:', 'data:', 'devtools:']);

export function denyPermissions(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, callback) => callback(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.setSpellCheckerEnabled(false);
}

/** `refused` hears of every request that wanted to leave: there should be none. */
export interface NetworkRule {
  isAllowed(address: string): boolean;
  refused(address: string): void;
}

export function denyNetwork(session: Session, { isAllowed, refused }: NetworkRule): void {
  session.webRequest.onBeforeRequest(({ url }, callback) => {
    const cancel = !isAllowed(url);
    if (cancel) refused(url);
    callback({ cancel });
  });
}

/** The page, what it made itself, and the developer tools. */
export function isLocal(address: string): boolean {
  if (isPageAddress(address)) return true;
  const protocol = URL.canParse(address) ? new URL(address).protocol : '';
  return protocol !== `${PAGE_SCHEME}:` && LOCAL_PROTOCOLS.has(protocol);
}

/** The page may save what it made itself (an export), where the user says; nothing else is downloaded. */
export function restrictDownloads(session: Session): void {
  session.on('will-download', (event, item) => {
    if (!item.getURL().startsWith(`blob:${PAGE_SCHEME}://`)) event.preventDefault();
    else item.setSaveDialogOptions({ defaultPath: item.getFilename() });
  });
}

/** Every page that is ever made stays where it is and opens nothing. */
export function confineContents(app: App): void {
  app.on('web-contents-created', (_event, contents) => confine(contents));
}

/** What the page's own policy refused never becomes a request; Chromium says so on the console of the page. */
export function reportViolations(app: App, report: (message: string) => void): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.on('console-message', ({ level, message }) => {
      if (level === 'error' && /Content Security Policy|Refused to (?:connect|load)/.test(message)) report(message);
    });
  });
}

function confine(contents: WebContents): void {
  contents.on('will-navigate', (event) => event.preventDefault());
  contents.on('will-frame-navigate', (event) => event.preventDefault());
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
}
