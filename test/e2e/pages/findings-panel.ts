/** The findings beside the text. */
import { expect, type Locator } from '@playwright/test';
import { WindowPart } from './words.ts';

export class FindingsPanel extends WindowPart {
  get tab(): Locator {
    return this.page.getByRole('tab', { name: new RegExp(`^${this.say('findings.title')}`) });
  }

  /** Waits until every check has spoken; those that need the dictionary do after the first findings are shown. */
  async areComplete(): Promise<void> {
    await expect(this.cards.first()).toBeVisible();
    await expect(this.page.locator('.findings')).toHaveAttribute('aria-busy', 'false');
  }

  get cards(): Locator {
    return this.page.getByRole('list', { name: this.say('findings.title') }).getByRole('listitem');
  }

  /** The cards of what one rule found. */
  of(rule: string): Locator {
    return this.cards.filter({ hasText: this.say(`checks.${rule}.title`) });
  }

  /** The card whose details are shown. */
  get chosen(): Locator {
    return this.cards.filter({ has: this.page.getByRole('button', { expanded: true }) });
  }

  /** Shows the details of the n-th finding, from 0. */
  async choose(place: number): Promise<void> {
    await this.cards.nth(place).getByRole('button').first().click();
  }

  /** The groups of the list, while it is grouped. */
  get groups(): Locator {
    return this.page.locator('.finding-group');
  }

  async groupBy(name: string): Promise<void> {
    await this.page.getByRole('button', { name: this.say('findings.groupBy') }).click();
    await this.page.getByRole('option', { name }).click();
  }

  /** Walks to the first finding that offers a wording. */
  async chooseWithFix(): Promise<void> {
    const fix = this.cards.getByRole('button', {
      name: new RegExp(`^${this.say('findings.suggest', { words: '.+' })}`),
    });
    // At least one step, which also brings the focus into the list.
    for (let step = 0; step === 0 || (step < 30 && (await fix.count()) === 0); step++) {
      await this.page.keyboard.press('F8');
    }
    await expect(fix).toBeVisible();
  }

  async dismiss(): Promise<void> {
    await this.chosen.getByRole('button', { name: this.say('findings.dismiss'), exact: true }).click();
  }

  async showDismissed(): Promise<void> {
    await this.page.getByRole('radio', { name: /^Dismissed/ }).click();
  }
}
