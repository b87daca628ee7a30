import { expect } from '@playwright/test';
import { test } from '../fixtures.ts';
import { Workspace } from '../pages/workspace.ts';

/** What a reader sees of the review: rows with their states and links, the texts, and what each list counts. */
async function seen(workspace: Workspace) {
  return {
    rows: await workspace.rows.evaluateAll((rows) => rows.map((row) => row.getAttribute('aria-label'))),
    layout: await workspace.alignment.layout(),
    pinned: await workspace.text.locator('[data-sureness="pinned"]').count(),
    lists: await workspace.lists.allInnerTexts(),
  };
}

const ROUNDS = 10;

test('Fifty acts of all kinds are taken back to where they began, and done again', async ({ app }) => {
  test.slow();
  const workspace = new Workspace(app);
  await workspace.isReady();
  const { findings, comments } = workspace;
  await findings.areComplete();
  await expect(findings.cards.nth(ROUNDS)).toBeVisible();
  const start = await seen(workspace);
  const rows = await workspace.rows.count();
  const open = await findings.cards.count();

  for (let round = 0; round < ROUNDS; round++) {
    const row = workspace.rows.nth(round % rows);
    await row.focus();
    await app.keyboard.press('w');
    await expect(row).toHaveAccessibleName(/Needs work/);

    await app.keyboard.press('l');
    await app.keyboard.press('p');
    await expect(workspace.text.locator('[data-sureness="pinned"]')).toHaveCount(start.pinned + round + 1);
    await app.keyboard.press('Escape');

    await app.keyboard.press('F8');
    await app.keyboard.press('x');
    await expect(findings.tab).toContainText(String(open - round - 1));

    await comments.commentOnArticle(`Remark ${round}`);
    await expect(comments.thread(`Remark ${round}`).card).toBeVisible();
    await app.keyboard.press('r');
    await expect(comments.thread(`Remark ${round}`).card).toContainText('Resolved');
  }
  const end = await seen(workspace);

  for (let at = 0; at < 5 * ROUNDS; at++) await app.keyboard.press('ControlOrMeta+z');
  await expect(workspace.undoButton).toBeDisabled();
  await workspace.isSaved();
  await expect.poll(() => seen(workspace)).toEqual(start);

  for (let at = 0; at < 5 * ROUNDS; at++) await app.keyboard.press('ControlOrMeta+Shift+z');
  await expect(workspace.redoButton).toBeDisabled();
  await expect.poll(() => seen(workspace)).toEqual(end);
});
