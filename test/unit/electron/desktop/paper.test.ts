import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Paper } from '../../../../electron/services/export/paper.ts';
import {
  FakeContents,
  type FakeSession,
  type FakeWindow,
  type MockedElectron,
  mockElectron,
} from '../../../support/mocked-electron.ts';

const COPY = '<!doctype html><title>写し</title><p>約89億円</p>';

let electron: MockedElectron;
let paper: Paper;
const refused: string[] = [];
/** Windows that were made, the closed ones too. */
let sheets: FakeWindow[];

beforeEach(async () => {
  vi.resetModules();
  electron = mockElectron();
  sheets = [];
  electron.app.on('web-contents-created', () => sheets.push(electron.BrowserWindow.all.at(-1) as FakeWindow));
  vi.doMock('electron', () => electron.module);
  const { createPaper } = await import('../../../../electron/desktop/paper.ts');
  paper = createPaper((address) => refused.push(address));
});

describe('a copy that is put on paper', () => {
  const session = () => electron.partitions.get('paper') as FakeSession;

  it('becomes a PDF of what the copy says, and leaves nothing behind', async () => {
    const bytes = await paper.renderPdf(COPY);
    expect(Buffer.from(bytes).toString()).toBe(`%PDF- of ${COPY}`);
    expect(electron.BrowserWindow.all).toEqual([]);
    const address = sheets[0]?.address ?? '';
    const again = await session().protocols.get('app')?.(new Request(address));
    expect(again?.status).toBe(404);
  });

  it('is loaded without scripts, bridge or Node, under a policy that lets nothing in', async () => {
    await paper.renderPdf(COPY);
    const [sheet] = sheets;
    expect(sheet?.options.webPreferences).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      javascript: false,
    });
    expect(sheet?.options.webPreferences).not.toHaveProperty('preload');
    expect(sheet?.webContents.policy).toContain("default-src 'none'");
    expect(sheet?.webContents.policy).toContain('sandbox');
  });

  it('reaches neither the network nor the page, and what it asks for is reported', async () => {
    await paper.renderPdf(COPY);
    const asked = ['https://example.com/', 'file:///etc/passwd', 'app://taiyaku/index.html', 'app://paper/another'];
    expect(asked.filter((address) => session().lets(address))).toEqual([]);
    expect(refused).toEqual(expect.arrayContaining(asked));
    expect(session().lets('data:image/png;base64,AA==')).toBe(true);
    expect(session().permissionCheck?.()).toBe(false);
  });

  it('has its window closed also when it could not be shown', async () => {
    session().protocols.clear();
    await expect(paper.renderPdf(COPY)).rejects.toThrow();
    expect(electron.BrowserWindow.all).toEqual([]);
  });

  it.each([
    [true, '', undefined],
    [false, 'Print job canceled', undefined],
    [false, 'Invalid printer settings', { code: 'print-failed', reason: 'Invalid printer settings' }],
  ] as const)('printed: %s %s', async (printed, reason, problem) => {
    FakeContents.printAnswer = [printed, reason];
    expect(await paper.print(COPY)).toEqual(problem);
  });
});
