import { defineConfig } from '@playwright/test';
import type { Options } from './test/e2e/fixtures.ts';
import { findBrowser } from './test/support/browser.mjs';

const reports = process.env.TAIYAKU_TEST_REPORTS;
const isRoot = process.getuid?.() === 0;

const browser = findBrowser();

export default defineConfig<Options>({
  testDir: 'test/e2e/stories',
  forbidOnly: Boolean(process.env.CI),
  timeout: 90_000,
  // A busy machine may take its time; a story waits for what it sees, so a quick one loses nothing.
  expect: { timeout: 20_000 },
  workers: 2,
  // On a shared machine a story may be starved once; run again, it is listed as flaky. One that fails twice has failed.
  retries: process.env.CI ? 1 : 0,
  fullyParallel: true,
  outputDir: 'test-results',
  reporter: reports ? [['list'], ['json', { outputFile: `${reports}/e2e.json` }]] : [['list']],
  use: {
    trace: 'retain-on-failure',
    viewport: { width: 1280, height: 800 },
    locale: 'en-US',
    timezoneId: 'Asia/Tokyo',
    launchOptions: {
      ...(browser && { executablePath: browser }),
      chromiumSandbox: !isRoot,
      args: [
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
        '--disable-quic',
      ],
    },
  },
  // The same stories on both hosts; without the Electron runtime those of the desktop are listed as skipped.
  projects: [
    { name: 'loopback', use: { hostKind: 'loopback' } },
    { name: 'desktop', use: { hostKind: 'desktop' } },
  ],
});
