import { expect } from '@playwright/test';
import { expectAccessible } from '../axe.ts';
import { eventTypes, reviewsOnDisk } from '../disk.ts';
import { test } from '../fixtures.ts';
import { Workspace } from '../pages/workspace.ts';

test('The record says who did what, and an earlier state comes back as a new step that undo takes back', async ({
  app,
  places,
}) => {
  const workspace = new Workspace(app);
  await workspace.isReady();
  const { comments } = workspace;
  await workspace.mark(0, 'reviewed');
  await comments.commentOnArticle('Reads well.');
  await expect(comments.thread('Reads well.').card).toBeVisible();
  await workspace.mark(1, 'needs-work');
  await expect(workspace.rows.nth(1)).toHaveAccessibleName(/Needs work/);

  const history = await workspace.openHistory();
  await expect(history.entries.first()).toContainText('Needs work');
  await expectAccessible(app);
  await history.narrow('kind', 'Comments and replies');
  await expect(history.entries).toHaveCount(1);
  await expect(history.entries).toContainText('Reads well.');
  await history.narrow('kind', 'Everything');
  // The state just after the first row was marked.
  await history.restore('Reviewed');
  await expect(history.dialog).toHaveCount(0);
  await expect(workspace.rows.nth(1)).not.toHaveAccessibleName(/Needs work/);
  await expect(workspace.rows.nth(0)).toHaveAccessibleName(/Reviewed/);
  await expect(comments.threads).toHaveCount(0);

  await app.keyboard.press('ControlOrMeta+z');
  await expect(workspace.rows.nth(1)).toHaveAccessibleName(/Needs work/);
  await expect(comments.threads).toHaveCount(1);
  await workspace.isSaved();
  const [review] = await reviewsOnDisk(places);
  expect(eventTypes(review?.lines ?? [])).toEqual(
    expect.arrayContaining(['comment.added', 'comment.deleted', 'comment.restored']),
  );
});
