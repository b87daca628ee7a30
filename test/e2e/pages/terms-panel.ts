/** The glossary's terms beside the text, for the current paragraphs. */
import { expect, type Locator } from '@playwright/test';
import { WindowPart } from './words.ts';

export class TermsPanel extends WindowPart {
  async open(): Promise<void> {
    await this.page.keyboard.press('F4');
    await expect(this.entries.first()).toBeVisible();
  }

  get entries(): Locator {
    return this.page.getByRole('list', { name: this.say('terms.title') }).getByRole('listitem');
  }

  /** What counts in this review alone. */
  get overrides(): Locator {
    return this.page.getByRole('list', { name: this.say('terms.here') }).getByRole('listitem');
  }

  entry(words: string): Locator {
    return this.page
      .getByRole('list', { name: this.say('terms.title') })
      .locator('> li')
      .filter({ hasText: words });
  }

  async render(words: string, rendering: string): Promise<void> {
    await this.entry(words)
      .getByRole('button', { name: this.say('terms.otherHere') })
      .click();
    await this.page.getByRole('textbox', { name: this.say('terms.renderingHere') }).fill(rendering);
    await this.page.keyboard.press('Enter');
  }

  async leaveOut(words: string): Promise<void> {
    await this.entry(words)
      .getByRole('button', { name: this.say('terms.notHere') })
      .click();
  }

  async follow(term: string): Promise<void> {
    await this.page.getByRole('button', { name: this.say('terms.follow', { term }) }).click();
  }
}
