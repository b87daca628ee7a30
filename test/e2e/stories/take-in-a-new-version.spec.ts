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
  await expect(workspace.comments.threads).toHaveCount(1);
  const page = await revisedPage(workspace, text, `${text} It was added later.`);

  await workspace.isSaved();
  await workspace.rows.nth(4).focus();
  await expect(workspace.rows.nth(4)).toBeFocused();
  await app.keyboard.press('v');
  await expect(suggestions.changesBar).toBeVisible();
  await suggestions.takeInVersion({ name: 'version-2.txt', text: page });
  await expect(app.getByText(/Version 2 was taken in/)).toBeVisible();
  await expect(workspace.rowWith('It was added later.').locator('ins').last()).toContainText('added later.');
  await workspace.comments.thread('Who is this?').open();
  await expect(workspace.text.getByRole('button', { name: /^Comment by/ })).toHaveText(words);
  await expectAccessible(app);
});

test('What the new version changes is to be looked at again', async ({ app }) => {
  const workspace = new Workspace(app);
  await workspace.isReady();
  const target = '[data-side="target"][data-paragraph]';
  const text = await workspace.rows.nth(4).locator(target).innerText();
  const other = await workspace.rows.nth(6).locator(target).innerText();
  await workspace.mark(4, 'approved');
  await workspace.mark(6, 'approved');
  const page = await revisedPage(workspace, text, `${text} It was added later.`);
  await workspace.isSaved();
  await workspace.rows.nth(0).focus();
  await app.keyboard.press('v');
  await expect(workspace.suggestions.changesBar).toBeVisible();
  await workspace.suggestions.takeInVersion({ name: 'version-2.txt', text: page });
  await expect(workspace.rowWith(text)).toHaveAttribute('aria-label', /Not looked at/);
  await expect(workspace.rowWith(other)).toHaveAttribute('aria-label', /Approved/);
  await workspace.rowWith(other).focus();
  await app.keyboard.press('o');
  await expect(workspace.rowWith(other)).not.toBeFocused();
  await expect(workspace.rows.and(app.locator(':focus'))).toHaveAttribute('aria-label', /Not looked at/);
});

test('The new version says which comments it answers, and stands beside the old one', async ({ app }) => {
  const workspace = new Workspace(app);
  await workspace.isReady();
  const { comments, suggestions } = workspace;
  const text = await workspace.rows.nth(4).locator('[data-side="target"][data-paragraph]').innerText();
  const [first = '', second = '', third = ''] = text.split(' ');
  await workspace.selectWords('target', `${first} ${second}`);
  await workspace.commentOnSelection('Say who.');
  await expect(comments.threads).toHaveCount(1);
  await comments.commentOnArticle('A good read.');
  await expect(comments.threads).toHaveCount(2);
  const page = await revisedPage(workspace, text, text.replace(`${first} ${second}`, 'Somebody else'));

  await workspace.isSaved();
  await workspace.rows.nth(4).focus();
  await expect(workspace.rows.nth(4)).toBeFocused();
  await app.keyboard.press('v');
  await expect(suggestions.changesBar).toBeVisible();
  await suggestions.takeInVersion({ name: 'version-2.txt', text: page });
  await comments.show('open');
  await expect(comments.thread('Say who.').card).toContainText('Answered in version 2');
  await expect(comments.thread('Say who.').card.locator('ins')).toHaveText('Somebody else');
  await expect(comments.thread('A good read.').card).toContainText('Changed nearby in version 2');

  await suggestions.changesBar.getByRole('radio', { name: 'Side by side' }).click();
  const row = workspace.rowWith('Somebody else');
  await expect(row.locator('del')).toHaveText(`${first} ${second}`);
  await expect(row.locator('ins')).toHaveText('Somebody else');
  await expect(row).toContainText(third);
  await expectAccessible(app);

  await app.getByRole('button', { name: 'Resolve the answered one' }).click();
  await expect(comments.threads).toHaveCount(1);
  await expect(comments.thread('A good read.').card).toBeVisible();
});
