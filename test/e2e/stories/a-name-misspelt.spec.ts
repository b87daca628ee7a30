import { expect } from '@playwright/test';
import { ENGLISH, JAPANESE } from '../../support/article-files.ts';
import { expectAccessible } from '../axe.ts';
import { test } from '../fixtures.ts';
import { StartScreen } from '../pages/start-screen.ts';
import { Workspace } from '../pages/workspace.ts';

test('A family name that is spelt as none of its readings is pointed out, with the readings', async ({ app }) => {
  const sample = new Workspace(app);
  await sample.isReady();
  await sample.leave();
  const creation = await new StartScreen(app).beginNewReview();
  await creation.side('source').paste(JAPANESE.replace('市の担当者は', '高瀬市長は'));
  await creation.side('target').paste(ENGLISH.replace('says a city official', 'says Mayor Takada'));
  const workspace = await creation.create();
  await workspace.isReady();
  const card = workspace.findings.cards.filter({ hasText: 'Takada' });
  await card.getByRole('button').first().click();
  await expect(card).toContainText('Takase');
  await expectAccessible(app);
});
