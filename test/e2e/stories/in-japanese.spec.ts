import { expect, type Page } from '@playwright/test';
import { expectAccessible } from '../axe.ts';
import { test } from '../fixtures.ts';
import { SettingsDialog } from '../pages/settings-dialog.ts';
import { Workspace } from '../pages/workspace.ts';

/** The sample in the Japanese interface. */
async function japanese(app: Page): Promise<Workspace> {
  const english = new Workspace(app);
  await english.isReady();
  await (await english.openSettings()).chooseLanguage('日本語');
  await new SettingsDialog(app, 'ja').close();
  const workspace = new Workspace(app, 'ja');
  await workspace.isReady();
  await workspace.findings.areComplete();
  return workspace;
}

test('In Japanese a reviewer walks and dismisses findings, and makes one a suggestion that is accepted', async ({
  app,
}) => {
  const workspace = await japanese(app);
  const { findings, suggestions } = workspace;
  const open = await findings.cards.count();
  await app.keyboard.press('F8');
  await expect(findings.chosen).toHaveCount(1);
  await app.keyboard.press('x');
  await expect(findings.cards).toHaveCount(open - 1);
  await workspace.undo();
  await expect(findings.cards).toHaveCount(open);

  await findings.chooseWithFix();
  await app.keyboard.press('a');
  await suggestions.open();
  await expect(suggestions.cards).toHaveCount(1);
  await suggestions.cards.first().getByRole('button').first().click();
  await suggestions.accept();
  await expect(suggestions.cards.first()).toContainText('採用');
  await expectAccessible(app);
});

test('In Japanese a comment is written, answered, resolved and reopened', async ({ app }) => {
  const workspace = await japanese(app);
  const { comments } = workspace;
  await comments.commentOnArticle('見出しをもう一度確認してください。');
  const thread = comments.thread('見出しをもう一度');
  await thread.reply('確認しました。');
  await expect(thread.remarks).toHaveCount(2);
  await thread.resolve();
  await expect(thread.card).toContainText('解決済み');
  await thread.reopen();
  await expect(thread.card).not.toContainText('解決済み');
  await expectAccessible(app);
});

test('In Japanese the alignment is repaired by key and the repair taken back', async ({ app }) => {
  const workspace = await japanese(app);
  const { alignment } = workspace;
  const before = await alignment.layout();
  await workspace.rows.nth(1).focus();
  await app.keyboard.press('l');
  await expect(alignment.bar).toBeVisible();
  await app.keyboard.press('m');
  await expect(workspace.rows).toHaveCount(before.length - 1);
  await app.keyboard.press('ControlOrMeta+z');
  await expect.poll(() => alignment.layout()).toEqual(before);
  await expectAccessible(app);
});

test('In Japanese a paragraph is marked, the record and the score are read, and handing over tells what is open', async ({
  app,
}) => {
  const workspace = await japanese(app);
  await workspace.mark(0, 'needs-work');
  await expect(workspace.rows.first()).toHaveAccessibleName(/要修正/);
  const history = await workspace.openHistory();
  await expect(history.entries.first()).toContainText('要修正');
  await expectAccessible(app);
  await app.keyboard.press('Escape');
  await workspace.openScore();
  await expectAccessible(app);
  await app.keyboard.press('Escape');
  const handover = await workspace.handOver();
  await expect(handover.dialog).toContainText('要修正の段落');
  await expectAccessible(app);
  await handover.close();
});
