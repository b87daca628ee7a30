import { expect } from '@playwright/test';
import { ENGLISH, JAPANESE } from '../../support/article-files.ts';
import { expectAccessible } from '../axe.ts';
import { test } from '../fixtures.ts';
import { StartScreen } from '../pages/start-screen.ts';
import { Workspace } from '../pages/workspace.ts';

test.beforeEach(async ({ app }) => {
  const workspace = new Workspace(app);
  await workspace.isReady();
  await workspace.leave();
  await new StartScreen(app).createFromPasted(JAPANESE, ENGLISH);
});

test('A comment draws its signs, and leads to the paragraph that it names', async ({ app }) => {
  const workspace = new Workspace(app);
  const wanted = workspace.rows.nth(2);
  const number = Number(await wanted.getAttribute('aria-rowindex')) - 1;
  await workspace.comments.commentOnArticle(`This is **not** what #${number} says, see \`3億2000万\`.`);
  const thread = workspace.comments.thread('what');
  await thread.open();
  const remark = thread.remarks.first();
  await expect(remark.locator('strong').last()).toHaveText('not');
  await expect(remark.locator('code')).toHaveText('3億2000万');
  await remark.getByRole('button', { name: new RegExp(`^Paragraph ${number}: `) }).click();
  await expect(wanted).toBeFocused();
  await expectAccessible(app);
});

test('A number goes on naming its paragraph when rows are put together anew', async ({ app }) => {
  const workspace = new Workspace(app);
  const last = workspace.rows.last();
  const number = Number(await last.getAttribute('aria-rowindex')) - 1;
  await workspace.comments.commentOnArticle(`See #${number}.`);
  await workspace.rows.nth(1).focus();
  await app.keyboard.press('l');
  await app.keyboard.press('m');
  await app.keyboard.press('Escape');
  await expect(last).toHaveAttribute('aria-rowindex', String(number));
  await workspace.comments.thread('See #').open();
  const mention = workspace.comments.thread('See #').card.getByRole('button', { name: /^Paragraph / });
  await expect(mention).toHaveText(`#${number - 1}`);
});

test('An error that is repeated counts once, and as much as the desk gives its type', async ({ app }) => {
  const workspace = new Workspace(app);
  const { comments } = workspace;
  const box = app.getByRole('region', { name: 'New comment' });
  await workspace.selectWords('target', 'about 320 million yen');
  await app.getByRole('button', { name: 'Comment on the selected words', exact: true }).click();
  await box.getByRole('button', { name: /Type$/ }).click();
  await app.getByRole('option', { name: 'Accuracy: Figure' }).click();
  await box.getByRole('radio', { name: 'Major' }).click();
  await comments.post('Wrong figure.');
  await expect(comments.threads).toHaveCount(1);

  await workspace.selectWords('target', 'tsunami');
  await app.getByRole('button', { name: 'Comment on the selected words', exact: true }).click();
  await box.getByRole('button', { name: 'Figure · Major' }).click();
  await box.getByRole('button', { name: /Same error as$/ }).click();
  await app.getByRole('option', { name: /^about 320 million yen/ }).click();
  await comments.post('Again.');
  await expect(comments.threads).toHaveCount(2);
  await expect(comments.thread('Again.').card).toContainText('Repeats an earlier error');

  await workspace.openScore();
  const dialog = app.getByRole('dialog', { name: 'Progress and score' });
  const total = dialog.getByRole('row', { name: /^Penalty in all/ });
  await expect(total).toContainText('5');
  await expect(dialog).toContainText('One comment repeats an error that is counted already.');
  await dialog.getByText('Count an error that is repeated each time').click();
  await expect(total).toContainText('10');
  await dialog.getByText('Weights of the types of error').click();
  await dialog.getByRole('textbox', { name: 'Figure', exact: true }).fill('2');
  await app.keyboard.press('Tab');
  await expect(total).toContainText('20');
  await expectAccessible(app);
});

test('A comment whose words are gone is put where they are now', async ({ app }) => {
  const workspace = new Workspace(app);
  const { comments, suggestions } = workspace;
  const row = workspace.rowWith('about 320 million yen');
  const text = await row.locator('[data-side="target"][data-paragraph]').innerText();
  await workspace.selectWords('target', 'about 320 million yen');
  await workspace.commentOnSelection('In dollars too.');
  await workspace.isSaved();
  await row.focus();
  await app.keyboard.press('v');
  await expect(suggestions.changesBar).toBeVisible();
  await suggestions.takeInVersion({ name: 'v2.txt', text: ENGLISH.replace(text, 'It cost a good deal of money.') });
  const thread = comments.thread('In dollars too.');
  await expect(thread.card).toContainText('These words are no longer in the text');
  await thread.open();
  await workspace.selectWords('target', 'a good deal of money');
  await thread.card.getByRole('button', { name: 'Place it on the selected words' }).click();
  await expect(thread.card).not.toContainText('These words are no longer in the text');
  await expect(workspace.text.getByRole('button', { name: /Comment by/ })).toHaveText('a good deal of money');
  await workspace.undo();
  await expect(thread.card).toContainText('These words are no longer in the text');
});
