import { expect } from '@playwright/test';
import { ENGLISH, JAPANESE } from '../../support/article-files.ts';
import { expectAccessible } from '../axe.ts';
import { test } from '../fixtures.ts';
import { StartScreen } from '../pages/start-screen.ts';
import { Workspace } from '../pages/workspace.ts';

test('Words selected on both sides become a term of the desk, which is shown with its paragraph', async ({ app }) => {
  const sample = new Workspace(app);
  await sample.isReady();
  await sample.leave();
  const workspace = await new StartScreen(app).createFromPasted(JAPANESE, ENGLISH);

  await workspace.selectWords('source', '防災倉庫');
  await workspace.selectWords('target', 'Disaster storehouse');
  await app.keyboard.press('ControlOrMeta+Shift+G');
  const dialog = app.getByRole('dialog', { name: 'Add the selected words to the glossary' });
  await expect(dialog.getByLabel('Japanese', { exact: true })).toHaveValue('防災倉庫');
  await expect(dialog.getByLabel('English', { exact: true })).toHaveValue('Disaster storehouse');
  await dialog.getByLabel('Reading in kana').fill('ぼうさいそうこ');
  await expectAccessible(app);
  await dialog.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(dialog).toBeHidden();

  await workspace.rowWith('防災倉庫が９月に完成すると').click();
  await app.keyboard.press('F4');
  const terms = app.getByRole('list', { name: 'Terms' });
  await expect(terms.getByRole('listitem').filter({ hasText: 'ぼうさいそうこ' }).first()).toBeVisible();
  await expectAccessible(app);
});
