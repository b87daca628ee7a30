import { expect } from '@playwright/test';
import { ENGLISH, JAPANESE, textFile } from '../../support/article-files.ts';
import { expectAccessible } from '../axe.ts';
import { test } from '../fixtures.ts';
import { StartScreen } from '../pages/start-screen.ts';
import { Workspace } from '../pages/workspace.ts';

const GLOSSARY = 'ja,en,status\n防災倉庫,disaster-prevention warehouse,preferred\n';

test('A glossary file of the desk is attached, and its terms are checked at once', async ({ app }) => {
  const sample = new Workspace(app);
  await sample.isReady();
  await sample.leave();
  const workspace = await new StartScreen(app).createFromPasted(JAPANESE, ENGLISH);
  const about = workspace.findings.cards.filter({ hasText: '防災倉庫' });
  await expect(about).toHaveCount(0);

  const dialog = await workspace.openGlossaries();
  await expect(dialog.attached.first()).toBeVisible();
  await dialog.openFile(textFile('desk.csv', GLOSSARY));
  await expect(dialog.report).toContainText('1 entry');
  await expectAccessible(app);
  await dialog.close();
  await expect(about.first()).toBeVisible();
  await workspace.isSaved();
});

test('A file that is no glossary gets one sentence', async ({ app }) => {
  const workspace = new Workspace(app);
  await workspace.isReady();
  const dialog = await workspace.openGlossaries();
  const before = await dialog.attached.count();
  await dialog.openFile({ name: 'photo.csv', mimeType: 'text/csv', buffer: Buffer.from([0x89, 0x50, 0, 0, 1, 2, 3]) });
  await expect(dialog.notice).toContainText('photo.csv');
  await expect(dialog.attached).toHaveCount(before);
});
