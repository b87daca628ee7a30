import { expect } from '@playwright/test';
import { ENGLISH, JAPANESE } from '../../support/article-files.ts';
import { expectAccessible } from '../axe.ts';
import { reviewsOnDisk } from '../disk.ts';
import { test } from '../fixtures.ts';
import { StartScreen } from '../pages/start-screen.ts';
import { Workspace } from '../pages/workspace.ts';

test.beforeEach(async ({ app }) => {
  const workspace = new Workspace(app);
  await workspace.isReady();
  await workspace.leave();
  await new StartScreen(app).createFromPasted(JAPANESE, ENGLISH);
});

test('Comments on both sides, with their answers, are all there after a power cut', async ({
  app,
  places,
  restartAfterPowerCut,
}) => {
  const workspace = new Workspace(app);
  await workspace.selectWords('target', 'about 320 million yen');
  await workspace.commentOnSelection('Give the dollar figure too.');
  await workspace.selectWords('source', '津波のとき');
  await workspace.commentOnSelection('「とき」は仮定です。');
  await workspace.comments.commentOnArticle('Reads well.');
  await workspace.comments.thread('Give the dollar figure').reply('Not our style.');
  await workspace.comments.thread('Give the dollar figure').resolve();
  await workspace.isSaved();

  const window = await restartAfterPowerCut();
  const again = new Workspace(window);
  await again.isReady();
  await expect(again.title).toContainText('Disaster storehouse');
  await again.comments.show('all');
  await expect(again.comments.threads).toHaveCount(3);
  const thread = again.comments.thread('Give the dollar figure');
  await thread.open();
  await expect(thread.remarks).toHaveText([/Give the dollar figure too\./, /Not our style\./]);
  await expect(thread.card).toContainText('about 320 million yen');
  await expect(thread.card).toContainText('Resolved');
  await expect(again.comments.thread('仮定です').card).toContainText('津波のとき');
  await expectAccessible(window);

  const reviews = await reviewsOnDisk(places);
  const log = reviews.find(({ lines }) => lines.some((line) => line.includes('Reads well.')));
  expect(log?.lines.filter((line) => line.includes('"comment.added"'))).toHaveLength(3);
});

test('A resolved comment is reopened', async ({ app }) => {
  const workspace = new Workspace(app);
  await workspace.selectWords('target', 'tsunami');
  await workspace.commentOnSelection('Tidal wave?');
  await workspace.comments.thread('Tidal wave?').resolve();
  await workspace.comments.show('resolved');
  await workspace.comments.thread('Tidal wave?').reopen();
  await workspace.comments.show('open');
  await expect(workspace.comments.threads).toHaveCount(1);
});

test('A deleted comment comes back with undo', async ({ app }) => {
  const workspace = new Workspace(app);
  await workspace.selectWords('target', 'tsunami');
  await workspace.commentOnSelection('Tidal wave?');
  await workspace.comments.thread('Tidal wave?').delete();
  await expect(workspace.comments.threads).toHaveCount(0);
  await workspace.undo();
  await expect(workspace.comments.threads).toHaveCount(1);
  await workspace.isSaved();
});

test('Words stay selected while a mark inside them goes away', async ({ app }) => {
  const workspace = new Workspace(app);
  await workspace.selectWords('target', 'about 320 million yen');
  await workspace.commentOnSelection('Give the dollar figure too.');
  await expect(workspace.comments.threads).toHaveCount(1);
  await workspace.selectWords('target', 'It will cost about 320 million yen and hold food');
  await app.keyboard.press('ControlOrMeta+z');
  await expect(workspace.comments.threads).toHaveCount(0);
  expect(await workspace.selectedWords).toBe('It will cost about 320 million yen and hold food');
});
