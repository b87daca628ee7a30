import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { expectAccessible } from '../axe.ts';
import { reviewsOnDisk } from '../disk.ts';
import { test } from '../fixtures.ts';
import { StartScreen } from '../pages/start-screen.ts';
import { wordsIn } from '../pages/words.ts';
import { Workspace } from '../pages/workspace.ts';

const say = wordsIn('en');

test('A window that is loaded again shows what it showed, not what was worked on last', async ({ app }) => {
  const workspace = new Workspace(app);
  await workspace.isReady();
  const first = await workspace.title.innerText();
  await workspace.leave();
  const start = new StartScreen(app);
  await start.openSample(1);
  await expect(workspace.title).not.toHaveText(first);
  await workspace.leave();
  await start.openRecent(first);
  await workspace.isReady();
  await app.reload();
  await workspace.isReady();
  await expect(workspace.title).toHaveText(first);

  await workspace.leave();
  await app.reload();
  await expect(start.heading).toBeVisible();
});

test('A window whose page died comes back with its review and the words that were being written', async ({ app }) => {
  const workspace = new Workspace(app);
  await workspace.isReady();
  await (await workspace.comments.beginOnArticle()).fill('Half a sent');
  // The page gets no word in when it dies, so it leaves its mark; one that is loaded again takes it away.
  await app.evaluate(() => {
    window.addEventListener('pagehide', () => sessionStorage.setItem('taiyaku.alive', 'yes'));
  });
  await app.reload();
  await workspace.isReady();
  await expect(app.getByText(say('app.recovered'))).toBeVisible();
  await workspace.comments.show();
  await expect(app.getByRole('region', { name: say('comments.new') }).getByRole('textbox')).toHaveValue('Half a sent');

  await app.reload();
  await workspace.isReady();
  await expect(app.getByText(say('app.recovered'))).toHaveCount(0);
});

test('A copied tab shows the same review, and each sees what the other does', async ({
  app,
  context,
  hostKind,
  faults,
}) => {
  test.skip(hostKind === 'desktop', 'on the desktop a review is in one window only');
  const workspace = new Workspace(app);
  await workspace.isReady();
  // What a browser does when a tab is copied: the same address and the same storage of the session.
  const kept = await app.evaluate(() => Object.entries(sessionStorage));
  const copy = await context.newPage();
  faults.watch(copy);
  await copy.addInitScript((entries) => {
    for (const [key, value] of entries) sessionStorage.setItem(key, value);
  }, kept);
  await copy.goto(app.url());
  const other = new Workspace(copy);
  await other.isReady();
  await expect(other.title).toHaveText(await workspace.title.innerText());
  await expect(copy.getByText(say('app.recovered'))).toHaveCount(0);

  await workspace.comments.commentOnArticle('From the first tab.');
  await expect(other.comments.threads.filter({ hasText: 'From the first tab.' })).toHaveCount(0);
  await other.comments.show();
  await expect(other.comments.threads.filter({ hasText: 'From the first tab.' })).toHaveCount(1);
  await copy.close();
  await workspace.comments.commentOnArticle('The other tab is closed.');
  await workspace.isSaved();
});

test('A review that another computer never closed is taken over by choice', async ({ app, places }) => {
  const workspace = new Workspace(app);
  await workspace.isReady();
  const title = await workspace.title.innerText();
  await workspace.leave();
  const [review] = await reviewsOnDisk(places);
  const lock = { token: 't', holder: 'John', pid: 1, host: 'desk-7', at: '2026-03-02T09:30:00.000Z' };
  await writeFile(join(places.library, `${review?.name}.lock`), JSON.stringify(lock));

  await new StartScreen(app).openRecent(title);
  await workspace.isReady();
  await expect(app.getByText('John opened this review on the computer “desk-7” on March 2, 2026')).toBeVisible();
  await expectAccessible(app);
  await app.getByRole('button', { name: say('save.takeOver') }).click();
  await workspace.isSaved();
  await workspace.comments.commentOnArticle('Taken over.');
  await workspace.isSaved();
  const [written] = await reviewsOnDisk(places);
  expect(written?.lines.at(-1)).toContain('Taken over.');
});

test('About says what the program is made of, with the licences', async ({ app }) => {
  await new Workspace(app).isReady();
  await app.keyboard.press('F1');
  await app.getByRole('button', { name: say('commands.about'), exact: true }).click();
  const about = app.getByRole('dialog', { name: say('about.title') });
  await expect(about).toContainText('Electronic Dictionary Research and Development Group');
  for (const [name, licence] of [
    ['react 19', 'MIT'],
    ['harper.js', 'Apache-2.0'],
    ['noto-serif-jp', 'OFL-1.1'],
  ] as const) {
    await expect(about.getByText(name).first()).toContainText(licence);
  }
  await about.getByText('zustand').click();
  await expect(about).toContainText('Permission is hereby granted, free of charge');
  await expectAccessible(app);
});
