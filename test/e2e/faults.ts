/** What a page says to its console when something is wrong; a story passes only when it said nothing. */
import { expect, type Page } from '@playwright/test';

export interface Faults {
  watch(page: Page): void;
  /** From here on the host is gone on purpose: what the open pages say of that is expected. */
  expectLostHost(): void;
  check(): void;
}

export function createFaults(): Faults {
  const said: string[] = [];
  const lost = new WeakSet<Page>();
  const pages = new Set<Page>();
  return {
    watch(page) {
      pages.add(page);
      page.on('console', (message) => {
        const isFault = message.type() === 'error' || message.type() === 'warning';
        if (isFault && !lost.has(page)) said.push(`${message.type()}: ${message.text()}`);
      });
      page.on('pageerror', (error) => {
        if (!lost.has(page)) said.push(String(error));
      });
    },
    expectLostHost() {
      for (const page of pages) lost.add(page);
    },
    check() {
      expect(said, 'the page complained').toEqual([]);
    },
  };
}
