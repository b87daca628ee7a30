/** The glossaries of a review. */
import type { Locator } from '@playwright/test';
import type { ArticleFile } from '../../support/article-files.ts';
import { WindowPart } from './words.ts';

export class GlossaryDialog extends WindowPart {
  get dialog(): Locator {
    return this.page.getByRole('dialog', { name: this.say('glossary.title') });
  }

  get attached(): Locator {
    const detach = this.page.getByRole('button', { name: this.say('glossary.detach') });
    return this.dialog.getByRole('listitem').filter({ has: detach });
  }

  /** What came of the file that was opened. */
  get report(): Locator {
    return this.dialog.getByRole('status');
  }

  /** A message over the window. */
  get notice(): Locator {
    return this.page.getByRole('alertdialog');
  }

  async openFile(file: ArticleFile): Promise<void> {
    const chooser = this.page.waitForEvent('filechooser');
    await this.dialog.getByRole('button', { name: this.say('glossary.open') }).click();
    await (await chooser).setFiles({ ...file });
  }

  async close(): Promise<void> {
    await this.dialog.getByRole('button', { name: this.say('app.close') }).click();
  }
}
