/** Every view of the workspace in both appearances and languages, with a change in the text: docs/images/views/. */
import { join } from 'node:path';
import { test } from '../e2e/fixtures.ts';
import { ROOT } from '../e2e/host.ts';
import { SettingsDialog } from '../e2e/pages/settings-dialog.ts';
import { Workspace } from '../e2e/pages/workspace.ts';

const VIEWS = ['both', 'changes', 'compared', 'source', 'target'] as const;
const LANGUAGES = { en: 'English', ja: '日本語' } as const;

test.use({ viewport: { width: 1280, height: 800 }, deviceScaleFactor: 1 });

for (const language of ['en', 'ja'] as const) {
  for (const theme of ['light', 'dark'] as const) {
    test(`The views in the ${theme} appearance in ${LANGUAGES[language]}`, async ({ app }) => {
      const english = new Workspace(app);
      await english.isReady();
      const settings = await english.openSettings();
      await settings.chooseTheme(theme);
      await settings.chooseLanguage(LANGUAGES[language]);
      await new SettingsDialog(app, language).close();
      const workspace = new Workspace(app, language);
      await workspace.isReady();
      await workspace.findings.areComplete();
      await workspace.findings.chooseWithFix();
      await app.keyboard.press('a');
      await workspace.suggestions.open();
      await workspace.suggestions.cards.first().getByRole('button').first().click();
      await workspace.suggestions.accept();
      await workspace.dismissNotices();
      await workspace.mark(0, 'reviewed');
      await workspace.rows.nth(1).focus();
      await app.evaluate(() => document.fonts.ready);
      for (const view of VIEWS) {
        await workspace.show(view);
        await workspace.text.evaluate((text) => text.closest('.facing-scroller')?.scrollTo(0, 0));
        await app.screenshot({ path: join(ROOT, 'docs', 'images', 'views', `${view}-${theme}-${language}.png`) });
      }
    });
  }
}
