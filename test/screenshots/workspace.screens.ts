/** The workspace on a sample with planted faults: by day in English, by night in Japanese. */
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { test } from '../e2e/fixtures.ts';
import { ROOT } from '../e2e/host.ts';
import { StartScreen } from '../e2e/pages/start-screen.ts';
import { Workspace } from '../e2e/pages/workspace.ts';

const picture = (name: string) => join(ROOT, 'docs', 'images', `${name}.png`);

/** The sample that shows most at a glance, from 0: the economy article, full of figures. */
const SAMPLE = 1;

async function openSample(app: Page): Promise<Workspace> {
  await new Workspace(app).isReady();
  await new Workspace(app).leave();
  const workspace = await new StartScreen(app).openSample(SAMPLE, { faulty: true });
  await workspace.isReady();
  await workspace.findings.areComplete();
  await app.evaluate(() => document.fonts.ready);
  return workspace;
}

test('The workspace in English, in the light appearance, with a finding', async ({ app }) => {
  const workspace = await openSample(app);
  const settings = await workspace.openSettings();
  await settings.chooseTheme('light');
  await settings.close();
  await workspace.mark(0, 'reviewed');
  await workspace.findings.choose(1);
  await app.screenshot({ path: picture('workspace-light-en') });
});

test('The workspace in Japanese, in the dark appearance, with a comment', async ({ app }) => {
  const workspace = await openSample(app);
  const settings = await workspace.openSettings();
  await settings.nameReviewer('佐藤花子');
  await settings.chooseTheme('dark');
  await settings.close();
  await workspace.mark(0, 'reviewed');
  await workspace.selectWords('target', 'first rate hike in four years');
  await workspace.commentOnSelection('見出しの「利上げ」に合わせて、rate hike の語を冒頭に出せませんか。');
  await workspace.comments.thread('rate hike').open();
  await (await workspace.openSettings()).chooseLanguage('日本語');
  await app.keyboard.press('Escape');
  const japanese = new Workspace(app, 'ja');
  await japanese.isReady();
  // Out of the bar, so that no tooltip stands in the picture.
  await japanese.rowWith('first rate hike').focus();
  await app.screenshot({ path: picture('workspace-dark-ja') });
});
