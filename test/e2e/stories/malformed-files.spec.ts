import { Buffer } from 'node:buffer';
import { writeFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
import { type ArticleFile, ENGLISH, JAPANESE, textFile } from '../../support/article-files.ts';
import { reviewsOnDisk } from '../disk.ts';
import { test } from '../fixtures.ts';
import type { Places } from '../host.ts';
import { StartScreen } from '../pages/start-screen.ts';
import { Workspace } from '../pages/workspace.ts';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const MEGABYTE = 1024 * 1024;

const CASES: readonly (readonly [string, () => ArticleFile])[] = [
  [
    'a picture',
    () => ({
      name: 'photo.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'),
    }),
  ],
  ['an empty file', () => textFile('nothing.txt', '')],
  [
    'a Word file that is no zip',
    () => ({ name: 'broken.docx', mimeType: WORD, buffer: Buffer.from('Not a zip at all') }),
  ],
  [
    'a Word file that was cut short',
    () => ({
      name: 'cut.docx',
      mimeType: WORD,
      buffer: Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.alloc(300, 7)]),
    }),
  ],
];

for (const [what, makeFile] of CASES) {
  test(`Choosing ${what} gets one sentence, and the work goes on`, async ({ app, places }) => {
    const file = makeFile();
    await refuseAndGoOn(app, places, { file, name: file.name });
  });
}

test('Choosing fifty megabytes of text gets one sentence, and the work goes on', async ({ app, places }, testInfo) => {
  const file = testInfo.outputPath('huge.txt');
  await writeFile(file, Buffer.alloc(50 * MEGABYTE, 'あいう'));
  await refuseAndGoOn(app, places, { file, name: 'huge.txt' });
});

async function refuseAndGoOn(
  app: Page,
  places: Places,
  { file, name }: { readonly file: ArticleFile | string; readonly name: string },
): Promise<void> {
  const opened = new Workspace(app);
  await opened.isReady();
  const before = await reviewsOnDisk(places);
  await opened.leave();
  const creation = await new StartScreen(app).beginNewReview();
  const source = creation.side('source');
  await source.chooseFile(file);

  await expect(source.problem).toContainText(name);
  await expect(source.problem).toContainText('Nothing was changed');
  expect(await reviewsOnDisk(places)).toEqual(before);

  await source.chooseFile(textFile('soko.txt', JAPANESE));
  await expect(source.problem).toBeHidden();
  await creation.side('target').chooseFile(textFile('storehouse.txt', ENGLISH));
  const workspace = await creation.create();
  await workspace.isReady();
}
