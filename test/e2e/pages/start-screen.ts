/** The start screen: recent reviews, a new one, the samples. */
import type { Locator } from '@playwright/test';
import { NewReviewScreen } from './new-review-screen.ts';
import { WindowPart } from './words.ts';
import { Workspace } from './workspace.ts';

export class StartScreen extends WindowPart {
  get heading(): Locator {
    return this.page.getByRole('heading', { name: /^Taiyaku/ });
  }

  get dropPlace(): Locator {
    return this.page.getByText(this.say('intake.dropHere'), { exact: true });
  }

  get recent(): Locator {
    return this.page.getByRole('region', { name: this.say('open.recent') }).getByRole('button');
  }

  get samples(): Locator {
    return this.page.getByRole('region', { name: this.say('open.samples') }).getByRole('listitem');
  }

  async beginNewReview(): Promise<NewReviewScreen> {
    await this.page.getByRole('button', { name: this.say('open.newReview') }).click();
    return new NewReviewScreen(this.page);
  }

  /** A new review of two texts, open and ready. */
  async createFromPasted(source: string, target: string): Promise<Workspace> {
    const creation = await this.beginNewReview();
    await creation.side('source').paste(source);
    await creation.side('target').paste(target);
    const workspace = await creation.create();
    await workspace.isReady();
    return workspace;
  }

  async openRecent(title: string): Promise<Workspace> {
    await this.recent.filter({ hasText: title }).first().click();
    return new Workspace(this.page);
  }

  /** The n-th sample of the list, from 0. */
  async openSample(place: number, { faulty = false } = {}): Promise<Workspace> {
    const buttons = this.samples.nth(place).getByRole('button');
    await (faulty ? buttons.last() : buttons.first()).click();
    return new Workspace(this.page);
  }
}
