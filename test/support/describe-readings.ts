/** Tables of what a language pack must read: texts with every quantity in ⟦marks⟧, and each of them in one line. */
import { describe, expect, it } from 'vitest';
import type { LanguageCode } from '../../shared/languages/pack.ts';
import { packFor } from '../../shared/languages/packs.ts';
import type { QuantityContext } from '../../shared/languages/quantity.ts';
import { describeQuantity } from './describe-quantity.ts';
import { readMarks } from './marked-text.ts';

/** A text with its quantities in ⟦marks⟧, and what is read there (describe-quantity.ts), in order. */
export type ReadingCase = readonly [marked: string, ...read: readonly string[]];

/** One test a text: the quantities stand exactly at the marks and say exactly this, in an article of that date if any. */
export function describeReadings(
  language: LanguageCode,
  title: string,
  cases: readonly ReadingCase[],
  context: QuantityContext = {},
): void {
  describe(title, () => {
    it.each(cases.map(([marked, ...read]) => [marked, read] as const))('%s', (marked, read) => {
      const { text, ranges } = readMarks(marked);

      const found = packFor(language).findQuantities(text, context);

      expect(found.map(({ start, end }) => ({ start, end }))).toEqual(ranges);
      expect(found.map(describeQuantity)).toEqual(read);
    });
  });
}
