/** The screen on which glossaries are kept. */
import { expect, type Locator } from '@playwright/test';
import type { ArticleFile } from '../../support/article-files.ts';
import { WindowPart } from './words.ts';

export class GlossaryDesk extends WindowPart {
  get rows(): Locator {
    return this.list.getByRole('row').filter({ has: this.page.getByRole('checkbox') });
  }

  /** The table of entries, which holds the focus for its cells. */
  get list(): Locator {
    return this.page.getByRole('treegrid', { name: this.say('glossary.desk.concepts') });
  }

  /** The headings of the domains. */
  get groups(): Locator {
    return this.list.getByRole('row', { level: 1 });
  }

  cell(words: string): Locator {
    return this.list.getByRole('gridcell', { name: words, exact: true });
  }

  /** The box in the cell that is written in. */
  editor(column: string): Locator {
    return this.list.getByLabel(this.say(`glossary.cell.${column}`), { exact: true });
  }

  get form(): Locator {
    return this.page.getByRole('region', { name: this.say('glossary.form.title') });
  }

  get dialog(): Locator {
    return this.page.getByRole('dialog');
  }

  get undo(): Locator {
    return this.page.getByRole('button', { name: this.say('commands.undo') });
  }

  async create(name: string): Promise<void> {
    await this.page.getByRole('button', { name: this.say('glossary.desk.new') }).click();
    await this.dialog.getByLabel(this.say('glossary.desk.name')).fill(name);
    await this.dialog.getByRole('button', { name: this.say('glossary.desk.create') }).click();
    await expect(this.dialog).toBeHidden();
  }

  async find(text: string): Promise<void> {
    await this.page.getByRole('textbox', { name: this.say('glossary.desk.find') }).fill(text);
  }

  async add(source: string, target: string): Promise<void> {
    await this.form.getByRole('button', { name: this.say('glossary.form.add') }).click();
    await this.form.getByLabel(this.say('glossary.form.ja'), { exact: true }).fill(source);
    await this.form.getByLabel(this.say('glossary.form.en'), { exact: true }).fill(target);
    await this.save();
  }

  async save(): Promise<void> {
    await this.form.getByRole('button', { name: this.say('glossary.form.save') }).click();
  }

  /** Opens the import and chooses the file. */
  async chooseImport(file: ArticleFile): Promise<void> {
    await this.act('glossary.desk.import');
    const chooser = this.page.waitForEvent('filechooser');
    await this.dialog.getByRole('button', { name: this.say('glossary.import.choose') }).click();
    await (await chooser).setFiles({ ...file });
    await expect(this.dialog.getByRole('status')).toBeVisible();
  }

  async mapColumn(number: number, column: string): Promise<void> {
    await this.dialog
      .getByLabel(this.say('glossary.import.column', { number }), { exact: true })
      .selectOption({ label: this.say(`glossary.column.${column}`) });
  }

  async compare(): Promise<void> {
    await this.dialog.getByRole('button', { name: this.say('glossary.import.compare') }).click();
  }

  async decide(term: string, decision: string): Promise<void> {
    await this.dialog
      .getByLabel(this.say('glossary.merge.decide', { term }))
      .selectOption({ label: this.say(`glossary.merge.decision.${decision}`) });
  }

  async runImport(): Promise<void> {
    await this.dialog.getByRole('button', { name: this.say('glossary.import.run'), exact: true }).click();
    await expect(this.dialog).toBeHidden();
  }

  async act(key: string): Promise<void> {
    await this.page.getByRole('button', { name: this.say(key) }).click();
  }

  /** Writes the glossary in the format that has this name; the file's bytes. */
  async exportAs(format: string): Promise<Buffer> {
    await this.act('glossary.desk.export');
    await this.dialog.getByRole('button', { name: new RegExp(this.say('glossary.export.format')) }).click();
    await this.page.getByRole('option', { name: this.say(`glossary.format.${format}`) }).click();
    await expect(this.dialog.getByRole('status').getByRole('paragraph')).toBeVisible();
    const download = this.page.waitForEvent('download');
    await this.dialog.getByRole('button', { name: this.say('glossary.export.run'), exact: true }).click();
    const stream = await (await download).createReadStream();
    const chunks: Buffer[] = [];
    for await (const chunk of stream) chunks.push(chunk as Buffer);
    await this.dialog.getByRole('button', { name: this.say('app.close') }).click();
    return Buffer.concat(chunks);
  }

  async backToReview(): Promise<void> {
    await this.page.getByRole('button', { name: this.say('glossary.desk.backToReview') }).click();
  }
}
