import { expectAccessible } from '../axe.ts';
import { test } from '../fixtures.ts';
import { StartScreen } from '../pages/start-screen.ts';
import { Workspace } from '../pages/workspace.ts';

const LOOKS = [
  ['light', 'usual'],
  ['dark', 'usual'],
  ['light', 'high'],
  ['dark', 'high'],
] as const;
const VIEWS = ['changes', 'compared', 'source', 'target', 'both'] as const;

for (const [theme, contrast] of LOOKS) {
  test(`In the ${theme} appearance with ${contrast} contrast every view, screen and dialog can be used by everybody`, async ({
    app,
  }) => {
    test.slow();
    const workspace = new Workspace(app);
    await workspace.isReady();
    const settings = await workspace.openSettings();
    await settings.chooseTheme(theme);
    await settings.chooseContrast(contrast);
    await expectAccessible(app);
    await settings.close();

    await app.keyboard.press('F8');
    await expectAccessible(app);

    await workspace.comments.commentOnArticle('Reads well.');
    await workspace.comments.thread('Reads well.').open();
    await expectAccessible(app);

    for (const view of VIEWS) {
      await workspace.show(view);
      await expectAccessible(app);
    }

    await workspace.openHistory();
    await expectAccessible(app);
    await app.keyboard.press('Escape');
    await workspace.openScore();
    await expectAccessible(app);
    await app.keyboard.press('Escape');

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
