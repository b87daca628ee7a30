import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { appRoot } from '../../../electron/services/places.ts';
import type { ArticleFile } from '../../support/article-files.ts';
import { writePdf } from '../../support/write-pdf.ts';
import { expectAccessible } from '../axe.ts';
import { test } from '../fixtures.ts';
import { StartScreen } from '../pages/start-screen.ts';
import { Workspace } from '../pages/workspace.ts';

const SENTENCE =
  '青葉市は１１日、港の近くに建てている防災倉庫が９月に完成すると発表した。総工費は約３億２０００万円だ。';
const PAGE = `<!doctype html><html lang="ja"><head><meta charset="utf-8"><title>倉庫が完成 | 青葉新聞</title></head><body>
<nav><ul><li><a href="/">ホーム</a></li></ul></nav>
<article><h1>港の防災倉庫が完成</h1><p>2025年6月12日 朝刊</p><p>${SENTENCE}</p><p>${SENTENCE}</p><p>${SENTENCE}</p></article>
<aside><ul><li><a href="/1">【訂正】総工費は約３億円でした</a></li></ul></aside></body></html>`;

const file = (name: string, mimeType: string, buffer: Buffer): ArticleFile => ({ name, mimeType, buffer });
const pdf = (name: string, bytes: Uint8Array) => file(name, 'application/pdf', Buffer.from(bytes));

test('What a web page has around its article is shown, and taken in where it belongs to it', async ({ app }) => {
  const workspace = new Workspace(app);
  await workspace.isReady();
  await workspace.leave();
  const creation = await new StartScreen(app).beginNewReview();
  const source = creation.side('source');
  await source.chooseFile(file('page.html', 'text/html', Buffer.from(PAGE)));
  const leftOut = await source.showLeftOut();
  await expect(leftOut).toHaveCount(2);
  await expectAccessible(app);
  await source.box.getByRole('checkbox', { name: '【訂正】' }).press('Space');
  await expect(source.box.getByRole('definition').filter({ hasText: '【訂正】' })).toBeVisible();
  await expect(source.box.getByRole('definition').filter({ hasText: 'ホーム' })).toHaveCount(0);
});

test('A part of a web page that was taken in stays in when the page is read in another encoding', async ({ app }) => {
  const workspace = new Workspace(app);
  await workspace.isReady();
  await workspace.leave();
  const creation = await new StartScreen(app).beginNewReview();
  const target = creation.side('target');
  const words = 'The prefecture’s plan is to place storehouses of the same type at two more locations next year.';
  const page = `<!doctype html><html lang="en"><head><title>Storehouse</title></head><body>
<nav><ul><li><a href="/">Home</a></li></ul></nav>
<article><h1>Storehouse at port complete</h1><p>${words}</p><p>${words}</p><p>${words}</p></article>
<aside><ul><li><a href="/1">Correction: the plan’s cost is 300 million yen</a></li></ul></aside></body></html>`;
  await target.chooseFile(file('page.html', 'text/html', Buffer.from(page)));
  await target.showLeftOut();
  await target.box.getByRole('checkbox', { name: 'Correction' }).press('Space');
  await expect(target.box.getByRole('definition').filter({ hasText: 'Correction' })).toBeVisible();
  await target.changeEncoding('Windows-1252');
  await expect(target.box.getByRole('definition').filter({ hasText: 'Correction: the planâ€™s cost' })).toBeVisible();
  await expect(target.box.getByRole('checkbox', { name: 'Correction' })).toBeChecked();
  await expect(target.box.getByRole('checkbox', { name: 'Home' })).not.toBeChecked();
});

test('PDF pages in columns and down the page become a review, and a scan is refused in one sentence', async ({
  app,
}) => {
  const fixture = (name: string) => readFile(join(appRoot(), 'test', 'fixtures', 'pdf', name));
  const sample = new Workspace(app);
  await sample.isReady();
  await sample.leave();
  const creation = await new StartScreen(app).beginNewReview();
  const [source, target] = [creation.side('source'), creation.side('target')];
  await target.chooseFile(pdf('scan.pdf', writePdf({ pages: [[]] })));
  await expect(target.problem).toContainText('“scan.pdf” holds pictures of pages, no text');
  await target.chooseFile(pdf('columns.pdf', await fixture('two-columns.en.pdf')));
  await expect(target.paragraphs('headline')).toHaveText(/^Disaster storehouse at port/);
  await expect(target.warnings.filter({ hasText: 'set in columns or vertically' })).toBeVisible();
  await source.chooseFile(pdf('down.pdf', await fixture('vertical.ja.pdf')));
  await expect(source.paragraphs('headline')).toHaveText('港の防災倉庫、９月に完成へ');
  const workspace = await creation.create();
  await workspace.isReady();
  await expect(workspace.text).toContainText('５０００人の３日分');
});
