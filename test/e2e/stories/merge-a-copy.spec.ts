import { readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { formatLine } from '../../../shared/log/log-format.ts';
import type { ReviewEvent } from '../../../shared/review/event.ts';
import { parseLine } from '../../../shared/review/log-line.ts';
import { ENGLISH, JAPANESE, textFile } from '../../support/article-files.ts';
import { expectAccessible } from '../axe.ts';
import { reviewsOnDisk } from '../disk.ts';
import { test } from '../fixtures.ts';
import type { Places } from '../host.ts';
import { StartScreen } from '../pages/start-screen.ts';
import { Workspace } from '../pages/workspace.ts';

const JOHN = { id: 'john', name: 'John Smith' };

test.beforeEach(async ({ app }) => {
  const sample = new Workspace(app);
  await sample.isReady();
  await sample.leave();
  const workspace = await new StartScreen(app).createFromPasted(JAPANESE, ENGLISH);
  await workspace.comments.commentOnArticle('Reads well.');
  await workspace.isSaved();
});

async function fileWith(places: Places, words: string): Promise<string> {
  const reviews = await reviewsOnDisk(places);
  return join(places.library, reviews.find(({ lines }) => lines.some((line) => line.includes(words)))?.name ?? '');
}

/** John's copy of the review: all that Hanako has, and what he did with it. */
async function copyOfJohn(file: string): Promise<string> {
  const text = await readFile(file, 'utf8');
  const lines = text.trimEnd().split('\n');
  const events = lines.slice(1).flatMap((line) => {
    const read = parseLine(line);
    return read && 'known' in read ? read.known : [];
  });
  const comment = events.find((event) => event.type === 'comment.added')?.data.comment ?? '';
  const clock = events.length;
  const stamp = { actor: JOHN, at: '2025-06-12T09:00:00.000Z' };
  const his: readonly ReviewEvent[] = [
    { ...stamp, id: 'j1', clock: clock + 1, type: 'comment.edited', data: { comment, text: 'Reads very well.' } },
    {
      ...stamp,
      id: 'j2',
      clock: clock + 2,
      type: 'comment.added',
      data: { comment: 'by-john', anchor: { on: 'article' }, text: 'Check the date.' },
    },
  ];
  return `${text}${his.map(formatLine).join('\n')}\n`;
}

test('A colleague’s copy is looked at, then merged with nothing lost', async ({ app, places }) => {
  const workspace = new Workspace(app);
  const file = await fileWith(places, 'Reads well.');
  const dialog = await workspace.openMerge();
  await dialog.choose(textFile('from-john.taiyaku', await copyOfJohn(file)));
  await expect(dialog.preview).toContainText('John Smith: 2 entries');
  await expectAccessible(app);
  expect((await readFile(file, 'utf8')).includes('Check the date.')).toBe(false);
  await dialog.merge();
  await expect(dialog.dialog).toBeHidden();
  await expect(workspace.comments.threads).toHaveCount(2);
  await expect(workspace.comments.thread('Check the date.').card).toContainText('John Smith');
  await expect(workspace.comments.thread('Reads very well.').card).toBeVisible();
  expect(await readFile(file, 'utf8')).toContain('Check the date.');
});

test('A file that was deleted while it was open costs nothing: the work is saved elsewhere', async ({
  app,
  places,
}) => {
  const workspace = new Workspace(app);
  const file = await fileWith(places, 'Reads well.');
  await rename(file, `${file}.moved`);
  await workspace.comments.commentOnArticle('Written too late?');
  const banner = app.getByRole('alert').filter({ has: app.getByRole('button', { name: 'Save a copy…' }) });
  await expect(banner).toContainText('was moved or deleted while it was open');
  const download = app.waitForEvent('download');
  await banner.getByRole('button', { name: 'Save a copy…' }).click();
  const saved = await download;
  const copy = await readFile(await saved.path(), 'utf8');
  expect(copy).toContain('Reads well.');
  expect(copy).toContain('Written too late?');
});
