import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { test } from '../fixtures.ts';
import { ROOT } from '../host.ts';
import { StartScreen } from '../pages/start-screen.ts';
import { Workspace } from '../pages/workspace.ts';

const hostile = (name: string) => readFile(join(ROOT, 'test', 'fixtures', 'hostile', name), 'utf8');

/** What an attack of the fixtures would have set. */
const owned = (page: Page) => page.evaluate(() => Reflect.get(window, 'owned'));

async function review(app: Page, name: string): Promise<Workspace> {
  const sample = new Workspace(app);
  await sample.isReady();
  await sample.leave();
  const creation = await new StartScreen(app).beginNewReview();
  await creation.side('source').paste(await hostile(`${name}.ja.txt`));
  await creation.side('target').paste(await hostile(`${name}.en.txt`));
  const workspace = await creation.create();
  await workspace.isReady();
  return workspace;
}

test('Markup in texts, comments and names is shown as text and does nothing', async ({ app }) => {
  const workspace = await review(app, 'markup');
  await expect(workspace.text).toContainText('<script>window.owned=1</script>');
  await workspace.comments.commentOnArticle('<img src=x onerror="window.owned=8">');
  await expect(workspace.comments.thread('onerror').card).toContainText('<img src=x onerror="window.owned=8">');
  const copy = await (await workspace.handOver()).save('html');
  expect(await owned(app)).toBeUndefined();

  const reader = await app.context().newPage();
  await reader.setContent(copy.bytes.toString('utf8'));
  await expect(reader.locator('body')).toContainText('<script>window.owned=1</script>');
  expect(await owned(reader)).toBeUndefined();
  await reader.close();
});

test('Characters that turn the order of words around are shown, and turn nothing around', async ({ app }) => {
  const workspace = await review(app, 'controls');
  const paragraph = workspace.text.locator('[data-side="target"][data-paragraph]').filter({ hasText: 'It will cost' });
  await expect(paragraph.locator('[data-code="U+202E"]')).toBeVisible();
  expect(await paragraph.textContent()).toContain('\u202E000,1$\u202C');
  const isInOrder = await paragraph.evaluate((element) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.textContent?.indexOf('000') ?? -1;
      if (at < 0) continue;
      const left = (offset: number) => {
        const range = document.createRange();
        range.setStart(node, at + offset);
        range.setEnd(node, at + offset + 1);
        return range.getBoundingClientRect().left;
      };
      return left(0) < left(4);
    }
    return false;
  });
  expect(isInOrder).toBe(true);
});
