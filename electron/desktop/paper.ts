/**
 * Puts finished copies on paper: a hidden window loads the copy from memory, in a session of its own without network,
 * bridge or scripts. Its address has another host than the page's, so that nothing there is taken for the page.
 */
import { randomUUID } from 'node:crypto';
import { BrowserWindow, type Session, session, type WebContents } from 'electron';
import type { Problem } from '../../shared/problem.ts';
import type { Paper } from '../services/export/paper.ts';
import { PAGE_SCHEME } from './page-address.ts';
import { denyNetwork, denyPermissions } from './permissions.ts';

const SHEETS = `${PAGE_SCHEME}://paper/`;

/** The copy's own policy is narrower still; `sandbox` keeps it from having an origin at all. */
const SHEET_HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy':
    "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox",
  'x-content-type-options': 'nosniff',
  'cache-control': 'no-store',
};

/** What Chromium calls a print dialog that was left without printing. */
const CANCELLED = /cancel/i;

/** `refused` hears of every request that wanted to leave: there should be none. Needs the app to be ready. */
export function createPaper(refused: (address: string) => void): Paper {
  const sheets = new Map<string, string>();
  const confined = session.fromPartition('paper');
  confine(confined, sheets, refused);

  const withSheet = async <T>(html: string, use: (contents: WebContents) => Promise<T>): Promise<T> => {
    const address = `${SHEETS}${randomUUID()}`;
    sheets.set(address, html);
    const window = new BrowserWindow({ show: false, webPreferences: sheetPreferences(confined) });
    try {
      await window.loadURL(address);
      return await use(window.webContents);
    } finally {
      sheets.delete(address);
      window.destroy();
    }
  };

  return {
    renderPdf: (html) =>
      withSheet(html, (contents) =>
        contents.printToPDF({
          printBackground: true,
          preferCSSPageSize: true,
          generateTaggedPDF: true,
          generateDocumentOutline: true,
        }),
      ),
    print: (html) => withSheet(html, print),
  };
}

function sheetPreferences(confined: Session) {
  return {
    session: confined,
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webviewTag: false,
    javascript: false,
    spellcheck: false,
    devTools: false,
  };
}

function confine(confined: Session, sheets: ReadonlyMap<string, string>, refused: (address: string) => void): void {
  denyPermissions(confined);
  denyNetwork(confined, { isAllowed: (address) => sheets.has(address) || address.startsWith('data:image/'), refused });
  confined.on('will-download', (event) => event.preventDefault());
  confined.protocol.handle(PAGE_SCHEME, async ({ method, url }) => {
    const html = method === 'GET' ? sheets.get(url) : undefined;
    return html === undefined
      ? new Response(null, { status: 404, headers: SHEET_HEADERS })
      : new Response(html, { headers: SHEET_HEADERS });
  });
}

function print(contents: WebContents): Promise<Problem | undefined> {
  return new Promise((resolve) => {
    contents.print({ printBackground: true }, (printed, reason) => {
      resolve(printed || CANCELLED.test(reason) ? undefined : { code: 'print-failed', reason });
    });
  });
}
