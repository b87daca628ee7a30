import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { ENGLISH, JAPANESE } from '../../support/article-files.ts';
import { xliffFile } from '../../support/bilingual-articles.ts';
import { expectAccessible } from '../axe.ts';
import { reviewsOnDisk } from '../disk.ts';
import { dropFolder, isLeftToBrowser } from '../drop-files.ts';
import { test } from '../fixtures.ts';
import { NewReviewScreen } from '../pages/new-review-screen.ts';
import { StartScreen } from '../pages/start-screen.ts';
import { Workspace } from '../pages/workspace.ts';

test('A folder of articles becomes reviews: pairs found by name, previewed, and told what is left over', async ({
  app,
  places,
}, testInfo) => {
  const folder = testInfo.outputPath('desk');
  await mkdir(folder, { recursive: true });
  const files: Readonly<Record<string, string | Uint8Array>> = {
    'soko.ja.txt': JAPANESE,
    'soko.en.txt': ENGLISH,
    'ken_ja.txt': JAPANESE.replace('港の防災倉庫', '県の防災倉庫'),
    'ken-en.txt': ENGLISH.replace('at port', 'of prefecture'),
    'tool.xlf': xliffFile('tool.xlf').buffer,
    'broken.ja.docx': 'no zip at all',
    'broken.en.txt': ENGLISH,
    'lonely.ja.txt': JAPANESE,
    'photo.jpg': 'jpg',
  };
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);

  const workspace = new Workspace(app);
  await workspace.isReady();
  await workspace.leave();
  const before = (await reviewsOnDisk(places)).length;
  const start = new StartScreen(app);
  const creation = await start.beginNewReview();
  await creation.chooseFolder(folder);

  await expect(creation.pairs).toHaveCount(4);
  await expect(app.getByRole('button', { name: 'Create 3 reviews' })).toBeEnabled();
  await expect(creation.pairs.filter({ hasText: 'broken' }).getByRole('alert')).toContainText('broken.ja.docx');
  await expect(app.getByText('1 text without its other side')).toBeVisible();
  await expect(app.getByText('1 file that is no text')).toBeVisible();

  await app.getByRole('button', { name: 'Preview of ken' }).press('Enter');
  await expect(creation.pairs.filter({ hasText: 'ken_ja' })).toContainText('県の防災倉庫、９月に完成へ');
  await app.getByRole('checkbox', { name: 'soko' }).press('Space');
  await expectAccessible(app);
  expect((await reviewsOnDisk(places)).length).toBe(before);

  await app.getByRole('button', { name: 'Create 2 reviews' }).press('Enter');
  await expect(start.heading).toBeVisible();
  expect((await reviewsOnDisk(places)).length).toBe(before + 2);
  const opened = await start.openRecent('of prefecture');
  await opened.isReady();
  await expect(opened.rowWith('青葉市は１１日')).toContainText('The city of Aoba announced');
  await expectAccessible(app);
});

test('A folder that is dropped on the start screen shows its pairs, and one dropped beside does no harm', async ({
  app,
}) => {
  const workspace = new Workspace(app);
  await workspace.isReady();
  await workspace.leave();
  const start = new StartScreen(app);
  expect(await isLeftToBrowser(start.heading)).toBe(false);
  await dropFolder(start.dropPlace, 'desk', { 'soko.ja.txt': JAPANESE, 'soko.en.txt': ENGLISH });
  const creation = new NewReviewScreen(app);
  await expect(creation.pairs).toHaveText([/soko/]);
  await app.getByRole('button', { name: 'Create 1 review' }).click();
  await expect(workspace.rowWith('青葉市は１１日')).toContainText('320 million yen');
});
