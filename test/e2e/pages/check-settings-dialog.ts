/** What a reader chooses about the checks of a review. */
import type { Locator } from '@playwright/test';
import { WindowPart } from './words.ts';

export class CheckSettingsDialog extends WindowPart {
  get dialog(): Locator {
    return this.page.getByRole('dialog', { name: this.say('checkSettings.title') });
  }

  /** What the rule may say now, as its drop-down shows it. */
  choiceFor(rule: string): Locator {
    return this.dialog.getByRole('button', { name: this.say(`checks.${rule}.title`) });
  }

  async switchOff(rule: string): Promise<void> {
    await this.choiceFor(rule).click();
    await this.page.getByRole('option', { name: this.say('checkSettings.off') }).click();
  }

  async turnGrammarOn(): Promise<void> {
    const choice = this.dialog.getByRole('radiogroup', { name: this.say('checkSettings.grammar.label') });
    await choice.getByRole('radio', { name: this.say('checkSettings.grammar.on') }).click();
  }

  async close(): Promise<void> {
    await this.dialog.getByRole('button', { name: this.say('app.close') }).click();
  }
}
