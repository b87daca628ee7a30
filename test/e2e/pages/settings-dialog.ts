/** The reader's settings. */
import type { Locator } from '@playwright/test';
import { WindowPart } from './words.ts';

export class SettingsDialog extends WindowPart {
  get dialog(): Locator {
    return this.page.getByRole('dialog', { name: this.say('settings.title') });
  }

  async chooseLanguage(name: 'English' | '日本語'): Promise<void> {
    await this.dialog.getByRole('radio', { name }).click();
  }

  async chooseTheme(theme: 'system' | 'light' | 'dark'): Promise<void> {
    await this.dialog.getByRole('radio', { name: this.say(`settings.themes.${theme}`) }).click();
  }

  async chooseContrast(contrast: 'system' | 'usual' | 'high'): Promise<void> {
    const group = this.dialog.getByRole('radiogroup', { name: this.say('appearance.contrast') });
    await group.getByRole('radio', { name: this.say(`appearance.contrasts.${contrast}`) }).click();
  }

  async nameReviewer(name: string): Promise<void> {
    const box = this.dialog.getByRole('textbox', { name: this.say('settings.reviewer') });
    await box.fill(name);
    await box.blur();
  }

  async close(): Promise<void> {
    await this.dialog.getByRole('button', { name: this.say('app.close') }).click();
  }
}
