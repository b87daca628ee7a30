/** The record of the review. */
import type { Locator } from '@playwright/test';
import { WindowPart } from './words.ts';

export class HistoryDialog extends WindowPart {
  get dialog(): Locator {
    return this.page.getByRole('dialog', { name: this.say('history.title') });
  }

  /** Acts, the newest first. */
  get entries(): Locator {
    return this.dialog.getByRole('list', { name: this.say('history.title') }).locator('> li');
  }

  async narrow(by: 'person' | 'kind' | 'where', name: string): Promise<void> {
    await this.dialog.getByRole('button', { name: this.say(`history.${by}`) }).click();
    await this.page.getByRole('option', { name, exact: true }).click();
  }

  /** Makes the state after the act with these words the present one. */
  async restore(words: string): Promise<void> {
    await this.entries
      .filter({ hasText: words })
      .getByRole('button', { name: this.say('history.restore') })
      .click();
  }
}
