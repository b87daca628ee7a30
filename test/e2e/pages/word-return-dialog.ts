/** Taking in a Word copy that came back. */
import type { Locator } from '@playwright/test';
import type { ArticleFile } from '../../support/article-files.ts';
import { WindowPart } from './words.ts';

export class WordReturnDialog extends WindowPart {
  get dialog(): Locator {
    return this.page.getByRole('dialog', { name: this.say('wordReturn.title') });
  }

  /** What is said of the file as a whole. */
  get summary(): Locator {
    return this.dialog.getByRole('status');
  }

  get problem(): Locator {
    return this.dialog.getByRole('alert');
  }

  get entries(): Locator {
    return this.dialog.getByRole('listitem');
  }

  person(name: string): Locator {
    return this.dialog.getByRole('checkbox', { name: new RegExp(`^${name}: `) });
  }

  entry(words: string): Locator {
    return this.entries.filter({ hasText: words });
  }

  async choose(file: ArticleFile): Promise<void> {
    const chooser = this.page.waitForEvent('filechooser');
    await this.dialog.getByRole('button', { name: this.say('wordReturn.choose') }).click();
    await (await chooser).setFiles({ ...file });
  }

  async leaveOut(words: string): Promise<void> {
    await this.entry(words).getByRole('checkbox').press('Space');
  }

  async take(): Promise<void> {
    await this.dialog.getByRole('button', { name: /^(?:Take in (?:one|\d)|\d+件を取り込む)/ }).click();
  }

  async close(): Promise<void> {
    await this.dialog.getByRole('button', { name: this.say('app.close') }).click();
  }
}
