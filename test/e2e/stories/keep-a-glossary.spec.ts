import { expect, type Page } from '@playwright/test';
import { ENGLISH, JAPANESE, textFile } from '../../support/article-files.ts';
import { expectAccessible } from '../axe.ts';
import { test } from '../fixtures.ts';
import { GlossaryDesk } from '../pages/glossary-desk.ts';
import { SettingsDialog } from '../pages/settings-dialog.ts';
import { StartScreen } from '../pages/start-screen.ts';
import { Workspace } from '../pages/workspace.ts';

async function newReview(app: Page): Promise<Workspace> {
  const sample = new Workspace(app);
  await sample.isReady();
  await sample.leave();
  const workspace = await new StartScreen(app).createFromPasted(JAPANESE, ENGLISH);
  return workspace;
}

test('A table with headings of its own is mapped and imported, a conflict is resolved, and the open review follows', async ({
  app,
}) => {
  const workspace = await newReview(app);
  const dialog = await workspace.openGlossaries();
  await dialog.openFile(textFile('desk.csv', 'ja,en\n防災倉庫,disaster storehouse\n'));
  await expect(dialog.report).toContainText('1 entry');
  await dialog.close();
  const about = workspace.findings.cards.filter({ hasText: '防災倉庫' });
  await expect(about).toHaveCount(0);

  await app.keyboard.press('ControlOrMeta+Shift+L');
  const desk = new GlossaryDesk(app);
  await expect(desk.rows).toHaveCount(1);
  await desk.chooseImport(textFile('house.csv', '語,訳,欄\n防災倉庫,disaster-prevention warehouse,社会\n'));
  await desk.dialog.getByLabel('The first row has the headings').check();
  await desk.mapColumn(3, 'domain');
  await desk.mapColumn(3, 'skip');
  await expectAccessible(app);
  await desk.compare();
  await expect(desk.dialog).toContainText('in conflict');
  await desk.decide('防災倉庫', 'theirs');
  await expectAccessible(app);
  await desk.runImport();
  await expect(desk.rows).toContainText('disaster-prevention warehouse');
  await expectAccessible(app);

  await desk.backToReview();
  await expect(about.first()).toBeVisible();
  await app.keyboard.press('ControlOrMeta+Shift+L');
  await desk.undo.click();
  await expect(desk.rows).toContainText('disaster storehouse');
  await desk.backToReview();
  await expect(about).toHaveCount(0);
});

test('An entry is added, found by the sound of its Japanese, changed with its history, and exported to TBX and back', async ({
  app,
}) => {
  const sample = new Workspace(app);
  await sample.isReady();
  await app.keyboard.press('ControlOrMeta+Shift+L');
  const desk = new GlossaryDesk(app);
  await desk.create('Harbour');
  await desk.add('防波堤', 'breakwater');
  await expect(desk.rows).toHaveCount(1);
  await desk.form.getByLabel('Reading in kana').fill('ぼうはてい');
  await desk.save();
  await desk.find('bohatei');
  await expect(desk.rows).toHaveCount(1);
  await desk.find('boueki');
  await expect(desk.rows).toHaveCount(0);
  await desk.find('');
  await desk.cell('breakwater').click();
  await expect(desk.form).toContainText('History (2)');

  const tbx = await desk.exportAs('tbx-dct');
  expect(tbx.toString('utf8')).toContain('<term>防波堤</term>');
  await desk.create('Read back');
  await desk.chooseImport({ name: 'harbour.tbx', mimeType: 'application/x-tbx', buffer: tbx });
  await desk.compare();
  await desk.runImport();
  await expect(desk.rows).toContainText('ぼうはてい');
  await expect(desk.rows).toContainText('breakwater');
});

test('Pairs that recur in past reviews are accepted by key', async ({ app }) => {
  await newReview(app);
  await app.keyboard.press('ControlOrMeta+Shift+L');
  const desk = new GlossaryDesk(app);
  await desk.create('Mined');
  await desk.act('glossary.desk.mine');
  const pair = desk.dialog.getByRole('group').first();
  await expect(pair).toBeVisible();
  await expectAccessible(app);
  await pair.focus();
  await app.keyboard.press('a');
  await desk.dialog.getByRole('button', { name: 'Close' }).click();
  await expect(desk.rows).toHaveCount(1);
});

test('A malformed file gets a sentence with the line, and the glossary stays as it is', async ({ app }) => {
  const sample = new Workspace(app);
  await sample.isReady();
  await app.keyboard.press('ControlOrMeta+Shift+L');
  const desk = new GlossaryDesk(app);
  await desk.create('Untouched');
  await desk.act('glossary.desk.import');
  const chooser = app.waitForEvent('filechooser');
  await desk.dialog.getByRole('button', { name: 'Choose a file…' }).click();
  await (await chooser).setFiles({
    name: 'broken.tbx',
    mimeType: 'application/x-tbx',
    buffer: Buffer.from('<martif>\n<text>\n</martif>'),
  });
  await expect(app.getByRole('alertdialog')).toContainText('Line 3');
});

test('The glossary desk speaks Japanese', async ({ app }) => {
  const workspace = new Workspace(app);
  await workspace.isReady();
  const settings = await workspace.openSettings();
  await settings.chooseLanguage('日本語');
  await new SettingsDialog(app, 'ja').close();
  await app.keyboard.press('ControlOrMeta+Shift+L');
  await expect(app.getByRole('heading', { name: '用語集' })).toBeVisible();
  await expect(app.getByRole('button', { name: '取り込み…' })).toBeVisible();
  await expectAccessible(app);
});
