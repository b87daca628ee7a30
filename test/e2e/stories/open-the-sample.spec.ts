import { expect } from '@playwright/test';
import { expectAccessible } from '../axe.ts';
import { eventTypes, reviewsOnDisk } from '../disk.ts';
import { test } from '../fixtures.ts';
import { StartScreen } from '../pages/start-screen.ts';
import { Workspace } from '../pages/workspace.ts';

test('On a first start a sample stands side by side, with findings to look at', async ({ app, places }) => {
  const workspace = new Workspace(app);
  await workspace.isReady();
  await workspace.findings.areComplete();
  expect(await workspace.rows.count()).toBeGreaterThan(5);
  await workspace.isSaved();
  await expectAccessible(app);

  const [review] = await reviewsOnDisk(places);
  expect(eventTypes(review?.lines ?? [])).toEqual(
    expect.arrayContaining(['document.imported', 'links.changed', 'glossary.attached']),
  );
});

test('Another sample is opened from the start screen, and is there among the recent reviews', async ({
  app,
  places,
}) => {
  const workspace = new Workspace(app);
  await workspace.isReady();
  const first = await workspace.title.innerText();
  await workspace.leave();
  const start = new StartScreen(app);
  await expect(start.recent).toHaveCount(1);
  const other = await start.openSample(1);
  await other.isReady();
  await expect(other.title).not.toHaveText(first);
  await other.leave();
  await expect(start.recent).toHaveCount(2);
  expect(await reviewsOnDisk(places)).toHaveLength(2);
});
