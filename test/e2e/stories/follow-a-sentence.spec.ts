import { expect, type Page } from '@playwright/test';
import { test } from '../fixtures.ts';
import { Workspace } from '../pages/workspace.ts';

const OUTSIDE = { x: 2, y: 2 };

/** The first row with more than one sentence on both sides. */
async function openAtSentences(app: Page) {
  const workspace = new Workspace(app);
  await workspace.isReady();
  await workspace.findings.areComplete();
  const row = workspace.rows
    .filter({ hasText: /。.+。/ })
    .filter({ hasText: /\. [A-Z“].+\./ })
    .first();
  await row.scrollIntoViewIfNeeded();
  const first = (side: string) => row.locator(`[data-side="${side}"] [data-paragraph]`).first();
  return { workspace, source: first('source'), target: first('target') };
}

test('The sentence under the pointer is shown with the one that answers it, until the pointer leaves', async ({
  app,
}) => {
  const { workspace, target } = await openAtSentences(app);
  await target.hover({ position: { x: 30, y: 12 } });
  await expect.poll(async () => (await workspace.shownSentences).length).toBeGreaterThanOrEqual(2);
  const [japanese, english] = await workspace.shownSentences;
  expect(japanese).toMatch(/[ぁ-ん].*。/);
  expect(english).toMatch(/^[A-Z“].*[a-z]/);
  await app.mouse.move(OUTSIDE.x, OUTSIDE.y);
  await expect.poll(() => workspace.shownSentences).toEqual([]);
});

test('The sentence at the caret is shown with the one that answers it', async ({ app }) => {
  const { workspace, source } = await openAtSentences(app);
  await source.click({ position: { x: 30, y: 12 } });
  await app.mouse.move(OUTSIDE.x, OUTSIDE.y);
  await expect.poll(async () => (await workspace.shownSentences).length).toBeGreaterThanOrEqual(2);
});
