import { expect } from '@playwright/test';
import { ENGLISH, JAPANESE, shiftJisFile, textFile, wordFile } from '../../support/article-files.ts';
import { expectAccessible } from '../axe.ts';
import { eventTypes, reviewsOnDisk } from '../disk.ts';
import { test } from '../fixtures.ts';
import { StartScreen } from '../pages/start-screen.ts';
import { Workspace } from '../pages/workspace.ts';

test.beforeEach(async ({ app }) => {
  const workspace = new Workspace(app);
  await workspace.isReady();
  await workspace.leave();
});

test('A Shift_JIS article and a page of the desk become a review, paragraph beside paragraph', async ({
  app,
  places,
}) => {
  const creation = await new StartScreen(app).beginNewReview();
  const [source, target] = [creation.side('source'), creation.side('target')];
  await source.chooseFile(shiftJisFile('soko.txt', JAPANESE));
  await expect(source.encoding).toContainText('Shift_JIS');
  await expect(source.paragraphs('headline')).toHaveText(['港の防災倉庫、９月に完成へ']);
  await target.chooseFile(textFile('storehouse.txt', ENGLISH));
  await expect(target.paragraphs('headline')).toHaveText(['Disaster storehouse at port to be completed in September']);
  await expect(target.paragraphs('furniture')).toHaveText(['print PRINT']);
  await expect(target.paragraphs('crosshead')).toHaveText(['Locals welcome it']);
  await expect(target.paragraphs('tags')).toHaveText(['Disaster prevention', 'Tsunami']);
  await expectAccessible(app);

  const workspace = await creation.create();
  await workspace.isReady();
  await expect(workspace.title).toContainText('Disaster storehouse');
  await expect(workspace.rowWith('青葉市は１１日')).toContainText('The city of Aoba announced');
  await expect(workspace.rowWith('県も来年度')).toContainText('The prefecture also plans');

  const reviews = await reviewsOnDisk(places);
  const made = reviews.find(({ lines }) => lines.some((line) => line.includes('soko.txt')));
  expect(eventTypes(made?.lines ?? [])).toEqual(expect.arrayContaining(['document.imported', 'links.changed']));
});

test('Two Word documents become a review', async ({ app }) => {
  const creation = await new StartScreen(app).beginNewReview();
  await creation.side('source').chooseFile(await wordFile('soko.docx', JAPANESE));
  await creation.side('target').chooseFile(await wordFile('storehouse.docx', ENGLISH));
  const workspace = await creation.create();
  await expect(workspace.rowWith('市の担当者は')).toContainText('says a city official');
});

test('Pasted texts become a review', async ({ app }) => {
  const creation = await new StartScreen(app).beginNewReview();
  await expect(creation.createButton).toBeDisabled();
  await creation.side('source').paste(JAPANESE);
  await creation.side('target').paste(ENGLISH);
  const workspace = await creation.create();
  await expect(workspace.rowWith('青葉市は１１日')).toContainText('320 million yen');
});

test('An encoding that was guessed wrong is put right by hand', async ({ app }) => {
  const creation = await new StartScreen(app).beginNewReview();
  const source = creation.side('source');
  await source.chooseFile(shiftJisFile('soko.txt', JAPANESE));
  await source.changeEncoding('EUC-JP');
  await expect(source.problem).toContainText('EUC-JP');
  await source.changeEncoding('Shift_JIS');
  await expect(source.paragraphs('headline')).toHaveText(['港の防災倉庫、９月に完成へ']);
});
