import { expect } from '@playwright/test';
import { expectAccessible } from '../axe.ts';
import { settingsOnDisk } from '../disk.ts';
import { test } from '../fixtures.ts';
import { KeyMap } from '../pages/key-map.ts';
import { Workspace } from '../pages/workspace.ts';

test('A key is looked up by words of either language and changed; the new one works, the old one does not', async ({
  app,
  places,
}) => {
  const workspace = new Workspace(app);
  await workspace.isReady();
  await workspace.findings.areComplete();
  await workspace.openKeys();
  const keys = new KeyMap(app);
  await keys.search('次の指摘');
  await expect(keys.entries).toHaveCount(1);
  await keys.change('nextFinding');
  await app.keyboard.press('F7');
  await expect(keys.entry('nextFinding')).toContainText('F7');
  await expectAccessible(app);
  await keys.close();
  await expect.poll(() => settingsOnDisk(places)).toContain('"F7"');

  await workspace.rows.first().focus();
  await app.keyboard.press('F8');
  await app.keyboard.press('F7');
  await expect(workspace.findings.chosen).toHaveCount(1);
  await expect(workspace.findings.cards.first().getByRole('button', { expanded: true })).toBeVisible();
});

test('A key that another command has is refused with that command’s name, and the usual key comes back', async ({
  app,
}) => {
  const workspace = new Workspace(app);
  await workspace.isReady();
  await workspace.openKeys();
  const keys = new KeyMap(app);
  await keys.search('Keys and help');
  await keys.change('help');
  await app.keyboard.press('Control+k');
  await expect(keys.refusal).toContainText('Command palette');
  await app.keyboard.press('g');
  await expect(keys.refusal).toContainText('Ctrl, Cmd or Alt');
  await app.keyboard.press('F7');
  await expect(keys.refusal).toHaveCount(0);
  await expect(keys.entry('help')).toContainText('F7');
  await keys.reset('help');
  await expect(keys.entry('help')).toContainText('F1');
  await app.keyboard.press('Escape');
  await expect(keys.dialog).toHaveCount(0);
});
