/** What every story starts from: the built product on a fresh library, watched for complaints. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, type Page } from '@playwright/test';
import { findRuntime } from '../../electron/find-runtime.ts';
import { createFaults, type Faults } from './faults.ts';
import { createDesktopHost, createLoopbackHost, type Host, type Places, ROOT } from './host.ts';

export interface Options {
  /** Which host a project runs: set in playwright.config.ts. */
  readonly hostKind: 'loopback' | 'desktop';
}

interface Fixtures {
  readonly places: Places;
  readonly faults: Faults;
  readonly host: Host;
  /** The window of the started product. */
  readonly app: Page;
  /** Ends the product like a power cut and starts it again; the new window. */
  readonly restartAfterPowerCut: () => Promise<Page>;
  readonly withRuntime: undefined;
}

export const test = base.extend<Fixtures & Options>({
  hostKind: ['loopback', { option: true }],
  withRuntime: [
    async ({ hostKind }, use, testInfo) => {
      testInfo.skip(hostKind === 'desktop' && findRuntime(ROOT) === undefined, 'no Electron runtime');
      await use(undefined);
    },
    { auto: true },
  ],
  places: async ({ withRuntime: _ }, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'taiyaku-story-'));
    await use({ library: join(folder, 'library'), config: join(folder, 'config') });
    await rm(folder, { recursive: true, force: true });
  },
  faults: async ({ withRuntime: _ }, use) => {
    const faults = createFaults();
    await use(faults);
    faults.check();
  },
  host: async ({ places, hostKind, context }, use) => {
    const host =
      hostKind === 'desktop' ? createDesktopHost(places, findRuntime(ROOT) ?? '') : createLoopbackHost(places, context);
    await use(host);
    await host.stop();
  },
  app: async ({ host, faults }, use) => {
    const page = await host.start(faults.watch);
    await use(page);
    faults.expectLostHost();
  },
  restartAfterPowerCut: async ({ host, faults }, use) => {
    await use(async () => {
      faults.expectLostHost();
      await host.kill();
      return host.start(faults.watch);
    });
  },
});
