import { expect, type Page } from '@playwright/test';
import { ENGLISH, JAPANESE, textFile } from '../../support/article-files.ts';
import { expectAccessible } from '../axe.ts';
import { test } from '../fixtures.ts';
import { GlossaryDesk } from '../pages/glossary-desk.ts';
import { StartScreen } from '../pages/start-screen.ts';
import { Workspace } from '../pages/workspace.ts';

const TABLE = [
  'ja,en,reading,domain',
  '防波堤,breakwater,ぼうはてい,港湾',
  '岸壁,quay,がんぺき,港湾',
  '農地,farmland,のうち,農業',
  '用水路,irrigation canal,ようすいろ,',
  '',
].join('\n');

async function deskWith(app: Page, table: string): Promise<GlossaryDesk> {
  const sample = new Workspace(app);
  await sample.isReady();
  await app.keyboard.press('ControlOrMeta+Shift+L');
  const desk = new GlossaryDesk(app);
  await desk.create('Harbour');
  await desk.chooseImport(textFile('harbour.csv', table));
  await desk.compare();
  await desk.runImport();
  return desk;
}

test('Cells are written over in place by keyboard, left as they were with Escape, and taken back', async ({ app }) => {
  const desk = await deskWith(app, TABLE);
  await expect(desk.rows).toHaveCount(4);
  await desk.list.focus();
  await app.keyboard.press('ArrowRight');
  await app.keyboard.press('ArrowRight');
  await app.keyboard.press('F2');
  await expect(desk.editor('target')).toHaveValue('quay');
  await expectAccessible(app);
  await desk.editor('target').fill('quay wall');
  await app.keyboard.press('Tab');
  await expect(desk.editor('status')).toBeFocused();
  await desk.editor('status').selectOption({ label: 'admitted' });
  await app.keyboard.press('Tab');
  await expect(desk.editor('domain')).toHaveValue('港湾');
  await desk.editor('domain').fill('土木');
  await app.keyboard.press('Tab');
  // Over the end of the line into the next entry.
  await expect(desk.editor('source')).toHaveValue('農地');
  await app.keyboard.press('Escape');
  await expect(desk.list).toBeFocused();
  await expect(desk.rows.first()).toContainText('quay wall');
  await expect(desk.rows.first()).toContainText('admitted');
  await expect(desk.rows.first()).toContainText('土木');

  await app.keyboard.press('Enter');
  await desk.editor('source').fill('耕地');
  await app.keyboard.press('Escape');
  await expect(desk.rows.nth(1)).toContainText('農地');
  await app.keyboard.press('Enter');
  await desk.editor('source').fill('');
  await app.keyboard.press('Enter');
  await expect(app.getByRole('alertdialog').filter({ hasText: 'A term needs words' })).toBeVisible();
  await expect(desk.rows.nth(1)).toContainText('農地');

  await desk.list.focus();
  await app.keyboard.press('ControlOrMeta+z');
  await expect(desk.rows.first()).toContainText('港湾');
  await app.keyboard.press('ControlOrMeta+z');
  await app.keyboard.press('ControlOrMeta+z');
  await expect(desk.cell('quay')).toBeVisible();
  await app.keyboard.press('ControlOrMeta+y');
  await expect(desk.cell('quay wall')).toBeVisible();
});

test('Entries stand in groups by domain, which are closed and opened by key', async ({ app }) => {
  const desk = await deskWith(app, TABLE);
  await app.getByRole('button', { name: 'By domain' }).click();
  await expect(desk.groups).toHaveText([/^港湾 2$/, /^農業 1$/, /^no domain 1$/]);
  await expectAccessible(app);
  await desk.list.focus();
  await app.keyboard.press('ArrowLeft');
  await expect(desk.groups.first()).toHaveAttribute('aria-expanded', 'false');
  await expect(desk.rows).toHaveCount(2);
  await app.keyboard.press('ArrowRight');
  await expect(desk.rows).toHaveCount(4);

  // An entry that gets another domain moves to its group.
  await app.keyboard.press('ArrowDown');
  await app.keyboard.press('End');
  await app.keyboard.press('Enter');
  await desk.editor('domain').fill('農業');
  await app.keyboard.press('Enter');
  await expect(desk.groups).toHaveText([/^港湾 1$/, /^農業 2$/, /^no domain 1$/]);
  await app.getByRole('button', { name: 'Close all' }).click();
  await expect(desk.rows).toHaveCount(0);
  await expect(desk.groups).toHaveCount(3);
});

test('An edit in the list that past reviews would be flagged by is weighed first', async ({ app }) => {
  const sample = new Workspace(app);
  await sample.isReady();
  await sample.leave();
  await new StartScreen(app).createFromPasted(JAPANESE, ENGLISH);
  await app.keyboard.press('ControlOrMeta+Shift+L');
  const desk = new GlossaryDesk(app);
  await desk.create('Town');
  await desk.add('防災倉庫', 'disaster storehouse');
  const change = async () => {
    await desk.cell('disaster storehouse').dblclick();
    await desk.editor('target').fill('emergency depot');
    await app.keyboard.press('Enter');
    await expect(app.getByRole('alert')).toContainText('in one review would now be flagged');
  };

  await change();
  await expect(app.getByRole('button', { name: 'Leave as it was' })).toBeFocused();
  await expectAccessible(app);
  await app.keyboard.press('Enter');
  await expect(desk.list).toBeFocused();
  await expect(desk.cell('disaster storehouse')).toBeVisible();

  await change();
  await app.getByRole('button', { name: 'Save anyway' }).click();
  await expect(desk.cell('emergency depot')).toBeVisible();
});
