import { expect } from '@playwright/test';
import { ENGLISH, JAPANESE } from '../../support/article-files.ts';
import { expectAccessible } from '../axe.ts';
import { test } from '../fixtures.ts';
import { StartScreen } from '../pages/start-screen.ts';
import { Workspace } from '../pages/workspace.ts';

test('Selected words are looked up in all reviews of the library, with what answers them and what became of it', async ({
  app,
}) => {
  const workspace = new Workspace(app);
  await workspace.isReady();
  await workspace.leave();
  await new StartScreen(app).createFromPasted(JAPANESE, ENGLISH);
  const title = await workspace.title.innerText();
  const row = workspace.rowWith('about 320 million yen');
  const place = await workspace.rows.evaluateAll(
    (rows, wanted) => rows.findIndex((one) => one.textContent?.includes(wanted)),
    'about 320 million yen',
  );
  await workspace.mark(place, 'approved');
  await expect(row).toHaveAttribute('aria-label', /Approved/);
  await workspace.isSaved();

  await workspace.leave();
  await new StartScreen(app).openRecent('Japan, Philippines');
  await workspace.isReady();
  await app.keyboard.press('ControlOrMeta+Shift+f');
  const dialog = app.getByRole('dialog', { name: 'How it was rendered before' });
  await dialog.getByRole('textbox').fill('3億2000万円');
  const places = dialog.getByRole('listitem');
  await expect(places).toHaveCount(1);
  await expect(places.locator('mark')).toHaveText('３億２０００万円');
  await expect(places).toContainText('about 320 million yen');
  await expect(places).toContainText('Approved');
  await expectAccessible(app);
  await dialog.getByRole('textbox').fill('no such words');
  await expect(dialog.getByRole('status')).toHaveText('These words stand in no review of the library.');
  await dialog.getByRole('textbox').fill('320 MILLION');
  await places.getByRole('button', { name: title }).click();
  await expect(workspace.title).toHaveText(title);
});
