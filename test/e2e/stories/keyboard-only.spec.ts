import { expect } from '@playwright/test';
import { reviewsOnDisk } from '../disk.ts';
import { test } from '../fixtures.ts';
import { SettingsDialog } from '../pages/settings-dialog.ts';
import { Workspace } from '../pages/workspace.ts';

test('A reviewer comments, marks and dismisses without a mouse', async ({ app, places }) => {
  const workspace = new Workspace(app);
  await workspace.isReady();
  await workspace.findings.areComplete();
  const keys = app.keyboard;

  // From the bar to the text, down a row, and a comment on its paragraph.
  await workspace.rows.nth(0).focus();
  await keys.press('j');
  await expect(workspace.rows.nth(1)).toBeFocused();
  await keys.press('ControlOrMeta+Shift+M');
  await keys.type('Shorter, please.');
  await keys.press('ControlOrMeta+Enter');
  await expect(workspace.comments.thread('Shorter, please.').card).toBeVisible();

  // On to the next finding, and set it aside.
  await keys.press('F8');
  await expect(workspace.findings.chosen).toBeVisible();
  const open = await workspace.findings.cards.count();
  await keys.press('x');
  await expect(workspace.findings.cards).toHaveCount(open - 1);

  // Back to the text by pane, and mark the row.
  await workspace.rows.nth(1).focus();
  await keys.press('ControlOrMeta+Enter');
  await expect(workspace.rows.nth(1)).toHaveAccessibleName(/Reviewed/);
  await workspace.isSaved();

  const [review] = await reviewsOnDisk(places);
  const log = review?.lines.join('\n') ?? '';
  for (const type of ['comment.added', 'finding.dismissed', 'paragraph.statusSet']) expect(log).toContain(type);
});

test('F6 goes round the panes and the Tab key is never taken', async ({ app }) => {
  const workspace = new Workspace(app);
  await workspace.isReady();
  const paneOfFocus = () =>
    app.evaluate(() => document.activeElement?.closest<HTMLElement>('[data-pane]')?.dataset.pane ?? 'none');
  const panes: string[] = [];
  for (const _ of ['bar', 'text', 'side']) {
    await app.keyboard.press('F6');
    panes.push(await paneOfFocus());
  }
  expect(new Set(panes).size).toBe(3);
  const before = await app.evaluateHandle(() => document.activeElement);
  await app.keyboard.press('Tab');
  expect(await app.evaluate((element) => element === document.activeElement, before)).toBe(false);
});

test('Every command can be found by its words', async ({ app }) => {
  const workspace = new Workspace(app);
  await workspace.isReady();
  await app.keyboard.press('ControlOrMeta+K');
  await app.keyboard.type('Settings');
  await app.keyboard.press('Enter');
  const settings = new SettingsDialog(app);
  await expect(settings.dialog).toBeVisible();
  await app.keyboard.press('Escape');
  await expect(settings.dialog).toBeHidden();
});

test('Enter while kana are being composed does not post the comment', async ({ app }) => {
  const workspace = new Workspace(app);
  await workspace.isReady();
  await workspace.rows.nth(0).focus();
  await app.keyboard.press('ControlOrMeta+Shift+M');
  const box = app.getByRole('region', { name: 'New comment' }).getByRole('textbox');
  await box.fill('とき');
  await box.dispatchEvent('keydown', { key: 'Enter', ctrlKey: true, isComposing: true, keyCode: 229, bubbles: true });
  await expect(box).toHaveValue('とき');
  await expect(workspace.comments.threads).toHaveCount(0);
});
