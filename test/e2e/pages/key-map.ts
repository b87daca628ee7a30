/** The key map, in which keys are looked up and changed. */
import type { Locator } from '@playwright/test';
import { WindowPart } from './words.ts';

export class KeyMap extends WindowPart {
  get dialog(): Locator {
    return this.page.getByRole('dialog', { name: this.say('help.title') });
  }

  async search(words: string): Promise<void> {
    await this.dialog.getByRole('textbox', { name: this.say('keys.search') }).fill(words);
  }

  get entries(): Locator {
    return this.dialog.getByRole('listitem');
  }

  /** The entry of a command, by its id. */
  entry(command: string): Locator {
    return this.entries.filter({ hasText: this.say(`commands.${command}`) });
  }

  /** Asks for another key, which the next press gives. */
  async change(command: string): Promise<void> {
    await this.entry(command).locator('.key-button').click();
  }

  async reset(command: string): Promise<void> {
    const name = this.say('keys.reset', { command: this.say(`commands.${command}`) });
    await this.entry(command).getByRole('button', { name }).click();
  }

  get refusal(): Locator {
    return this.dialog.getByRole('alert');
  }

  async close(): Promise<void> {
    await this.dialog.getByRole('button', { name: this.say('app.close') }).click();
  }
}
