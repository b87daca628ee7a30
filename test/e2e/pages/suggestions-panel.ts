/** Suggestions beside the text, the box in which a paragraph is typed over, and the view of changes. */
import { expect, type Locator } from '@playwright/test';
import { WindowPart } from './words.ts';

export class SuggestionsPanel extends WindowPart {
  get tab(): Locator {
    return this.page.getByRole('tab', { name: new RegExp(`^${this.say('suggestions.title')}`) });
  }

  get cards(): Locator {
    return this.page.getByRole('list', { name: this.say('suggestions.title') }).getByRole('listitem');
  }

  async open(): Promise<void> {
    await this.tab.click();
  }

  /** Takes the chosen suggestion into the text. */
  async accept(): Promise<void> {
    await this.cards.getByRole('button', { name: this.say('suggestions.accept'), exact: true }).click();
  }

  get editor(): Locator {
    return this.page.getByRole('textbox', { name: this.say('edit.label') });
  }

  /** Replaces words in the open box, by hand. */
  async retype(words: string, replacement: string): Promise<void> {
    await expect(this.editor).toBeFocused();
    const text = await this.editor.inputValue();
    expect(text).toContain(words);
    await this.editor.fill(text.replace(words, replacement));
  }

  get changesBar(): Locator {
    return this.page.getByRole('region', { name: this.say('versions.changes') });
  }

  async takeInVersion(file: { readonly name: string; readonly text: string }): Promise<void> {
    const chooser = this.page.waitForEvent('filechooser');
    await this.changesBar.getByRole('button', { name: this.say('versions.takeIn') }).click();
    await (await chooser).setFiles({ name: file.name, mimeType: 'text/plain', buffer: Buffer.from(file.text) });
  }
}
