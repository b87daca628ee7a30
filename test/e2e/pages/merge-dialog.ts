/** Merging a copy into the open review. */
import type { Locator } from '@playwright/test';
import type { ArticleFile } from '../../support/article-files.ts';
import { WindowPart } from './words.ts';

export class MergeDialog extends WindowPart {
  get dialog(): Locator {
    return this.page.getByRole('dialog', { name: this.say('merge.title') });
  }

  /** What the chosen copy would bring in. */
  get preview(): Locator {
    return this.dialog.getByRole('status');
  }

  async choose(file: ArticleFile): Promise<void> {
    const chooser = this.page.waitForEvent('filechooser');
    await this.dialog.getByRole('button', { name: this.say('merge.choose') }).click();
    await (await chooser).setFiles({ ...file });
  }

  async merge(): Promise<void> {
    await this.dialog.getByRole('button', { name: this.say('merge.run'), exact: true }).click();
  }
}
