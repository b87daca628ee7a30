import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type MockedElectron, mockElectron } from '../../../support/mocked-electron.ts';

let electron: MockedElectron;

interface Bridge {
  call(name: string, input: unknown): Promise<unknown>;
  subscribe(name: string, listener: (...heard: unknown[]) => void): () => void;
  receive(file: unknown): Promise<unknown>;
}

async function bridge(): Promise<Bridge> {
  await import('../../../../electron/desktop/preload.ts');
  return electron.exposed.get('workbench') as unknown as Bridge;
}

beforeEach(() => {
  vi.resetModules();
  electron = mockElectron();
  vi.doMock('electron', () => electron.module);
});

describe('the bridge to the page', () => {
  it('is one object with three functions', async () => {
    await bridge();
    expect([...electron.exposed.keys()]).toEqual(['workbench']);
    expect(Object.keys(electron.exposed.get('workbench') ?? {})).toEqual(['call', 'subscribe', 'receive']);
  });

  it('sends calls over the one channel', async () => {
    await (await bridge()).call('settings.read', {});
    expect(electron.ipcRenderer.invoked).toEqual([['workbench:call', 'settings.read', {}]]);
  });

  it('gives a listener the message alone, and only of its name', async () => {
    const heard = vi.fn();
    (await bridge()).subscribe('settings.changed', heard);
    electron.ipcRenderer.emit('workbench:message', { sender: 'the event' }, 'review.changed', 1);
    electron.ipcRenderer.emit('workbench:message', { sender: 'the event' }, 'settings.changed', { theme: 'dark' });
    expect(heard.mock.calls).toEqual([[{ theme: 'dark' }]]);
  });

  it('hands over where a dropped file lies without telling the page', async () => {
    await (await bridge()).receive({ name: '記事.taiyaku' });
    expect(electron.ipcRenderer.invoked).toEqual([['workbench:receive', '/home/hanako/記事.taiyaku']]);
  });

  it('ends a subscription, and only that one', async () => {
    const [first, second] = [vi.fn(), vi.fn()];
    const { subscribe } = await bridge();
    const end = subscribe('settings.changed', first);
    subscribe('settings.changed', second);
    end();
    electron.ipcRenderer.emit('workbench:message', {}, 'settings.changed', {});
    expect([first.mock.calls.length, second.mock.calls.length]).toEqual([0, 1]);
  });
});
