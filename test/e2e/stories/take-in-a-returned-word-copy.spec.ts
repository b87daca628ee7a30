import { expect } from '@playwright/test';
import { type ArticleFile, ENGLISH, JAPANESE, textFile } from '../../support/article-files.ts';
import { WordEdit } from '../../support/edit-docx.ts';
import { expectAccessible } from '../axe.ts';
import { test } from '../fixtures.ts';
import { StartScreen } from '../pages/start-screen.ts';
import { Workspace } from '../pages/workspace.ts';

const MIKA = { author: 'Mika Mori', date: '2025-06-14T10:20:00Z' };

test.beforeEach(async ({ app }) => {
  const sample = new Workspace(app);
  await sample.isReady();
  await sample.leave();
  const workspace = await new StartScreen(app).createFromPasted(JAPANESE, ENGLISH);
  await workspace.selectWords('target', 'tsunami');
  await workspace.commentOnSelection('Tidal wave?');
  await workspace.isSaved();
});

function wordFile(name: string, edit: WordEdit): ArticleFile {
  const mimeType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
  return { name, mimeType, buffer: Buffer.from(edit.asWordSaves().toBytes()) };
}

test('A colleague’s remarks and changes in Word come back to the right words, and go again with one undo', async ({
  app,
}) => {
  const workspace = new Workspace(app);
  const handover = await workspace.handOver();
  const edit = new WordEdit((await handover.save('docx')).bytes);
  edit.comment('shopkeepers', 'Or shop owners?', MIKA);
  edit.reply('Tidal wave?', 'No: tsunami.', MIKA);
  edit.track('a tour', 'tours', MIKA);
  edit.type('two locations', '2 locations', 'Mika Mori');

  const dialog = await workspace.openWordReturn();
  await dialog.choose(wordFile('back.docx', edit));
  await expect(dialog.person('Mika Mori')).toBeChecked();
  await expect(dialog.entries).toHaveCount(4);
  await expect(dialog.entry('On “shopkeepers”: Or shop owners?')).toBeVisible();
  await expect(dialog.entry('“two” → “2”')).toContainText('typed without tracking');
  await expectAccessible(app);
  await dialog.leaveOut('“two” → “2”');
  await dialog.take();
  await expect(dialog.dialog).toBeHidden();

  const comment = workspace.comments.thread('Or shop owners?').card;
  await expect(comment).toContainText('Mika Mori');
  await expect(comment).toContainText('shopkeepers');
  await expect(workspace.comments.thread('Tidal wave?').card).toContainText('No: tsunami.');

  const again = await workspace.openWordReturn();
  await again.choose(wordFile('back.docx', edit));
  await expect(again.entries).toHaveCount(1);
  await again.close();

  await app.keyboard.press('ControlOrMeta+z');
  await expect(workspace.comments.threads).toHaveCount(1);
  await expect(workspace.comments.thread('Tidal wave?').card).not.toContainText('No: tsunami.');
});

test('A file that is no copy of this review is refused in one sentence', async ({ app }) => {
  const dialog = await new Workspace(app).openWordReturn();
  await dialog.choose(textFile('notes.docx', 'These are notes.'));
  await expect(dialog.problem).toContainText('“notes.docx” is damaged or not a Word document.');
  await expect(dialog.entries).toHaveCount(0);
});
