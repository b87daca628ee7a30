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

  /** Saves the copy and gives what the reader's machine now holds. */
  async save(format: ExportFormat): Promise<HandedOver> {
    await this.choose(format);
    const download = this.page.waitForEvent('download');
    await this.saveButton.click();
    const saved = await download;
    return { name: saved.suggestedFilename(), bytes: await readFile(await saved.path()) };
  }

  async close(): Promise<void> {
    await this.dialog.getByRole('button', { name: this.say('app.close') }).click();
  }
}
