import { expect } from '@playwright/test';
import { expectAccessible } from '../axe.ts';
import { test } from '../fixtures.ts';
import { Workspace } from '../pages/workspace.ts';

/** The page of the translation as text, with some words changed. */
async function revisedPage(workspace: Workspace, words: string, replacement: string): Promise<string> {
  const texts = await workspace.text.locator('[data-side="target"][data-paragraph]').allInnerTexts();
  return `${texts.join('\n\n').replace(words, replacement)}\n`;
}

test('Comments follow their words into the next version, and the changes are shown', async ({ app }) => {
  const workspace = new Workspace(app);
  await workspace.isReady();
  const { suggestions } = workspace;
  const paragraph = workspace.rows.nth(4).locator('[data-side="target"][data-paragraph]');
  const text = await paragraph.innerText();
  const words = text.split(' ').slice(0, 2).join(' ');
  await workspace.selectWords('target', words);
  await workspace.commentOnSelection('Who is this?');
  const page = await revisedPage(workspace, text, `${text} It was added later.`);

  await workspace.rows.nth(4).focus();
  await app.keyboard.press('v');
  await suggestions.takeInVersion({ name: 'version-2.txt', text: page });
  await expect(app.getByText(/Version 2 was taken in/)).toBeVisible();
  await expect(workspace.rowWith('It was added later.').locator('ins').last()).toContainText('added later.');
  await workspace.comments.thread('Who is this?').open();
  await expect(workspace.text.getByRole('button', { name: /^Comment by/ })).toHaveText(words);
  await expectAccessible(app);
});
