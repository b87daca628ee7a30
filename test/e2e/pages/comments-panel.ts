/** The comments beside the text. */
import type { Locator, Page } from '@playwright/test';
import type { InterfaceLanguage } from '../../../shared/locales/resources.ts';
import { WindowPart } from './words.ts';

export class CommentsPanel extends WindowPart {
  async show(which: 'open' | 'resolved' | 'all' = 'open'): Promise<void> {
    await this.page.getByRole('tab', { name: new RegExp(`^${this.say('comments.title')}`) }).click();
    await this.page.getByRole('radio', { name: this.say(`comments.filter.${which}`), exact: true }).click();
  }

  get threads(): Locator {
    return this.page.getByRole('list', { name: this.say('comments.title') }).getByRole('listitem');
  }

  thread(text: string): ThreadCard {
    return new ThreadCard(this.page, this.threads.filter({ hasText: text }), this.language);
  }

  /** Writes into the open box of a new comment and posts it. */
  async post(text: string): Promise<void> {
    const box = this.page.getByRole('region', { name: this.say('comments.new') });
    await box.getByRole('textbox').fill(text);
    await box.getByRole('button', { name: this.say('comments.post') }).click();
  }

  async commentOnArticle(text: string): Promise<void> {
    await this.beginOnArticle();
    await this.post(text);
  }

  /** Opens the box for a comment on the article; its text field. */
  async beginOnArticle(): Promise<Locator> {
    await this.page.getByRole('tab', { name: new RegExp(`^${this.say('comments.title')}`) }).click();
    await this.page.getByRole('button', { name: this.say('comments.onArticle') }).click();
    return this.page.getByRole('region', { name: this.say('comments.new') }).getByRole('textbox');
  }
}

export class ThreadCard extends WindowPart {
  readonly card: Locator;

  constructor(page: Page, card: Locator, language: InterfaceLanguage) {
    super(page, language);
    this.card = card;
  }

  /** Shows the thread with its replies. */
  async open(): Promise<void> {
    const head = this.card.getByRole('button').first();
    if ((await head.getAttribute('aria-expanded')) !== 'true') await head.click();
  }

  get remarks(): Locator {
    return this.card.getByRole('article');
  }

  async reply(text: string): Promise<void> {
    await this.open();
    await this.card.getByRole('button', { name: this.say('comments.reply') }).click();
    await this.card.getByRole('textbox').fill(text);
    await this.card.getByRole('button', { name: this.say('comments.reply') }).click();
  }

  async resolve(): Promise<void> {
    await this.open();
    await this.card.getByRole('button', { name: this.say('comments.resolve') }).click();
  }

  async reopen(): Promise<void> {
    await this.open();
    await this.card.getByRole('button', { name: this.say('comments.reopen') }).click();
  }

  async delete(): Promise<void> {
    await this.open();
    await this.remarks
      .first()
      .getByRole('button', { name: this.say('comments.acts') })
      .click();
    await this.page.getByRole('menuitem', { name: this.say('comments.deleteThread') }).click();
  }
}
