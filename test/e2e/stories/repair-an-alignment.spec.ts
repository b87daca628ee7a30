import { expect } from '@playwright/test';
import { ENGLISH, JAPANESE } from '../../support/article-files.ts';
import { expectAccessible } from '../axe.ts';
import { reviewsOnDisk } from '../disk.ts';
import { test } from '../fixtures.ts';
import { StartScreen } from '../pages/start-screen.ts';
import { Workspace } from '../pages/workspace.ts';

test('A reviewer merges, splits, moves and unlinks rows without a mouse, and takes it all back', async ({
  app,
  places,
}) => {
  const workspace = new Workspace(app);
  await workspace.isReady();
  const { alignment } = workspace;
  const before = await alignment.layout();
  const keys = app.keyboard;

  await workspace.rows.nth(1).focus();
  await keys.press('l');
  await expect(alignment.bar).toBeVisible();
  await expectAccessible(app);

  // Two rows become one, which keeps the focus; split again at its second paragraph.
  await keys.press('m');
  await expect(workspace.rows).toHaveCount(before.length - 1);
  await expect(workspace.text.locator(':focus')).toHaveCount(1);
  expect((await alignment.layout())[1]).toEqual({
    source: [...(before[1]?.source ?? []), ...(before[2]?.source ?? [])],
    target: [...(before[1]?.target ?? []), ...(before[2]?.target ?? [])],
  });
  await keys.press('ArrowDown');
  await keys.press('ArrowDown');
  await keys.press('s');
  await expect.poll(() => alignment.layout()).toEqual(before);

  // A paragraph goes to the row above; the focus goes with it.
  await workspace.rows.nth(2).focus();
  await keys.press('u');
  await expect.poll(async () => (await alignment.layout())[1]?.target.length).toBe(2);
  await expect(workspace.text.locator('[data-paragraph]:focus')).toHaveText(before[2]?.target[0] ?? '');

  // Picked up and put down where it came from.
  await keys.press('Space');
  await expect(alignment.bar.getByRole('status')).toContainText('1 paragraph picked up');
  await keys.press('j');
  await keys.press('Space');
  await expect.poll(() => alignment.layout()).toEqual(before);

  await keys.press('Delete');
  await expect(workspace.rows).toHaveCount(before.length + 1);
  await keys.press('Escape');
  await expect(alignment.bar).toBeHidden();

  for (const _ of ['merge', 'split', 'move', 'put down', 'unlink']) await keys.press('ControlOrMeta+z');
  await expect.poll(() => alignment.layout()).toEqual(before);
  await workspace.isSaved();
  const [review] = await reviewsOnDisk(places);
  expect(review?.lines.join('\n').match(/"links\.changed"/g)).toHaveLength(11);
});

test('What was matched by hand stays when the rest is aligned again', async ({ app }) => {
  const workspace = new Workspace(app);
  await workspace.isReady();
  const { alignment } = workspace;
  const before = await alignment.layout();
  await workspace.rows.nth(1).focus();
  await app.keyboard.press('l');
  await app.keyboard.press('m');
  await expect(workspace.rows).toHaveCount(before.length - 1);
  await workspace.rows.nth(4).focus();
  await app.keyboard.press('Delete');
  await expect(workspace.rows).toHaveCount(before.length);
  const repaired = await alignment.layout();
  await app.keyboard.press('ControlOrMeta+Shift+a');
  await expect(app.getByText(/Aligned again/)).toBeVisible();
  expect(await alignment.layout()).toEqual(repaired);
});

test('A paragraph is dragged to the row where it belongs', async ({ app }) => {
  const workspace = new Workspace(app);
  await workspace.isReady();
  const { alignment } = workspace;
  const before = await alignment.layout();
  await alignment.begin();
  const dragged = workspace.rows.nth(3).locator('[data-side="target"][data-paragraph]').first();
  await dragged.dragTo(workspace.rows.nth(2));
  await expect
    .poll(async () => (await alignment.layout())[2]?.target)
    .toEqual([...(before[2]?.target ?? []), before[3]?.target[0]]);
  await expect(workspace.rows.nth(3)).toContainText('No counterpart on this side');
  await workspace.undo();
  await expect.poll(() => alignment.layout()).toEqual(before);
});

test('The buttons between the sides do what the keys do, and say why a row is matched', async ({ app }) => {
  const workspace = new Workspace(app);
  await workspace.isReady();
  const { alignment } = workspace;
  const count = await workspace.rows.count();
  await alignment.begin();
  await workspace.rows.nth(2).getByRole('button', { name: 'Merge with the row above' }).click();
  await expect(workspace.rows).toHaveCount(count - 1);
  await workspace.rows.nth(1).getByRole('button', { name: 'Split the row at the paragraph' }).click();
  await expect(workspace.rows).toHaveCount(count);
  await workspace.rows.nth(1).getByRole('button', { name: /Why\?/ }).click();
  const reasons = app.getByRole('dialog', { name: 'Matched by hand' });
  await expect(reasons.getByRole('listitem').first()).toBeVisible();
  await expectAccessible(app);
});

test('A paragraph that the translation moved is offered at its new place', async ({ app }) => {
  const workspace = new Workspace(app);
  await workspace.isReady();
  await workspace.leave();
  const creation = await new StartScreen(app).beginNewReview();
  await creation.side('source').paste(JAPANESE);
  await creation.side('target').paste(swapParagraphs(ENGLISH, '“It will be the last', 'The prefecture also'));
  const made = await creation.create();
  await made.isReady();

  const { movedMarks, movedTo } = made.alignment;
  await expect(movedMarks).toHaveCount(2);
  await movedMarks.first().click();
  await expect(movedTo).toContainText(/says a city official|The prefecture also plans/);
  await expectAccessible(app);
});

/** Exchanges two paragraphs by how they begin. */
function swapParagraphs(page: string, one: string, other: string): string {
  const lines = page.split('\n');
  const [first, second] = [one, other].map((words) => lines.findIndex((line) => line.startsWith(words)));
  return lines
    .map((line, i) => (i === first ? lines[second ?? i] : i === second ? lines[first ?? i] : line))
    .join('\n');
}
