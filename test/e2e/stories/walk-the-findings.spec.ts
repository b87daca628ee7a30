import { expect } from '@playwright/test';
import { expectAccessible } from '../axe.ts';
import { eventTypes, reviewsOnDisk } from '../disk.ts';
import { test } from '../fixtures.ts';
import { Workspace } from '../pages/workspace.ts';

test('A finding is marked in the text and says what was expected, what was found and why', async ({ app }) => {
  const workspace = new Workspace(app);
  await workspace.isReady();
  const { findings } = workspace;
  await findings.choose(0);
  await expect(findings.chosen).toHaveCount(1);
  const mark = workspace.text.getByRole('button', { pressed: true }).first();
  await expect(mark).toBeInViewport();
  await expect(findings.chosen.getByRole('button', { name: 'Dismiss', exact: true })).toBeVisible();
  await expectAccessible(app);
});

test('A marked word in the text shows its finding beside it', async ({ app }) => {
  const workspace = new Workspace(app);
  await workspace.isReady();
  await workspace.findings.areComplete();
  const mark = workspace.markedFindings.first();
  await mark.click();
  await expect(mark).toHaveAttribute('aria-pressed', 'true');
  await expect(workspace.findings.chosen).toBeVisible();
});

test('F8 walks from finding to finding in the order of the text', async ({ app }) => {
  const workspace = new Workspace(app);
  await workspace.isReady();
  const { findings } = workspace;
  await findings.areComplete();
  await app.keyboard.press('F8');
  await expect(findings.cards.nth(0).getByRole('button').first()).toHaveAttribute('aria-expanded', 'true');
  await app.keyboard.press('F8');
  await expect(findings.cards.nth(1).getByRole('button').first()).toHaveAttribute('aria-expanded', 'true');
  await app.keyboard.press('Shift+F8');
  await expect(findings.cards.nth(0).getByRole('button').first()).toHaveAttribute('aria-expanded', 'true');
});

test('A dismissed finding stays dismissed after a power cut, and can be brought back', async ({
  app,
  places,
  restartAfterPowerCut,
}) => {
  const workspace = new Workspace(app);
  await workspace.isReady();
  await workspace.findings.areComplete();
  const open = await workspace.findings.cards.count();
  await app.keyboard.press('F8');
  const words = await workspace.findings.chosen.getByRole('button').first().innerText();
  await workspace.findings.dismiss();
  await expect(workspace.findings.cards).toHaveCount(open - 1);
  await workspace.isSaved();

  const again = new Workspace(await restartAfterPowerCut());
  await again.isReady();
  await expect(again.findings.cards).toHaveCount(open - 1);
  await again.findings.showDismissed();
  await expect(again.findings.cards).toHaveCount(1);
  await expect(again.findings.cards.first().getByRole('button').first()).toHaveText(words, { useInnerText: true });
  await again.findings.cards.first().getByRole('button').first().click();
  await again.findings.chosen.getByRole('button', { name: 'Restore' }).click();
  await again.isSaved();
  const [review] = await reviewsOnDisk(places);
  expect(eventTypes(review?.lines ?? []).slice(-2)).toEqual(['finding.dismissed', 'finding.restored']);
});

test('All findings of one rule are looked at together and set aside for one reason, with one undo', async ({ app }) => {
  const workspace = new Workspace(app);
  await workspace.isReady();
  const { findings } = workspace;
  await findings.areComplete();
  const tab = await findings.tab.innerText();
  await findings.groupBy('By rule');
  const groups = findings.groups;
  const count = await groups.count();
  const first = groups.first();
  const inFirst = await first.getByRole('listitem').count();
  await expectAccessible(app);

  // The walk follows the list as it is grouped.
  await app.keyboard.press('F8');
  await expect(first.getByRole('button', { expanded: true }).first()).toBeVisible();
  await first
    .getByRole('button', { name: /^Dismiss (all|it)/ })
    .first()
    .click();
  const form = first.locator('.dismiss-form');
  await form.getByRole('button', { name: 'Clear from the context' }).click();
  await form.getByRole('button', { name: /^Dismiss/ }).click();
  await expect(groups).toHaveCount(count - 1);
  await expect(app.getByRole('radio', { name: `Dismissed ${inFirst}` })).toBeVisible();
  await workspace.undo();
  await expect(groups).toHaveCount(count);
  await expect(findings.tab).toHaveText(tab, { useInnerText: true });
});
