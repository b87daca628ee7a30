/** Handing over an annotated copy. */
import { readFile } from 'node:fs/promises';
import type { Locator } from '@playwright/test';
import type { ExportFormat } from '../../../shared/api/contract.ts';
import { WindowPart } from './words.ts';

export interface HandedOver {
  readonly name: string;
  readonly bytes: Buffer;
}

export class HandoverDialog extends WindowPart {
  get dialog(): Locator {
    return this.page.getByRole('dialog', { name: this.say('export.title') });
  }

  /** Saves the copy and gives what the reader's machine now holds. */
  async save(format: ExportFormat): Promise<HandedOver> {
    await this.dialog.getByRole('radio', { name: this.say(`export.formats.${format}`) }).click();
    const download = this.page.waitForEvent('download');
    await this.dialog.getByRole('button', { name: this.say('export.save') }).click();
    const saved = await download;
    return { name: saved.suggestedFilename(), bytes: await readFile(await saved.path()) };
  }

  async close(): Promise<void> {
    await this.dialog.getByRole('button', { name: this.say('app.close') }).click();
  }
}
