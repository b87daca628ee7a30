/** A new review: a box for each side, and what was understood of what was put into it. */
import type { Locator } from '@playwright/test';
import type { Role } from '../../../shared/document/document.ts';
import type { Side } from '../../../shared/side.ts';
import type { ArticleFile } from '../../support/article-files.ts';
import { WindowPart } from './words.ts';
import { Workspace } from './workspace.ts';

export class NewReviewScreen extends WindowPart {
  side(side: Side): SideBox {
    return new SideBox(this.page, this.page.getByRole('region', { name: this.say(`side.${side}`), exact: true }));
  }

  /** Files that are not put into a side's box. */
  async chooseFiles(...files: readonly ArticleFile[]): Promise<void> {
    const chooser = this.page.waitForEvent('filechooser');
    await this.page.getByRole('button', { name: this.say('intake.chooseFiles') }).click();
    await (await chooser).setFiles(files.map((file) => ({ ...file })));
  }

  async chooseFolder(path: string): Promise<void> {
    const chooser = this.page.waitForEvent('filechooser');
    await this.page.getByRole('button', { name: this.say('intake.chooseFolder') }).click();
    await (await chooser).setFiles(path);
  }

  /** The rows of a file with both texts. */
  get rows(): Locator {
    return this.page.getByRole('region', { name: this.say('intake.rows') }).getByRole('row');
  }

  /** What was found out about a file with both texts. */
  fact(key: string): Locator {
    return this.page.getByRole('paragraph').filter({ hasText: this.say(`intake.${key}`) });
  }

  get pairs(): Locator {
    return this.page.getByRole('list', { name: this.say('intake.pairList') }).getByRole('listitem');
  }

  get createButton(): Locator {
    return this.page.getByRole('button', { name: this.say('open.create') });
  }

  async create(): Promise<Workspace> {
    await this.createButton.click();
    return new Workspace(this.page);
  }
}

class SideBox extends WindowPart {
  readonly box: Locator;

  constructor(page: ConstructorParameters<typeof WindowPart>[0], box: Locator) {
    super(page);
    this.box = box;
  }

  /** A file, or the path of one that is too large to be handed over in memory. */
  async chooseFile(file: ArticleFile | string): Promise<void> {
    const chooser = this.page.waitForEvent('filechooser');
    await this.box.getByRole('button', { name: this.say('open.chooseFile') }).click();
    await (await chooser).setFiles(typeof file === 'string' ? file : { ...file });
  }

  async paste(text: string): Promise<void> {
    await this.box.getByRole('textbox', { name: this.say('open.paste') }).fill(text);
    await this.box.getByRole('button', { name: this.say('open.usePasted') }).click();
  }

  /** The sentence that says why nothing was read. */
  get problem(): Locator {
    return this.box.getByRole('alert');
  }

  get encoding(): Locator {
    return this.box.getByRole('button', { name: new RegExp(this.say('open.encodingDetected').replace(/[()]/g, '.')) });
  }

  async changeEncoding(name: string): Promise<void> {
    await this.box.getByRole('button', { name: /Encoding/ }).click();
    await this.page.getByRole('option', { name, exact: true }).click();
  }

  /** What is to be known of how the file was read. */
  get warnings(): Locator {
    return this.box.getByRole('list').first().getByRole('listitem');
  }

  /** Opens the list of what was taken for furniture of the page. */
  async showLeftOut(): Promise<Locator> {
    await this.box.locator('summary').click();
    return this.box.getByRole('group').getByRole('checkbox');
  }

  /** The paragraphs understood to be of that role. */
  paragraphs(role: Role): Locator {
    const preview = this.box.getByRole('region');
    return preview
      .locator('dl > div')
      .filter({ has: this.page.getByText(this.say(`role.${role}`), { exact: true }) })
      .getByRole('definition');
  }
}
