/** Repairing the alignment: the bar over the text, and which paragraphs stand in which row. */
import { expect, type Locator } from '@playwright/test';
import { WindowPart } from './words.ts';

interface RowLayout {
  readonly source: readonly string[];
  readonly target: readonly string[];
}

export class AlignmentRepair extends WindowPart {
  get bar(): Locator {
    return this.page.getByRole('region', { name: this.say('aligning.title') });
  }

  async begin(): Promise<void> {
    await this.page.getByRole('button', { name: this.say('commands.aligning') }).click();
    await expect(this.bar).toBeVisible();
  }

  /** Marks of paragraphs without counterpart that seem to have been moved. */
  get movedMarks(): Locator {
    return this.page.getByRole('button', { name: this.say('link.whereMoved') });
  }

  /** Where one of them seems to have gone. */
  get movedTo(): Locator {
    return this.page.getByRole('dialog', { name: this.say('link.moved') });
  }

  /** The texts of every link row, in order; parts of the page are left out. */
  layout(): Promise<readonly RowLayout[]> {
    return this.page.locator('[data-row^="link"]').evaluateAll((rows) =>
      rows.map((row) => {
        const texts = (side: string) =>
          [...row.querySelectorAll(`[data-side="${side}"][data-paragraph]`)].map(
            ({ textContent }) => textContent ?? '',
          );
        return { source: texts('source'), target: texts('target') };
      }),
    );
  }
}
