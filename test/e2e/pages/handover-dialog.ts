/** Handing over an annotated copy. */
import { readFile } from 'node:fs/promises';
import type { FrameLocator, Locator } from '@playwright/test';
import { type ExportFormat, exportFormatSchema } from '../../../shared/handover/formats.ts';
import { WindowPart } from './words.ts';

export interface HandedOver {
  readonly name: string;
  readonly bytes: Buffer;
}

export class HandoverDialog extends WindowPart {
  get dialog(): Locator {
    return this.page.getByRole('dialog', { name: this.say('export.title') });
  }

  private get saveButton(): Locator {
    return this.dialog.getByRole('button', { name: /^(?:Save |コピーを保存)/ });
  }

  /** Ticks these formats and no other. */
  async choose(...formats: readonly ExportFormat[]): Promise<void> {
    for (const format of exportFormatSchema.options) {
      const box = this.dialog.getByRole('checkbox', { name: this.say(`export.formats.${format}`), exact: true });
      if ((await box.isChecked()) !== formats.includes(format)) await box.press('Space');
    }
  }

  /** What the frame of the preview shows. */
  get preview(): FrameLocator {
    return this.dialog.frameLocator('iframe');
  }

  /** The formats that are ticked. */
  async chosen(): Promise<readonly ExportFormat[]> {
    const chosen: ExportFormat[] = [];
    for (const format of exportFormatSchema.options) {
      const box = this.dialog.getByRole('checkbox', { name: this.say(`export.formats.${format}`), exact: true });
      if (await box.isChecked()) chosen.push(format);
    }
    return chosen;
  }

  /** Takes one of the ticked formats for preview and choices. */
  async show(format: ExportFormat): Promise<void> {
    await this.dialog.getByRole('button', { name: new RegExp(this.say('export.shown')) }).click();
    await this.page.getByRole('option', { name: this.say(`export.formats.${format}`), exact: true }).click();
  }

  /** Hands over the open review and these of the library. */
  async pickToo(...titles: readonly string[]): Promise<void> {
    await this.dialog.getByRole('radio', { name: this.say('export.scopes.picked') }).click();
    for (const title of titles) await this.dialog.getByRole('checkbox', { name: title }).press('Space');
  }

  async includeOpenOnly(): Promise<void> {
    await this.dialog.getByRole('checkbox', { name: this.say('export.include.openOnly') }).press('Space');
  }

  /** Saves what is ticked, as one archive where it is more than one file. */
  async saveAll(): Promise<HandedOver> {
    const download = this.page.waitForEvent('download');
    await this.saveButton.click();
    const saved = await download;
    return { name: saved.suggestedFilename(), bytes: await readFile(await saved.path()) };
  }

  /** Saves the copy and gives what the reader's machine now holds. */
  async save(format: ExportFormat): Promise<HandedOver> {
    await this.choose(format);
    return this.saveAll();
  }

  async close(): Promise<void> {
    await this.dialog.getByRole('button', { name: this.say('app.close') }).click();
  }
}
