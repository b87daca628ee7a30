import { expect } from '@playwright/test';
import { ENGLISH, JAPANESE, textFile } from '../../support/article-files.ts';
import { xliffFile } from '../../support/bilingual-articles.ts';
import { expectAccessible } from '../axe.ts';
import { reviewsOnDisk } from '../disk.ts';
import { test } from '../fixtures.ts';
import { StartScreen } from '../pages/start-screen.ts';
import { Workspace } from '../pages/workspace.ts';

test.beforeEach(async ({ app }) => {
  const workspace = new Workspace(app);
  await workspace.isReady();
  await workspace.leave();
});

test('A file from a translation tool is shown as it was understood and becomes a review with its notes', async ({
  app,
  places,
}) => {
  const before = await reviewsOnDisk(places);
  const creation = await new StartScreen(app).beginNewReview();
  await creation.chooseFiles(xliffFile('soko.xlf'));
  await expect(creation.fact('format')).toContainText('XLIFF');
  await expect(creation.fact('pairs')).toContainText('4');
  await expect(creation.fact('comments')).toContainText('1');
  await expect(creation.rows.nth(1)).toContainText('港の防災倉庫');
  await expect(creation.rows.nth(1)).toContainText('headline');
  await expectAccessible(app);
  expect(await reviewsOnDisk(places)).toEqual(before);

  const workspace = await creation.create();
  await workspace.isReady();
  await expect(workspace.title).toContainText('Disaster storehouse');
  await expect(workspace.rowWith('青葉市は１１日')).toContainText('The city of Aoba announced');
  await workspace.comments.show();
  await expect(workspace.comments.threads).toContainText(['Too casual?']);
  await expect(workspace.comments.threads).toContainText(['soko.xlf']);
  await expectAccessible(app);
});

test('A file with both texts may be put into the box of one side', async ({ app }) => {
  const creation = await new StartScreen(app).beginNewReview();
  await creation.side('target').chooseFile(xliffFile('soko.xlf'));
  await expect(creation.rows).toHaveCount(5);
});

test('Two files chosen together go to their sides by their language', async ({ app }) => {
  const creation = await new StartScreen(app).beginNewReview();
  await creation.chooseFiles(textFile('one.txt', ENGLISH), textFile('two.txt', JAPANESE));
  await expect(creation.side('source').paragraphs('headline')).toHaveText(['港の防災倉庫、９月に完成へ']);
  await expect(creation.side('target').paragraphs('crosshead')).toHaveText(['Locals welcome it']);
  const workspace = await creation.create();
  await expect(workspace.rowWith('青葉市は１１日')).toContainText('320 million yen');
});

test('One file goes to the side of its language, and another one takes its place', async ({ app }) => {
  const creation = await new StartScreen(app).beginNewReview();
  await creation.chooseFiles(textFile('one.txt', ENGLISH));
  await expect(creation.side('target').paragraphs('crosshead')).toHaveText(['Locals welcome it']);
  await creation.chooseFiles(textFile('two.txt', JAPANESE));
  await expect(creation.side('source').paragraphs('headline')).toHaveText(['港の防災倉庫、９月に完成へ']);
  await creation.chooseFiles(textFile('three.txt', ENGLISH.replace('Locals welcome it', 'Locals object')));
  await expect(creation.side('target').paragraphs('crosshead')).toHaveText(['Locals object']);
});

test('A damaged file gets one sentence, and the work goes on', async ({ app, places }) => {
  const before = await reviewsOnDisk(places);
  const creation = await new StartScreen(app).beginNewReview();
  const file = xliffFile('cut.xlf');
  await creation.chooseFiles({ ...file, buffer: file.buffer.subarray(0, 300) });
  await expect(creation.side('source').problem).toContainText('“cut.xlf” is damaged');
  await expect(creation.side('source').problem).toContainText('Nothing was changed');
  expect(await reviewsOnDisk(places)).toEqual(before);
  await creation.chooseFiles(file);
  await expect(creation.rows).toHaveCount(5);
});
