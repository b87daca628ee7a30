import { expect, type Page } from '@playwright/test';
import { ENGLISH, JAPANESE, textFile } from '../../support/article-files.ts';
import { expectAccessible } from '../axe.ts';
import { test } from '../fixtures.ts';
import { GlossaryDesk } from '../pages/glossary-desk.ts';
import { StartScreen } from '../pages/start-screen.ts';
import { TermsPanel } from '../pages/terms-panel.ts';
import { Workspace } from '../pages/workspace.ts';

async function reviewWith(app: Page, glossaries: Readonly<Record<string, string>>): Promise<Workspace> {
  const sample = new Workspace(app);
  await sample.isReady();
  await sample.leave();
  const workspace = await new StartScreen(app).createFromPasted(JAPANESE, ENGLISH);
  const dialog = await workspace.openGlossaries();
  for (const [name, table] of Object.entries(glossaries)) {
    await dialog.openFile(textFile(name, table));
    await expect(dialog.report).toContainText(name.replace('.csv', ''));
  }
  await dialog.close();
  return workspace;
}

test('The order of two glossaries that disagree decides, and is changed where they are attached', async ({ app }) => {
  const workspace = await reviewWith(app, {
    'town.csv': 'ja,en\n防災倉庫,disaster storehouse\n',
    'region.csv': 'ja,en\n防災倉庫,disaster-prevention warehouse\n',
  });
  const about = workspace.findings.cards.filter({ hasText: '防災倉庫' });
  await expect(app.locator('.findings')).toHaveAttribute('aria-busy', 'false');
  await expect(about).toHaveCount(0);

  const dialog = await workspace.openGlossaries();
  await app.getByRole('button', { name: 'Let “region” count earlier' }).click();
  await expect(dialog.attached.filter({ hasText: /region|town/ })).toHaveText([/region/, /town/]);
  await expectAccessible(app);
  await dialog.close();
  await expect(about.first()).toBeVisible();
  await workspace.undo();
  await expect(about).toHaveCount(0);
});

test('In one review a term is rendered otherwise, or does not count; the checks follow, and the way back is there', async ({
  app,
}) => {
  const workspace = await reviewWith(app, { 'desk.csv': 'ja,en\n防災倉庫,disaster storehouse\n' });
  const about = workspace.findings.cards.filter({ hasText: '防災倉庫' });
  const terms = new TermsPanel(app);
  await workspace.rowWith('防災倉庫が９月に完成すると').click();
  await terms.open();
  await terms.render('防災倉庫', 'emergency depot');
  await expect(terms.overrides).toHaveText([/防災倉庫.*emergency depot/]);
  await expectAccessible(app);
  await workspace.findings.tab.click();
  await about.first().getByRole('button').first().click();
  await expect(workspace.findings.chosen).toContainText('emergency depot');

  await terms.open();
  await terms.follow('防災倉庫');
  await expect(terms.overrides).toHaveCount(0);
  await terms.leaveOut('防災倉庫');
  await expect(terms.overrides).toContainText('does not count here');
  await expect(terms.entry('disaster storehouse')).toHaveCount(0);
  await workspace.isSaved();
  await app.reload();
  await workspace.isReady();
  await workspace.rowWith('防災倉庫が９月に完成すると').click();
  await app.keyboard.press('F4');
  await expect(terms.overrides).toContainText('does not count here');
});

test('From a finding a wording is called wrong here, allowed for good, or taken into the glossary', async ({ app }) => {
  const workspace = await reviewWith(app, {
    'desk.csv':
      'ja,en,forbidden,deprecated,note\n防災倉庫,disaster depot,disaster storehouse,,vague\n県,regional authority,,prefecture,vague\n',
  });
  const forbidden = workspace.findings.of('term-forbidden');
  const deprecated = workspace.findings.of('term-deprecated');
  await expect(deprecated.first()).toBeVisible();
  await deprecated.first().getByRole('button').first().click();
  await workspace.findings.chosen.getByRole('button', { name: 'Wrong here' }).click();
  await expect(deprecated).toHaveCount(0);
  await workspace.findings.showDismissed();
  await expect(workspace.findings.cards.first()).toContainText('prefecture');
  await app.getByRole('radio', { name: 'Open' }).click();

  await forbidden.first().getByRole('button').first().click();
  await expectAccessible(app);
  await workspace.findings.chosen.getByRole('button', { name: 'Add to the glossary…' }).click();
  const dialog = app.getByRole('dialog', { name: 'Add the selected words to the glossary' });
  await expect(dialog.getByLabel('Japanese', { exact: true })).toHaveValue('防災倉庫');
  await expect(dialog.getByLabel('English', { exact: true })).toHaveValue('Disaster storehouse');
  await dialog.getByLabel('Japanese', { exact: true }).fill('見学会');
  await dialog.getByLabel('English', { exact: true }).fill('tour');
  await dialog.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(dialog).toBeHidden();
  await workspace.findings.chosen.getByRole('button', { name: 'Always allow' }).click();
  await expect(forbidden).toHaveCount(0);
  await app.keyboard.press('ControlOrMeta+Shift+L');
  const desk = new GlossaryDesk(app);
  await desk.find('防災倉庫');
  await desk.cell('防災倉庫').click();
  await expect(desk.form.getByLabel('Status').filter({ hasText: 'admitted' }).nth(2)).toHaveValue('admitted');
  await desk.find('見学会');
  await expect(desk.rows).toContainText('tour');
});

test('The entry of each marked term is shown by key and read out', async ({ app }) => {
  const workspace = await reviewWith(app, {
    'desk.csv': 'ja,en,note\n防災倉庫,disaster storehouse,as the city has it\n',
  });
  await workspace.rowWith('防災倉庫が９月に完成すると').click();
  const read = app.getByRole('status', { name: 'Entry of the term' });
  await expect
    .poll(async () => {
      await app.keyboard.press('e');
      return read.textContent();
    })
    .toContain('as the city has it');
  await expect(app.locator('.term-hint')).toContainText('disaster storehouse');
  await expectAccessible(app);
  await app.keyboard.press('Escape');
  await expect(app.locator('.term-hint')).toBeHidden();
});
