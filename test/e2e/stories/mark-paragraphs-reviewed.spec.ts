import { expect } from '@playwright/test';
import { reviewsOnDisk } from '../disk.ts';
import { test } from '../fixtures.ts';
import { Workspace } from '../pages/workspace.ts';

test('A paragraph is marked, the progress counts it, and a power cut does not unmark it', async ({
  app,
  places,
  restartAfterPowerCut,
}) => {
  const workspace = new Workspace(app);
  await workspace.isReady();
  await expect(workspace.progress).toHaveAttribute('aria-label', /^0 of/);
  await workspace.mark(0, 'reviewed');
  await workspace.mark(1, 'needs-work');
  await expect(workspace.rows.nth(0)).toHaveAccessibleName(/Reviewed/);
  await expect(workspace.rows.nth(1)).toHaveAccessibleName(/Needs work/);
  await expect(workspace.progress).toHaveAttribute('aria-label', /^2 of/);
  await workspace.isSaved();

  const again = new Workspace(await restartAfterPowerCut());
  await again.isReady();
  await expect(again.rows.nth(0)).toHaveAccessibleName(/Reviewed/);
  await expect(again.rows.nth(1)).toHaveAccessibleName(/Needs work/);
  const [review] = await reviewsOnDisk(places);
  expect(review?.lines.filter((line) => line.includes('"paragraph.statusSet"'))).toHaveLength(2);
});

test('Ctrl+Enter marks the row and goes on to the next that nobody has looked at', async ({ app }) => {
  const workspace = new Workspace(app);
  await workspace.isReady();
  await workspace.mark(1, 'reviewed');
  await workspace.rows.nth(0).focus();
  await app.keyboard.press('ControlOrMeta+Enter');
  await expect(workspace.rows.nth(0)).toHaveAccessibleName(/Reviewed/);
  await expect(workspace.rows.nth(2)).toBeFocused();
});

test('Undo takes a mark back', async ({ app }) => {
  const workspace = new Workspace(app);
  await workspace.isReady();
  await workspace.mark(0, 'approved');
  await expect(workspace.rows.nth(0)).toHaveAccessibleName(/Approved/);
  await workspace.undo();
  await expect(workspace.rows.nth(0)).toHaveAccessibleName(/Not looked at/);
});
