import { expect } from '@playwright/test';
import { expectAccessible } from '../axe.ts';
import { settingsOnDisk } from '../disk.ts';
import { test } from '../fixtures.ts';
import { SettingsDialog } from '../pages/settings-dialog.ts';
import { Workspace } from '../pages/workspace.ts';

test('The interface changes to Japanese at once and remembers it', async ({ app, places, restartAfterPowerCut }) => {
  const workspace = new Workspace(app);
  await workspace.isReady();
  const settings = await workspace.openSettings();
  await settings.chooseLanguage('日本語');
  const japanese = new SettingsDialog(app, 'ja');
  await expect(japanese.dialog).toBeVisible();
  await expect(app.locator('html')).toHaveAttribute('lang', 'ja');
  await expectAccessible(app);
  await japanese.close();
  await new Workspace(app, 'ja').isReady();

  await expect.poll(() => settingsOnDisk(places)).toContain('"language": "ja"');

  const window = await restartAfterPowerCut();
  await new Workspace(window, 'ja').isReady();
  await expect(window.locator('html')).toHaveAttribute('lang', 'ja');
});

test('The dark appearance is remembered', async ({ app, places, restartAfterPowerCut }) => {
  const workspace = new Workspace(app);
  await workspace.isReady();
  const settings = await workspace.openSettings();
  await settings.chooseTheme('dark');
  const dark = await app.evaluate(() => getComputedStyle(document.body).backgroundColor);
  await expect.poll(() => settingsOnDisk(places)).toContain('"theme": "dark"');
  const window = await restartAfterPowerCut();
  await new Workspace(window).isReady();
  await expect(window.locator('body')).toHaveCSS('background-color', dark);
});
