/** What the source must not contain at all: the lines of the security checklist that a reader can check, held by a test. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { appRoot } from '../../electron/services/places.ts';

const ROOT = appRoot();

/** Where in a room a pattern stands, as `file: what it found`. */
function placesOf(room: string, pattern: RegExp): readonly string[] {
  return readdirSync(join(ROOT, room), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .flatMap((name) => {
      const found = readFileSync(join(ROOT, room, name), 'utf8').match(pattern);
      return found ? [`${room}/${name}: ${found[0]}`] : [];
    });
}

describe('the source', () => {
  it.each([
    [
      'puts no text into the page as markup',
      'renderer',
      /dangerouslySetInnerHTML|\.(?:inner|outer)HTML|insertAdjacentHTML|document\.write/,
    ],
    ['runs no text as a program', 'renderer', /\beval\(|new Function\(|setTimeout\(\s*['"`]/],
    [
      'runs no text as a program in the hosts',
      'electron',
      /\beval\(|new Function\(|runIn(?:This|New)?Context|\bexec(?:Sync)?\(\s*[`'"]/,
    ],
    ['opens no address and no file in another program', 'electron/desktop', /\bshell\b|openExternal|openPath/],
    [
      'weakens no window',
      'electron',
      /webSecurity|allowRunningInsecureContent|experimentalFeatures|enableBlinkFeatures|nodeIntegration(?:InWorker|InSubFrames)|disableHtmlFullscreenWindowResize/,
    ],
    ['gives its scheme no way around the policy', 'electron', /bypassCSP|corsEnabled|allowServiceWorkers/],
    ['hands the page no part of Electron', 'electron/desktop', /exposeInMainWorld\([^)]*ipcRenderer\s*[,)]/],
    ['asks for no update and sends no report', 'electron', /autoUpdater|electron-updater|uploadToServer: true/],
    ['calls no server', 'electron', /\bfetch\(|node:https|node:http2|\bnet\.(?:request|connect)|node:dns|node:dgram/],
    [
      'keeps nothing of the work in the browser’s lasting storage',
      'renderer',
      /indexedDB|caches\.open|document\.cookie/,
    ],
  ] as const)('%s', (_what, room, pattern) => {
    expect(placesOf(room, pattern)).toEqual([]);
  });

  it('trusts two makers of markup and addresses: the frame of a preview, and its own workers', () => {
    expect([...placesOf('renderer', /createPolicy\(/)].sort()).toEqual([
      'renderer/ui/framed-page.tsx: createPolicy(',
      'renderer/workers/trusted-worker.ts: createPolicy(',
    ]);
  });

  it('listens on this machine alone', () => {
    expect(placesOf('electron', /\.listen\([^,]*, '127\.0\.0\.1'/)).toEqual([
      "electron/loopback/server.ts: .listen(options.port, '127.0.0.1'",
      "electron/services/export/offer-page.ts: .listen(0, '127.0.0.1'",
    ]);
    expect(placesOf('electron', /\.listen\((?![^,]*, '127\.0\.0\.1')/)).toEqual([]);
    expect(placesOf('electron', /0\.0\.0\.0|'::'/)).toEqual([]);
  });

  it('pins the runtime exactly, so that the lock shows how old it is', () => {
    const { devDependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
    expect(devDependencies.electron).toMatch(/^\d+\.\d+\.\d+$/);
  });
});
