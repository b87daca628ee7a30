import { expectAccessible } from '../axe.ts';
import { test } from '../fixtures.ts';
import { StartScreen } from '../pages/start-screen.ts';
import { Workspace } from '../pages/workspace.ts';

for (const theme of ['light', 'dark'] as const) {
  test(`In the ${theme} appearance every screen and dialog can be used by everybody`, async ({ app }) => {
    const workspace = new Workspace(app);
    await workspace.isReady();
    const settings = await workspace.openSettings();
    await settings.chooseTheme(theme);
    await expectAccessible(app);
    await settings.close();

    await app.keyboard.press('F8');
    await expectAccessible(app);

    await workspace.comments.commentOnArticle('Reads well.');
    await workspace.comments.thread('Reads well.').open();
    await expectAccessible(app);

    const glossaries = await workspace.openGlossaries();
    await expectAccessible(app);
    await glossaries.close();

    const handover = await workspace.handOver();
    await expectAccessible(app);
    await handover.close();

    await workspace.openKeys();
    await expectAccessible(app);
    await app.keyboard.press('Escape');

    await workspace.leave();
    await expectAccessible(app);
    await new StartScreen(app).beginNewReview();
    await expectAccessible(app);
  });
}
