import { expect } from '@playwright/test';
import { expectAccessible } from '../axe.ts';
import { eventTypes, reviewsOnDisk } from '../disk.ts';
import { test } from '../fixtures.ts';
import { Workspace } from '../pages/workspace.ts';

test('A rule that a reader switches off is silent in this review, after a restart too', async ({
  app,
  places,
  restartAfterPowerCut,
}) => {
  const workspace = new Workspace(app);
  await workspace.isReady();
  await expect(workspace.findings.of('wrong-institution').first()).toBeVisible();
  const settings = await workspace.chooseChecks();
  await expectAccessible(app);
  await settings.switchOff('wrong-institution');
  await expect(settings.choiceFor('wrong-institution')).toContainText('Off');
  await settings.close();
  await expect(workspace.findings.of('wrong-institution')).toHaveCount(0);
  await workspace.isSaved();

  const again = new Workspace(await restartAfterPowerCut());
  await again.isReady();
  await again.findings.areComplete();
  await expect(again.findings.of('wrong-institution')).toHaveCount(0);
  const [review] = await reviewsOnDisk(places);
  expect(eventTypes(review?.lines ?? []).at(-1)).toBe('checks.configured');
});

test('Grammar and spelling are read once a reader turns them on', async ({ app }) => {
  const workspace = new Workspace(app);
  await workspace.isReady();
  await workspace.findings.areComplete();
  const misspelt = workspace.findings.cards.filter({ hasText: 'Misspelling' });
  await expect(misspelt).toHaveCount(0);
  const settings = await workspace.chooseChecks();
  await settings.turnGrammarOn();
  await settings.close();
  await expect(misspelt).not.toHaveCount(0);
});
