/** Takes the pictures of README.md and of each view: `npm run screenshots`. They are no tests, so they have a configuration of their own. */
import { defineConfig } from '@playwright/test';
import stories from '../../playwright.config.ts';
import type { Options } from '../e2e/fixtures.ts';

export default defineConfig<Options>({
  ...stories,
  testDir: '.',
  outputDir: '../../test-results',
  testMatch: '*.screens.ts',
  reporter: [['list']],
  projects: [{ name: 'loopback', use: { hostKind: 'loopback' } }],
  use: { ...stories.use, viewport: { width: 1360, height: 860 }, deviceScaleFactor: 1.5, trace: 'off' },
});
