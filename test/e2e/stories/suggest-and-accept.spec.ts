import { expect } from '@playwright/test';
import { expectAccessible } from '../axe.ts';
import { eventTypes, reviewsOnDisk } from '../disk.ts';
import { test } from '../fixtures.ts';
import { Workspace } from '../pages/workspace.ts';

/** A body paragraph that is long enough to be about something. */
const ROW = 4;

test('An accepted fix changes the text, its finding goes, and undo brings both back', async ({ app }) => {
  const workspace = new Workspace(app);
  await workspace.isReady();
  await workspace.findings.areComplete();
  const paragraphs = workspace.text.locator('[data-paragraph]');
  const before = await paragraphs.allInnerTexts();
  const fixable = app.getByRole('button', { name: /^Suggest “/ });
  for (let step = 0; step < 30 && (await fixable.count()) === 0; step++) await app.keyboard.press('F8');
  const open = await workspace.findings.cards.count();
  await fixable.click();
  await workspace.suggestions.open();
  await workspace.suggestions.cards.first().getByRole('button').first().click();
  const replacement = await workspace.suggestions.cards.first().locator('ins').innerText();
  await app.getByRole('button', { name: 'Accept', exact: true }).click();
  await expect(workspace.suggestions.cards.first()).toContainText('Accepted');
  await expect(workspace.text).toContainText(replacement);
  await workspace.findings.tab.click();
  await expect(workspace.findings.cards).not.toHaveCount(open);
  await workspace.undo();
  await expect(workspace.findings.cards).toHaveCount(open);
  await workspace.undo();
  expect(await paragraphs.allInnerTexts()).toEqual(before);
});

test('A paragraph is edited in place, the changes are shown by word, and an approval of other words is taken back', async ({
  app,
  places,
}) => {
  const workspace = new Workspace(app);
  await workspace.isReady();
  const { suggestions } = workspace;
  await workspace.mark(ROW, 'approved');
  const row = workspace.rows.nth(ROW);
  const text = await row.locator('[data-side="target"][data-paragraph]').innerText();
  const word = text.split(' ')[2] ?? '';
  await row.focus();
  await app.keyboard.press('F2');
  await suggestions.retype(` ${word} `, ' quite other ');
  await app.keyboard.press('ControlOrMeta+Enter');
  await expect(row).toContainText('quite other');
  await expect(row).toBeFocused();
  await expect(row).toHaveAccessibleName(/Not looked at/);

  await app.keyboard.press('v');
  await expect(suggestions.changesBar).toContainText('1 place changed');
  await expect(row.locator('ins')).toHaveText('quite other');
  await expectAccessible(app);

  await workspace.undo();
  await expect(row).toContainText(text);
  await expect(row).toHaveAccessibleName(/Approved/);
  await workspace.isSaved();
  const [review] = await reviewsOnDisk(places);
  expect(eventTypes(review?.lines ?? []).slice(-6)).toEqual([
    'suggestion.made',
    'suggestion.accepted',
    'paragraph.statusSet',
    'paragraph.statusSet',
    'suggestion.reopened',
    'suggestion.withdrawn',
  ]);
});

test('Proposed wordings wait, are walked and accepted by key, and one by one taken back', async ({ app }) => {
  const workspace = new Workspace(app);
  await workspace.isReady();
  const { suggestions } = workspace;
  const row = workspace.rows.nth(ROW);
  const text = await row.locator('[data-side="target"][data-paragraph]').innerText();
  const words = text.split(' ');
  await row.focus();
  await app.keyboard.press('ControlOrMeta+Shift+P');
  await suggestions.editor.fill(text.replace(` ${words[1]} `, ' first ').replace(` ${words[6]} `, ' second '));
  await app.getByRole('button', { name: 'Suggest the changes' }).click();
  await expect(row.locator('[data-side="target"][data-paragraph]')).toHaveText(text);

  await suggestions.open();
  await expect(suggestions.cards).toHaveCount(2);
  await row.focus();
  await app.keyboard.press('g');
  await app.keyboard.press('y');
  await expect(suggestions.cards.first()).toContainText('Accepted');
  await expect(row).toContainText('first');
  await expect(row.locator('[data-side="target"][data-paragraph]')).toHaveText(
    text.replace(` ${words[1]} `, ' first '),
  );
  await app.keyboard.press('g');
  await app.keyboard.press('Backspace');
  await expect(suggestions.cards.nth(1)).toContainText('Rejected');
  await expectAccessible(app);
});

test('An edit that could not be finished keeps its words', async ({ app }) => {
  const workspace = new Workspace(app);
  await workspace.isReady();
  const { suggestions } = workspace;
  await workspace.rows.nth(ROW).focus();
  await app.keyboard.press('F2');
  await suggestions.editor.fill('Half a senten');
  await app.keyboard.press('Escape');
  await expect(workspace.rows.nth(ROW)).toBeFocused();
  await app.reload();
  await workspace.isReady();
  await expect(suggestions.editor).toHaveValue('Half a senten');
});
