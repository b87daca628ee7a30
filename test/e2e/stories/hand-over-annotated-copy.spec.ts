import { expect } from '@playwright/test';
import { ENGLISH, JAPANESE } from '../../support/article-files.ts';
import { readDocx } from '../../support/read-docx.ts';
import { expectAccessible } from '../axe.ts';
import { test } from '../fixtures.ts';
import { StartScreen } from '../pages/start-screen.ts';
import { Workspace } from '../pages/workspace.ts';

test.beforeEach(async ({ app }) => {
  const sample = new Workspace(app);
  await sample.isReady();
  await sample.leave();
  const creation = await new StartScreen(app).beginNewReview();
  await creation.side('source').paste(JAPANESE);
  await creation.side('target').paste(ENGLISH);
  const workspace = await creation.create();
  await workspace.isReady();
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
