import { expect } from '@playwright/test';
import { unzipSync } from 'fflate';
import { ENGLISH, JAPANESE } from '../../support/article-files.ts';
import { readDocx } from '../../support/read-docx.ts';
import { readPdf } from '../../support/read-pdf.ts';
import { expectAccessible } from '../axe.ts';
import { test } from '../fixtures.ts';
import { StartScreen } from '../pages/start-screen.ts';
import { Workspace } from '../pages/workspace.ts';

test.beforeEach(async ({ app }) => {
  const sample = new Workspace(app);
  await sample.isReady();
  await sample.leave();
  const workspace = await new StartScreen(app).createFromPasted(JAPANESE, ENGLISH);
  await workspace.selectWords('target', 'tsunami');
  await workspace.commentOnSelection('Tidal wave?');
  await workspace.comments.thread('Tidal wave?').reply('No: tsunami is English by now.');
  await workspace.comments.thread('Tidal wave?').resolve();
  await workspace.selectWords('source', '同じ型');
  await workspace.commentOnSelection('Of the same make?');
  await workspace.isSaved();
});

test('The Word copy holds the translation with real comments at the right words', async ({ app }) => {
  const dialog = await new Workspace(app).handOver();
  await expectAccessible(app);
  const copy = await dialog.save('docx');
  expect(copy.name).toMatch(/^Disaster storehouse.*\.docx$/);
  const { paragraphs, comments } = readDocx(copy.bytes);
  expect(paragraphs.map(({ text }) => text)).toContain('Locals welcome it');
  const root = comments.find(({ text }) => text === 'Tidal wave?');
  expect(root).toMatchObject({ words: 'tsunami', resolved: true });
  const replies = comments.filter(({ parent }) => parent === root?.id).map(({ text }) => text);
  expect(replies).toEqual(['No: tsunami is English by now.', 'Resolved.']);
  const japanese = comments.find(({ text }) => text.includes('Of the same make?'));
  expect(japanese?.text).toContain('「同じ型」');
  expect(japanese?.words).toMatch(/^The prefecture also plans/);
});

test('The web page holds both sides and all comments, opens without the program and is accessible', async ({
  app,
  context,
}) => {
  const dialog = await new Workspace(app).handOver();
  const copy = await dialog.save('html');
  expect(copy.name).toMatch(/^Disaster storehouse.*\.html$/);

  const reader = await context.newPage();
  await reader.setContent(copy.bytes.toString('utf8'));
  await expect(reader.getByRole('heading', { level: 1 })).toContainText('Disaster storehouse');
  await expect(reader.getByText('青葉市は１１日')).toBeVisible();
  const comment = reader.getByRole('listitem').filter({ hasText: 'Of the same make?' });
  await expect(comment).toContainText('同じ型');
  await expect(reader.getByText('No: tsunami is English by now.')).toBeVisible();
  await expectAccessible(reader);
  await reader.emulateMedia({ colorScheme: 'dark' });
  await expectAccessible(reader);
});

test('The PDF has the words of both sides and all comments, tagged for screen readers', async ({ app }) => {
  const dialog = await new Workspace(app).handOver();
  const copy = await dialog.save('pdf');
  expect(copy.name).toMatch(/^Disaster storehouse.*\.pdf$/);
  const { tagged, text } = await readPdf(copy.bytes);
  expect(tagged).toBe(true);
  for (const words of ['地元は歓迎', 'Of the same make?', 'No: tsunami is English by now.'])
    expect(text).toContain(words);
});

test('Several formats are seen before they are made, come in one archive, and are offered again', async ({ app }) => {
  const workspace = new Workspace(app);
  const dialog = await workspace.handOver();
  await dialog.choose('html', 'xlsx', 'scorecard-json');
  await dialog.show('html');
  await expect(dialog.preview.getByRole('heading', { level: 1 })).toContainText('Disaster storehouse');
  await dialog.includeOpenOnly();
  await expect(dialog.preview.getByText('No: tsunami is English by now.')).toBeHidden();
  await dialog.show('xlsx');
  await expect(dialog.preview.getByRole('row').filter({ hasText: 'Of the same make?' })).toBeVisible();
  await expectAccessible(app);
  const archive = await dialog.saveAll();
  expect(archive.name).toMatch(/\.zip$/);
  const files = unzipSync(archive.bytes);
  const endings = Object.keys(files).map((name) => /\.(html|xlsx|score\.json)$/.exec(name)?.[1]);
  expect(endings.sort()).toEqual(['html', 'score.json', 'xlsx']);
  const page = Object.entries(files).find(([name]) => name.endsWith('.html'))?.[1] ?? new Uint8Array();
  expect(Buffer.from(page).toString('utf8')).not.toContain('tsunami is English by now');

  const again = await workspace.handOver();
  expect(await again.chosen()).toEqual(['html', 'xlsx', 'scorecard-json']);
  await again.close();
});

test('Some reviews of the library are handed over together', async ({ app }) => {
  const dialog = await new Workspace(app).handOver();
  await dialog.choose('html');
  await dialog.pickToo('Japan, Philippines');
  await expectAccessible(app);
  const archive = await dialog.saveAll();
  const pages = Object.values(unzipSync(archive.bytes)).map((bytes) => Buffer.from(bytes).toString('utf8'));
  expect(pages).toHaveLength(2);
  expect(pages.filter((page) => page.includes('Disaster storehouse'))).toHaveLength(1);
  expect(pages.filter((page) => page.includes('Japan, Philippines'))).toHaveLength(1);
});

test('The reader of the web page filters its notes; without scripts all of them are there', async ({
  app,
  context,
  browser,
}) => {
  const copy = await (await new Workspace(app).handOver()).save('html');
  const html = copy.bytes.toString('utf8');
  const reader = await context.newPage();
  await reader.setContent(html);
  const settled = reader.getByText('No: tsunami is English by now.');
  await expect(settled).toBeVisible();
  await reader.getByRole('checkbox', { name: 'Open ones only' }).check();
  await expect(settled).toBeHidden();
  await expect(reader.getByText('Of the same make?')).toBeVisible();

  const plain = await browser.newContext({ javaScriptEnabled: false });
  const page = await plain.newPage();
  await page.setContent(html);
  await expect(page.getByText('No: tsunami is English by now.')).toBeVisible();
  await expect(page.getByRole('checkbox')).toHaveCount(0);
  await plain.close();
});
