import { expect } from '@playwright/test';
import { expectAccessible } from '../axe.ts';
import { test } from '../fixtures.ts';
import { wordsIn } from '../pages/words.ts';
import { Workspace } from '../pages/workspace.ts';

test('A slip in an English comment is underlined and mended by key; a Japanese one is left alone', async ({ app }) => {
  const workspace = new Workspace(app);
  await workspace.isReady();
  const box = await workspace.comments.beginOnArticle();
  await box.pressSequentially('Please chekc this figure');
  await expect(app.locator('.misspelt')).toHaveText('chekc');
  await expectAccessible(app);
  await box.press('F7');
  await expect(app.getByRole('group', { name: wordsIn('en')('comments.misspelt', { word: 'chekc' }) })).toBeVisible();
  await app.keyboard.press('Enter');
  await expect(box).toHaveValue('Please check this figure');
  await expect(box).toBeFocused();
  await expect(app.locator('.misspelt')).toHaveCount(0);

  await box.fill('chekc は誤りです。');
  await expect(box).not.toHaveAttribute('lang', 'en');
  await expect(app.locator('.misspelt')).toHaveCount(0);
});
